namespace Education.Planning;

/// <summary>Joins the atoms of a phrase, in their order, with its heading; null where they make no sense together.</summary>
internal static class PhraseComposer
{
    /// <summary>The clauses that the atoms make; the heading's rule is null where there is none.</summary>
    public static ValueList<TimingClause>? Compose(IReadOnlyList<PhraseAtom> atoms, TimingRule? heading, Key? item)
    {
        if (atoms.OfType<PhraseAtom.Each>().Any())
            return OfEach(atoms);
        if (atoms is [PhraseAtom.Ahead early] && item is not null)
            return [new() { Rule = AheadOf(early, new TimingPlace.Path(new TimingPart.Item(item))) }];
        var repeated = atoms.OfType<PhraseAtom.Every>().ToList();
        if (repeated.Count > 1)
            return OfSeveral(atoms, repeated);
        var rule = repeated is [var every] ? OfEvery(atoms, every, heading) : OfWindows(atoms, heading);
        return rule is null ? null : [new() { Rule = rule }];
    }

    private static ValueList<TimingClause>? OfEach(IReadOnlyList<PhraseAtom> atoms)
    {
        var events = atoms.OfType<PhraseAtom.Each>().ToList();
        var windows = atoms.OfType<PhraseAtom.Window>().ToList();
        var every = atoms.OfType<PhraseAtom.Every>().ToList();
        var ahead = atoms.OfType<PhraseAtom.Ahead>().ToList();
        if (windows.Count > 0 || ahead.Count > 1 || every.Any(e => e.Body is not null) || atoms.Any(a => a is PhraseAtom.Length or PhraseAtom.Times or PhraseAtom.Manner))
            return null;
        if (ahead is [var early])
            return events.Count == 1 && every.Count == 0 ? [ClauseOf(new TimingPeriod.Event(events[0].Event), AheadOf(early, It))] : null;
        return every.Select(e => ClauseOf(e.Period, null)).Concat(events.Select(e => ClauseOf(new TimingPeriod.Event(e.Event), null))).ToValueList();
    }

    private static TimingPlace It => new TimingPlace.Path(new TimingPart.It());

    private static TimingRule AheadOf(PhraseAtom.Ahead ahead, TimingPlace place) => ahead.Amount is { } amount
        ? new TimingRule.By(new TimingPlace.Offset(amount, TimingSide.Before, place))
        : new TimingRule.Before(place);

    private static TimingClause ClauseOf(TimingPeriod period, TimingRule? body) => new() { Rule = new TimingRule.Recurring { Period = period, Body = body } };

    /// <summary>每年两次每学期一次 says one thing twice: the finer one is kept when the numbers agree.</summary>
    private static ValueList<TimingClause>? OfSeveral(IReadOnlyList<PhraseAtom> atoms, List<PhraseAtom.Every> repeated)
    {
        var yearly = new TimingPeriod.Length(TimingUnit.Year);
        var termly = new TimingPeriod.Length(TimingUnit.Term);
        var isTwice = atoms is [PhraseAtom.Every { Body: null } year, PhraseAtom.Times(2, 2), PhraseAtom.Every { Body: null } term, PhraseAtom.Times(1, 1)]
            && year.Period == yearly && term.Period == termly;
        if (isTwice)
            return [ClauseOf(termly, null)];
        return repeated.Count == atoms.Count ? repeated.Distinct().Select(e => ClauseOf(e.Period, e.Body)).ToValueList() : null;
    }

    private static TimingRule.Recurring? OfEvery(IReadOnlyList<PhraseAtom> atoms, PhraseAtom.Every every, TimingRule? heading)
    {
        var at = atoms.ToList().IndexOf(every);
        var before = atoms.Take(at).OfType<PhraseAtom.Window>().ToList();
        var after = atoms.Skip(at + 1).OfType<PhraseAtom.Window>().ToList();
        var lengths = atoms.OfType<PhraseAtom.Length>().ToList();
        var times = atoms.OfType<PhraseAtom.Times>().ToList();
        if (before.Count > 1 || after.Count > 1 || lengths.Count > 1 || times.Count > 1 || atoms.Any(a => a is PhraseAtom.Manner or PhraseAtom.Ahead or PhraseAtom.Start or PhraseAtom.Split))
            return null;
        var bodies = new[] { every.Body, after.FirstOrDefault()?.Rule, lengths is [var length] ? new TimingRule.Lasting(length.Amount) : null }.OfType<TimingRule>().ToList();
        if (bodies.Count > 1)
            return null;
        var body = bodies.Select(b => Relative(b, every.Period)).FirstOrDefault();
        var bounds = before.FirstOrDefault()?.Rule;
        if (bounds is null && heading is not null && after.Count == 0)
        {
            var isYearly = every.Period is TimingPeriod.Length { Amount: { Unit: TimingUnit.Year, IsExact: true } };
            (body, bounds) = isYearly ? (body ?? heading, null) : (body, heading);
        }
        if (PlaceOf(bounds, out var window) is false)
            return null;
        var isOnce = times is [] or [PhraseAtom.Times(1, 1)];
        return new()
        {
            Period = every.Period,
            Count = isOnce ? null : times[0] is { Least: null, Most: null } ? TimingCount.Masked : new(times[0].Least, times[0].Most),
            Bounds = window,
            Filters = atoms.OfType<PhraseAtom.InTermTime>().Any() ? [new(new TimingDays.TermTime())] : [],
            Body = body,
        };
    }

    /// <summary>Inside "every year" the year need not be said again.</summary>
    private static TimingRule Relative(TimingRule body, TimingPeriod period)
        => period is TimingPeriod.Length { Amount.Unit: TimingUnit.Year } && body is TimingRule.On { Places: [TimingPlace.Path { Parts: [TimingPart.PlanYear { Offset: 0 }, _, ..] } path] }
            ? new TimingRule.On(new TimingPlace.Path([.. path.Parts.Skip(1)]))
            : body;

    private static TimingRule? OfWindows(IReadOnlyList<PhraseAtom> atoms, TimingRule? heading)
    {
        var windows = atoms.OfType<PhraseAtom.Window>().Distinct().ToList();
        var manners = atoms.OfType<PhraseAtom.Manner>().Distinct().ToList();
        var lengths = atoms.OfType<PhraseAtom.Length>().ToList();
        if (manners.Count > 1 || lengths.Count > 1 || atoms.Any(a => a is PhraseAtom.Times or PhraseAtom.Ahead or PhraseAtom.InTermTime))
            return null;
        if (heading is not null && windows.Any(w => w.Rule is TimingRule.On { Places: [TimingPlace.Path { Parts: [TimingPart.Year or TimingPart.Masked or TimingPart.PlanYear] }] }))
            return null; // The year of a list entry is rarely the time of its work.
        if (windows.Any(w => EndsBefore(w.Rule, heading)))
            return null;
        var rules = windows.Select(w => w.Rule).ToList();
        if (heading is not null && !windows.Any(w => w.HasMonth || w.Rule is TimingRule.Throughout))
            rules.Insert(0, heading);
        if (rules.Count(r => r is TimingRule.On) > 1 && windows.Count(w => w.HasMonth) > 1)
            return null;
        if (atoms.Any(a => a is PhraseAtom.Strive) && rules is [TimingRule.On { Places: [TimingPlace.Path { Parts: [.., TimingPart.Soft { Kind: TimingSoftPart.End }] } end] }])
            rules = [new TimingRule.By(end)];
        if (atoms.Any(a => a is PhraseAtom.Start) && manners.Count == 0)
        {
            if (rules is not [TimingRule.On { Places: [TimingPlace.Path from] }])
                return null;
            rules = [new TimingRule.On(new TimingPlace.Range(from, null))];
        }
        if (lengths is [var length])
            return manners.Count == 0 && rules.Count <= 1 ? Lasting(length.Amount, rules.FirstOrDefault(), atoms.Any(a => a is PhraseAtom.Split)) : null;
        var all = manners.Select(TimingRule (m) => new TimingRule.Manner(m.Kind)).Concat(rules).ToArray();
        return all.Length switch
        {
            0 => null,
            1 => all[0],
            _ when all.Any(r => r is TimingRule.Both or TimingRule.Rolled or TimingRule.Recurring) => null,
            _ => new TimingRule.Both(all),
        };
    }

    /// <summary>Whether a rule leaves no day of its heading's month: 五一节前 under 五月.</summary>
    private static bool EndsBefore(TimingRule rule, TimingRule? heading)
        => rule is TimingRule.Before { Place: TimingPlace.Path { Parts: [TimingPart.Event named] } }
            && heading is TimingRule.On { Places: [TimingPlace.Path { Parts: [.., TimingPart.Month { Day: null } month] }] }
            && PhraseEvents.BeginsMonth(named.Key, month.Number);

    private static TimingRule.Lasting? Lasting(TimingAmount amount, TimingRule? rule, bool isSplit)
        => PlaceOf(rule, out var window) ? new(amount) { Window = window, IsSplit = isSplit } : null;

    /// <summary>The place of a rule that is nothing but a place; no rule has no place.</summary>
    private static bool PlaceOf(TimingRule? rule, out TimingPlace? place)
    {
        place = null;
        if (rule is TimingRule.On { Places: [var only] })
            place = only;
        return rule is null or TimingRule.On { Places.Count: 1 };
    }
}
