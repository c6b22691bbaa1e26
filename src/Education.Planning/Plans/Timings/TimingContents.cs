namespace Education.Planning;

/// <summary>Walks through what a timing is made of: rules outermost first, places and parts in the order of the text.</summary>
internal static class TimingContents
{
    /// <summary>All rules, former ones (<c>was</c>) and bodies included.</summary>
    public static IEnumerable<TimingRule> RulesOf(Timing timing)
        => timing.Clauses.SelectMany(c => c.Was is null ? RulesOf(c.Rule) : RulesOf(c.Rule).Concat(RulesOf(c.Was)));

    /// <summary>A rule and all rules inside it.</summary>
    public static IEnumerable<TimingRule> RulesOf(TimingRule rule)
    {
        IEnumerable<TimingRule> inner = rule switch
        {
            TimingRule.Both both => both.Rules,
            TimingRule.Rolled rolled => [rolled.Rule],
            TimingRule.Recurring { Body: { } body } => [body],
            _ => [],
        };
        return inner.SelectMany(RulesOf).Prepend(rule);
    }

    /// <summary>All places, those that others are relative to included.</summary>
    public static IEnumerable<TimingPlace> PlacesOf(Timing timing) => RulesOf(timing).SelectMany(PlacesIn);

    /// <summary>All parts of all paths.</summary>
    public static IEnumerable<TimingPart> PartsOf(Timing timing) => PlacesOf(timing).OfType<TimingPlace.Path>().SelectMany(p => p.Parts);

    /// <summary>The places of one rule, without those of rules inside it.</summary>
    public static IEnumerable<TimingPlace> PlacesIn(TimingRule rule)
    {
        IEnumerable<TimingPlace?> own = rule switch
        {
            TimingRule.On on => on.Places,
            TimingRule.By by => [by.Place],
            TimingRule.Before before => [before.Place],
            TimingRule.After after => [after.Place],
            TimingRule.Within within => [within.Place],
            TimingRule.Throughout throughout => [throughout.Place],
            TimingRule.About about => [about.Place],
            TimingRule.Lasting lasting => [lasting.Window],
            TimingRule.Recurring recurring => recurring.Filters.Select(f => (f.Days as TimingDays.In)?.Place).Prepend(recurring.Bounds),
            _ => [],
        };
        return own.OfType<TimingPlace>().SelectMany(WithInner);
    }

    private static IEnumerable<TimingPlace> WithInner(TimingPlace place)
    {
        IEnumerable<TimingPlace?> inner = place switch
        {
            TimingPlace.Range range => [range.From, range.To],
            TimingPlace.Offset offset => [offset.Place],
            _ => [],
        };
        return inner.OfType<TimingPlace>().SelectMany(WithInner).Prepend(place);
    }
}
