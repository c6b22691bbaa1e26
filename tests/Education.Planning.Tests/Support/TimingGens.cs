using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Support;

/// <summary>Generators of timings and of what they are made of: every case of every closed set occurs, and everything generated can be printed.</summary>
internal static class TimingGens
{
    public static Arbitrary<Timing> Timings => Timing.ToArbitrary();

    public static Gen<Key> Key { get; } = Gen.Elements<Key>("gaokao", "summer-break", "a1", "safety.fire-drill", "x-y", "day-one", "b2-c3.d4");

    public static Gen<TimingAmount> Amount { get; } =
        from bounds in Bounds(1)
        from unit in OneOf<TimingUnit>()
        select new TimingAmount(bounds.Least, bounds.Most, unit);

    public static Gen<TimingCount> Count { get; } = Gen.Frequency(
        (1, Gen.Constant(TimingCount.Masked)),
        (9, Bounds(1).Where(b => b != (1, 1)).Select(b => new TimingCount(b.Least, b.Most))));

    public static Gen<TimingPart.Month> Month { get; } =
        from month in Gen.Choose(1, 12)
        from day in OrNull(Gen.Choose(1, 28))
        select new TimingPart.Month(month, day);

    /// <summary>Parts that may stand anywhere after the first.</summary>
    public static Gen<TimingPart> Part { get; } = Gen.OneOf(
        OneOf<TimingSoftPart>().Select(TimingPart (kind) => new TimingPart.Soft(kind)),
        from unit in OneOf<TimingPartUnit>()
        from number in Gen.Choose(1, 2)
        select (TimingPart)new TimingPart.Nth(unit, number),
        Gen.Elements(0, 3, 40, 999).Select(TimingPart (n) => new TimingPart.Nth(TimingPartUnit.Week, n)),
        from unit in OneOf<TimingPartUnit>().Where(u => u is not (TimingPartUnit.Half or TimingPartUnit.Dekad or TimingPartUnit.Quarter))
        from number in Gen.Choose(1, 4)
        select (TimingPart)new TimingPart.Last(unit, number),
        Gen.Choose(1, 7).Select(TimingPart (day) => new TimingPart.Weekday((IsoDayOfWeek)day)),
        Gen.Elements("dayxx", "weekxx", "termxx").Select(TimingPart (text) => new TimingPart.Masked(text)));

    public static Gen<TimingPlace.Path> Path { get; } = Gen.OneOf(
        Part.Select(p => new TimingPlace.Path(p)),
        Month.Select(m => new TimingPlace.Path(m)),
        from head in Head
        from rest in Few(Part, 0, 3)
        select new TimingPlace.Path([head, .. rest]),
        from head in Year
        from month in Month
        from key in Key
        from named in Gen.Elements(true, false)
        let rest = named || head is TimingPart.Year { Kind: TimingYearKind.Calendar } ? new TimingPart.Event(key) : (TimingPart)month
        from part in Part
        select new TimingPlace.Path(head, rest, part),
        InOtherCalendars);

    public static Gen<TimingPlace> Place { get; } = PlaceOf(2);

    public static Gen<TimingRule> Rule { get; } = RuleOf(2);

    public static Gen<TimingClause> Clause { get; } =
        from rule in Rule
        from at in OrNone(Clock)
        from party in OrNone(Key)
        from was in OrNone(Rule)
        select new TimingClause { Rule = rule, At = at, For = party, Was = was };

    public static Gen<Timing> Timing { get; } =
        from clauses in Few(Clause, 1, 3)
        from tentative in Gen.Elements(true, false)
        from condition in OrNone(Condition)
        from words in OrNone(Words)
        select new Timing { Clauses = clauses.ToValueList(), IsTentative = tentative, Condition = condition, Words = words };

    private static Gen<string> Words => Gen.Elements("10月（暂定）", "it's", "''", " a ", "by 04/end; x", "\U00020BB7", "line\nbreak", "'");

    private static Gen<TimingCondition> Condition => Gen.OneOf(
        Words.Select(TimingCondition (w) => new TimingCondition.InWords(w)), Key.Select(TimingCondition (k) => new TimingCondition.OnItem(k)));

    private static Gen<TimingClock> Clock =>
        from start in Gen.Choose(0, 1438)
        from end in OrNull(Gen.Choose(start + 1, 1439))
        select new TimingClock(TimeOf(start), end is { } e ? TimeOf(e) : null);

    private static Gen<TimingPart> Year =>
        from kind in OneOf<TimingYearKind>()
        from number in Gen.Elements(100, 181, 2024, 9999)
        from offset in Gen.Elements(0, 1, -1, 999, -999)
        from given in Gen.Elements(true, false)
        select given ? new TimingPart.Year(number, kind) : (TimingPart)new TimingPart.PlanYear(offset, kind);

    private static Gen<TimingPart> Head => Gen.OneOf(
        Year,
        Month.Select(TimingPart (m) => new TimingPart.Month(m.Number, m.Day, 2024)),
        Gen.Elements<TimingPart>(new TimingPart.Term(), new TimingPart.It()),
        Key.Select(TimingPart (k) => new TimingPart.Event(k)),
        Key.Select(TimingPart (k) => new TimingPart.Item(k)),
        Gen.Elements("20xx", "xx", "06-xx", "xx-xx", "xxxx-06-xx", "AY20xx").Select(TimingPart (text) => new TimingPart.Masked(text)));

    private static Gen<TimingPlace.Path> InOtherCalendars =>
        from calendar in OneOf<TimingCalendar>()
        from month in Month
        from year in OrNull(Gen.Choose(1300, 1500))
        from leap in Gen.Elements(true, false)
        let day = calendar == TimingCalendar.Badi ? Math.Min(month.Day ?? 1, 19) : month.Day
        select new TimingPlace.Path(calendar, new TimingPart.Month(month.Number, day, year, leap && calendar == TimingCalendar.Lunar));

    private static Gen<TimingPeriod> Period => Gen.OneOf(
        OneOf<TimingUnit>().Select(TimingPeriod (u) => new TimingPeriod.Length(u)),
        Amount.Select(TimingPeriod (a) => new TimingPeriod.Length(a)),
        Key.Select(TimingPeriod (k) => new TimingPeriod.Event(k)),
        Key.Select(TimingPeriod (k) => new TimingPeriod.Item(k)));

    private static Gen<TimingFilter> Filter =>
        from days in Gen.OneOf(
            Gen.Elements<TimingDays>(new TimingDays.Workdays(), new TimingDays.Schooldays(), new TimingDays.TermTime()),
            Gen.Choose(1, 7).Select(TimingDays (day) => new TimingDays.Weekday((IsoDayOfWeek)day)),
            PlaceOf(1).Where(p => p is not TimingPlace.Path { Parts: [TimingPart.Weekday] }).Select(TimingDays (p) => new TimingDays.In(p)))
        from drops in Gen.Elements(true, false)
        select new TimingFilter(days, drops);

    private static Gen<TimingPlace> PlaceOf(int depth)
    {
        var flat = Gen.Frequency(
            (3, Path.Select(TimingPlace (p) => p)),
            (1, from ends in Few(Path, 2, 2)
                from open in Gen.Choose(0, 2)
                select (TimingPlace)new TimingPlace.Range(open == 1 ? null : ends[0], open == 2 ? null : ends[1])));
        return depth == 0 ? flat : Gen.Frequency(
            (4, flat),
            (1, from amount in Amount
                from side in OneOf<TimingSide>()
                from place in PlaceOf(depth - 1)
                select (TimingPlace)new TimingPlace.Offset(amount, side, place)));
    }

    private static Gen<TimingRule> RuleOf(int depth) => Gen.Frequency(
        (5, Simple(depth)),
        (1, from rules in Few(Simple(depth).Where(r => r is not TimingRule.Recurring { Body: not null }), 2, 3)
            select (TimingRule)new TimingRule.Both([.. rules])),
        (1, from rule in Simple(depth).Where(r => r is not TimingRule.Recurring { Body: not null })
            from roll in OneOf<TimingRoll>()
            from school in Gen.Elements(true, false)
            select (TimingRule)new TimingRule.Rolled(rule, roll) { ToSchoolday = school }));

    private static Gen<TimingRule> Simple(int depth) => Gen.Frequency(
        (6, AtPlace),
        (1, OneOf<TimingManner>().Select(TimingRule (m) => new TimingRule.Manner(m))),
        (1, from amount in Amount
            from side in OneOf<TimingSide>()
            from place in Place
            select (TimingRule)new TimingRule.Within(amount, side, place)),
        (1, from amount in Amount
            from split in Gen.Elements(true, false)
            from window in OrNone(Place)
            select (TimingRule)new TimingRule.Lasting(amount) { IsSplit = split, Window = window }),
        (2, from period in Period
            from count in OrNone(Count)
            from bounds in OrNone(Place)
            from filters in Few(Filter, 0, 2)
            from body in depth == 0 ? Gen.Constant<TimingRule?>(null) : OrNone(RuleOf(depth - 1))
            select (TimingRule)new TimingRule.Recurring { Period = period, Count = count, Bounds = bounds, Filters = filters.ToValueList(), Body = body }));

    private static Gen<TimingRule> AtPlace =>
        from places in Few(Place, 1, 3)
        from kind in Gen.Choose(0, 5)
        select kind switch
        {
            0 => new TimingRule.By(places[0]),
            1 => new TimingRule.Before(places[0]),
            2 => new TimingRule.After(places[0]),
            3 => new TimingRule.Throughout(places[0]),
            4 => new TimingRule.About(places[0]),
            _ => (TimingRule)new TimingRule.On([.. places]),
        };

    private static Gen<(int? Least, int? Most)> Bounds(int least) =>
        from low in Gen.Elements(least, 2, 3, 10, int.MaxValue)
        from high in Gen.Elements(low, low, Math.Max(low, 40))
        from open in Gen.Choose(0, 4)
        select ((int?, int?))(open == 0 ? null : low, open == 1 ? null : high);

    private static Gen<T> OneOf<T>()
        where T : struct, Enum
        => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T[]> Few<T>(Gen<T> gen, int least, int most) => Gen.Choose(least, most).SelectMany(n => gen.ArrayOf(n));

    private static Gen<int?> OrNull(Gen<int> gen) => Gen.OneOf(Gen.Constant<int?>(null), gen.Select(int? (n) => n));

    private static Gen<T?> OrNone<T>(Gen<T> gen)
        where T : class
        => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(T? (v) => v));

    private static LocalTime TimeOf(int minute) => new(minute / 60, minute % 60);
}
