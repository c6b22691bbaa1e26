using System.Diagnostics;

namespace Education.Planning.Reporting;

/// <content>Places in time: largest part first in Chinese, last in English.</content>
internal sealed partial class TimingPhrase
{
    private string Of(TimingPlace place) => place switch
    {
        TimingPlace.Path path => Say(words.Calendars[(int)path.Calendar], path.Parts.Aggregate((string?)null, Extend) ?? ""),
        TimingPlace.Range { From: { } from, To: { } to } => Say(words.Range, Of(from), Of(to)),
        TimingPlace.Range { From: { } from } => Say(words.From, Of(from)),
        TimingPlace.Range { To: { } to } => Say(words.Until, Of(to)),
        TimingPlace.Offset offset => Say(words.Offset[(int)offset.Side], Of(offset.Amount), Of(offset.Place)),
        _ => place.ToString(),
    };

    private string Extend(string? whole, TimingPart part)
    {
        if (part is TimingPart.Soft soft)
            return whole is null ? Word(words.SoftAlone[(int)soft.Kind]) : Say(words.Soft[(int)soft.Kind], whole);
        var text = Of(part);
        return whole is null ? text : Say(words.Of, text, whole);
    }

    private string Of(TimingPart part) => part switch
    {
        TimingPart.Year year => Say(words.Years[(int)year.Kind], Text(year.Number)),
        TimingPart.PlanYear year => YearOfPlan(year),
        TimingPart.Month month => MonthOf(month),
        TimingPart.Term => Word(words.Term),
        TimingPart.It => Word(words.It),
        TimingPart.Event named => names.Event(named.Key),
        TimingPart.Item item => Say(words.Named, names.Item(item.Key)),
        TimingPart.Nth { Unit: TimingPartUnit.Dekad, Number: <= 3 and >= 1 } dekad => Word(words.Dekads[dekad.Number - 1]),
        TimingPart.Nth { Unit: TimingPartUnit.Half, Number: 1 or 2 } half => Word(words.Halves[half.Number - 1]),
        TimingPart.Nth nth => Say(words.Nth[(int)nth.Unit], Text(nth.Number)),
        TimingPart.Last { Number: 1 } last => Say(words.Last, Word(words.Parts[(int)last.Unit])),
        TimingPart.Last last => Say(words.FromEnd, Word(words.Parts[(int)last.Unit]), Text(last.Number)),
        TimingPart.Weekday weekday => Word(words.Weekdays[(int)weekday.Day - 1]),
        TimingPart.Masked masked => Masked(masked.Text),
        _ => throw new UnreachableException(),
    };

    // `dayxx` is day xx; any other mask stands as it is.
    private string Masked(string text)
    {
        for (var unit = 0; unit < TimingWords.Parts.Length; unit++)
        {
            if (text.StartsWith(TimingWords.Parts[unit], StringComparison.Ordinal) && text[TimingWords.Parts[unit].Length..] is { Length: > 0 } digits && digits.All(digit => digit == 'x'))
                return Say(words.Nth[unit], digits);
        }
        return text;
    }

    private string YearOfPlan(TimingPart.PlanYear year) => year.Offset switch
    {
        0 => Word(words.PlanYears[(int)year.Kind]),
        1 => Word(words.NextYear),
        -1 => Word(words.LastYear),
        > 1 => Say(words.YearsAhead, Text(year.Offset)),
        _ => Say(words.YearsBack, Text(-year.Offset)),
    };

    private string MonthOf(TimingPart.Month month)
    {
        var name = Word(words.Month(month.Number));
        if (month.IsLeap)
            name = Say(words.Leap, name);
        if (month.Day is { } day)
            name = Say(words.DayOfMonth, name, Text(day));
        return month.OfYear is { } year ? words.IsLargestFirst ? Say(words.Years[0], Text(year)) + name : $"{name} {Text(year)}" : name;
    }
}
