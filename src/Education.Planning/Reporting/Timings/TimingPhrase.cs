using System.Diagnostics;
using System.Globalization;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>Timings in the words of a language, for people who read a report; the canonical text is for those who write plans.</summary>
/// <example><c>by Y/end</c> is "by the end of the year", 本年末前（含）; <c>every term: early</c> is "the beginning of every term", 每学期初.</example>
internal sealed partial class TimingPhrase(string language, TimingNames names)
{
    private readonly TimingLexicon words = TimingLexicon.In(language);

    public string Of(Timing timing)
    {
        var text = string.Join(Word(words.Clauses), timing.Clauses.Select(Of));
        if (timing.IsTentative)
            text = Say(words.Tentative, text);
        return timing.Condition switch
        {
            TimingCondition.OnItem item => Say(words.Condition, text, Say(words.Named, names.Item(item.Key))),
            TimingCondition.InWords said => Say(words.Condition, text, said.Words),
            _ => text,
        };
    }

    private string Of(TimingClause clause)
    {
        var text = Of(clause.Rule);
        if (clause.At is { } clock)
            text = Say(words.At, text, clock);
        if (clause.For is { } party)
            text = Say(words.For, text, names.Party(party));
        return clause.Was is { } was ? Say(words.Was, text, Of(was)) : text;
    }

    private string Of(TimingRule rule) => rule switch
    {
        TimingRule.On on => string.Join(Word(words.Places), on.Places.Select(Of)),
        TimingRule.By by => Say(words.By, Of(by.Place)),
        TimingRule.Before before => Say(words.Before, Of(before.Place)),
        TimingRule.After after => Say(words.After, Of(after.Place)),
        TimingRule.Within within => Say(words.Within[(int)within.Side], Of(within.Amount), Of(within.Place)),
        TimingRule.Throughout throughout => Say(words.Throughout, Of(throughout.Place)),
        TimingRule.About about => Say(words.About, Of(about.Place)),
        TimingRule.Lasting lasting => Of(lasting),
        TimingRule.Recurring recurring => Of(recurring),
        TimingRule.Both both => string.Join(Word(words.Both), both.Rules.Select(Of)),
        TimingRule.Rolled rolled => Say(words.Rolls[(int)rolled.Roll], Of(rolled.Rule), Word(rolled.ToSchoolday ? words.Schoolday : words.Workday)),
        TimingRule.Manner manner => Word(words.Manners[(int)manner.Kind]),
        _ => throw new UnreachableException(),
    };

    private string Of(TimingRule.Lasting lasting)
    {
        var text = lasting.Window switch
        {
            null => Say(words.Lasting, Of(lasting.Amount)),
            TimingPlace.Range { To: null } open => Say(words.LastingFrom, Of(lasting.Amount), Of(open)),
            var window => Say(words.LastingWithin, Of(lasting.Amount), Of(window)),
        };
        return lasting.IsSplit ? Say(words.Split, text) : text;
    }

    private string Of(TimingRule.Recurring rule)
    {
        var text = Of(rule.Period);
        if (rule.Count is { } count)
            text = Say(words.Times, count, text);
        if (rule.Bounds is { } bounds)
            text = Say(words.Bounds, text, Of(bounds));
        foreach (var filter in rule.Filters)
            text = Say(filter.Drops ? words.Except : words.Only, text, Of(filter.Days));
        return rule.Body switch
        {
            null => text,
            TimingRule.On { Places: [TimingPlace.Path { Calendar: TimingCalendar.Iso, Parts: [TimingPart.Soft soft] }] } => Say(words.Soft[(int)soft.Kind], text),
            var body => Say(words.Body, text, Of(body)),
        };
    }

    private string Of(TimingPeriod period) => period switch
    {
        TimingPeriod.Event named => Say(words.EveryEvent, names.Event(named.Key)),
        TimingPeriod.Item item => Say(words.EveryEvent, Say(words.Named, names.Item(item.Key))),
        TimingPeriod.Length { Amount: { Least: null, Most: { } most, Unit: var unit } } => Say(words.OnceAtLeast, Every(new(most, unit))),
        TimingPeriod.Length { Amount: { Most: null, Least: { } least, Unit: var unit } } => Say(words.OnceAtMost, Every(new(least, unit))),
        TimingPeriod.Length length => Every(length.Amount),
        _ => throw new UnreachableException(),
    };

    private string Every(TimingAmount amount)
        => Say(words.Every, amount is { Least: 1, Most: 1 } && (int)amount.Unit < words.Periods.Count ? Word(words.Periods[(int)amount.Unit]) : Of(amount));

    private string Of(TimingDays days) => days switch
    {
        TimingDays.Workdays => Word(words.Workdays),
        TimingDays.Schooldays => Word(words.Schooldays),
        TimingDays.TermTime => Word(words.TermTime),
        TimingDays.Weekday weekday => Word(words.Weekdays[(int)weekday.Day - 1]),
        TimingDays.In inside => Of(inside.Place),
        _ => throw new UnreachableException(),
    };

    private string Of(TimingAmount amount)
    {
        var (least, most) = (amount.Least, amount.Most);
        return (least, most) switch
        {
            ({ } one, { } same) when one == same => Say(words.Exactly, one, Unit(amount.Unit, one)),
            ({ } first, { } last) => Say(words.Several, first, last, Unit(amount.Unit, last)),
            ({ } first, null) => Say(words.AtLeast, first, Unit(amount.Unit, first)),
            (null, { } last) => Say(words.AtMost, last, Unit(amount.Unit, last)),
            _ => amount.ToString(),
        };
    }

    private string Unit(TimingUnit unit, int number)
    {
        var name = Word(words.Units[(int)unit]);
        return words.IsLargestFirst || number == 1 ? name : $"{name}s";
    }

    // The library's words are written in the script of the language before what authors wrote is put in.
    private string Say(string pattern, params object[] arguments) => Put(Word(pattern), arguments);

    private string Word(string text) => language == Languages.TraditionalChinese ? TraditionalScript.Of(text) : text;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
