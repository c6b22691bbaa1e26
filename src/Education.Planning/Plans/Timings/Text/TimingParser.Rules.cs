namespace Education.Planning;

internal sealed partial class TimingParser
{
    private TimingRule? ReadRule(int level)
    {
        if (level > Timing.MaxDepth)
            return FailTooDeep<TimingRule>();
        var rules = new List<TimingRule>();
        do
        {
            if (ReadSimple(level) is not { } simple)
                return null;
            rules.Add(simple);
        }
        while (!isRolled && Accept('&'));
        // A body takes all that follows it, so that what is left here belongs to a rule without one.
        var rule = rules is [var only] ? only : new TimingRule.Both([.. rules]);
        return isRolled || !Accept("roll") ? rule : ReadRoll(rule);
    }

    private TimingRule.Rolled? ReadRoll(TimingRule rule)
    {
        var roll = TimingWords.IndexOf(TimingWords.Rolls, Current.Text);
        if (roll < 0 || Current.Kind != TimingTokenKind.Word)
            return Fail<TimingRule.Rolled>(TimingExpectations.Roll);
        Take();
        isRolled = true;
        return new(rule, (TimingRoll)roll) { ToSchoolday = Accept("schoolday") };
    }

    private TimingRule? ReadSimple(int level)
    {
        if (Current.Kind == TimingTokenKind.Quoted)
            return Fail<TimingRule>(TimingExpectations.Rule);
        var manner = Current.Kind == TimingTokenKind.Word ? TimingWords.IndexOf(TimingWords.Manners, Current.Text) : -1;
        if (manner >= 0)
        {
            Take();
            return new TimingRule.Manner((TimingManner)manner);
        }
        var start = Current;
        if (IsCountAhead())
            return ReadPer(level);
        switch (start.Kind == TimingTokenKind.Word ? start.Text : "")
        {
            case "by":
                return ReadAfterWord(level, place => new TimingRule.By(place));
            case "before":
                return ReadAfterWord(level, place => new TimingRule.Before(place));
            case "after":
                return ReadAfterWord(level, place => new TimingRule.After(place));
            case "throughout":
                return ReadAfterWord(level, place => new TimingRule.Throughout(place));
            case "about":
                return ReadAfterWord(level, place => new TimingRule.About(place));
            case "within":
                Take();
                return ReadWithin(level);
            case "for":
                Take();
                return ReadLasting(level);
            case "every":
                Take();
                return ReadRecurring(null, level);
            default:
                return MeantBy(start) is { } expected ? Fail<TimingRule>(expected) : ReadOn(level);
        }
    }

    /// <summary>Words that plans use and the language writes otherwise.</summary>
    private LocalizedText? MeantBy(TimingToken token) => token.Kind != TimingTokenKind.Word ? null : token.Text switch
    {
        "each" => TimingExpectations.Code("every"),
        "during" => TimingExpectations.EventAlone(Next.Kind == TimingTokenKind.Word ? Next.Text : "gaokao"),
        "until" => TimingExpectations.Code("by"),
        "on" or "in" => TimingExpectations.PlaceAlone(Next.Kind == TimingTokenKind.Word ? Next.Text : "06"),
        _ => null,
    };

    private TimingRule? ReadAfterWord(int level, Func<TimingPlace, TimingRule> make)
    {
        Take();
        return ReadPlace(level) is { } place ? make(place) : null;
    }

    private TimingRule.On? ReadOn(int level)
    {
        if (Current.Kind == TimingTokenKind.End)
            return Fail<TimingRule.On>(TimingExpectations.Rule);
        var places = new List<TimingPlace>();
        do
        {
            if (ReadPlace(level) is not { } place)
                return null;
            places.Add(place);
        }
        while (Accept(','));
        return new([.. places]);
    }

    private TimingRule.Within? ReadWithin(int level)
    {
        if (ReadAmount() is not { } amount || ReadSide() is not { } side || ReadPlace(level) is not { } place)
            return null;
        return new(amount, side, place);
    }

    private TimingRule.Lasting? ReadLasting(int level)
    {
        if (ReadAmount() is not { } amount)
            return null;
        var isSplit = Accept("split");
        TimingPlace? window = null;
        if (Accept("within") && (window = ReadPlace(level)) is null)
            return null;
        return new(amount) { IsSplit = isSplit, Window = window };
    }

    private TimingRule.Recurring? ReadPer(int level)
    {
        if (ReadCount() is not { } count)
            return null;
        Take();
        return ReadRecurring(count, level);
    }

    private TimingRule.Recurring? ReadRecurring(TimingCount? count, int level)
    {
        if (ReadPeriod() is not { } period)
            return null;
        TimingPlace? bounds = null;
        if (Accept("within") && (bounds = ReadPlace(level)) is null)
            return null;
        var filters = new List<TimingFilter>();
        while (Current.Is("only") || Current.Is("except"))
        {
            var drops = Take().Text == "except";
            if (ReadDays(level) is not { } days)
                return null;
            filters.Add(new(days, drops));
        }
        TimingRule? body = null;
        if (Accept(':') && (body = ReadRule(level + 1)) is null)
            return null;
        return new() { Count = count, Period = period, Bounds = bounds, Filters = [.. filters], Body = body };
    }

    private TimingPeriod? ReadPeriod()
    {
        if (Accept('#'))
            return ReadKey(TimingExpectations.ItemKey) is { } item ? new TimingPeriod.Item(item) : null;
        var start = Current;
        var word = start.Kind == TimingTokenKind.Word ? TimingWords.IndexOf(TimingWords.Periods, start.Text) : -1;
        if (word >= 0)
        {
            Take();
            return new TimingPeriod.Length((TimingUnit)word);
        }
        if (IsAmountAhead())
        {
            if (ReadAmount() is not { } amount)
                return null;
            return amount is { Least: 1, Most: 1 } && (int)amount.Unit < TimingWords.Periods.Length
                ? Fail<TimingPeriod>(start, TimingExpectations.Code(TimingWords.Periods[(int)amount.Unit]))
                : new TimingPeriod.Length(amount);
        }
        if (start.Kind == TimingTokenKind.Word && !TimingWords.IsReserved(start.Text) && Key.TryParse(start.Text, out var key))
        {
            Take();
            return new TimingPeriod.Event(key);
        }
        return Fail<TimingPeriod>(TimingExpectations.Period);
    }

    private TimingDays? ReadDays(int level)
    {
        var word = Current.Kind == TimingTokenKind.Word ? Current.Text : "";
        var weekday = TimingWords.IndexOf(TimingWords.Weekdays, word);
        if (weekday >= 0 && !Next.Is('/') && !(Next is { Kind: TimingTokenKind.Dots, IsSpaced: false }))
        {
            Take();
            return new TimingDays.Weekday((NodaTime.IsoDayOfWeek)(weekday + 1));
        }
        switch (word)
        {
            case "workdays":
                Take();
                return new TimingDays.Workdays();
            case "schooldays":
                Take();
                return new TimingDays.Schooldays();
            case "term-time":
                Take();
                return new TimingDays.TermTime();
            case "":
                return Current.Is('#') || Current.Kind == TimingTokenKind.Dots ? ReadDaysOfPlace(level) : Fail<TimingDays>(TimingExpectations.Days);
            default:
                return ReadDaysOfPlace(level);
        }
    }

    private TimingDays.In? ReadDaysOfPlace(int level) => ReadPlace(level) is { } place ? new(place) : null;

    private T? FailTooDeep<T>()
        where T : class
    {
        fault ??= new(Current.Start + 1, TimingExpectations.DeepNesting, TimingExpectations.ShallowNesting);
        return null;
    }
}
