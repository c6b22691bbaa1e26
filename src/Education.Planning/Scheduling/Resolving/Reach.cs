using Education.Planning.Calendars;

namespace Education.Planning.Scheduling;

/// <summary>How many days after its occurrence a period of a repeated rule may begin (<c>every month: by 2w before it</c>), so that an endless expansion knows where to stop.</summary>
internal static class Reach
{
    // A period of any kind and a roll.
    private const long Slack = 1_500;

    private static readonly long Unknown = IsoDates.Last - (long)IsoDates.First;

    public static long Of(TimingRule rule) => rule switch
    {
        TimingRule.Recurring { Body: { } body } recurring => Math.Min(Slack + Of(recurring.Period) + OfBody(body), Unknown),
        TimingRule.Recurring recurring => Slack + Of(recurring.Period),
        TimingRule.Rolled rolled => Slack + Of(rolled.Rule),
        TimingRule.Both both => both.Rules.Max(Of),
        _ => 0,
    };

    private static long OfBody(TimingRule body) => body switch
    {
        TimingRule.On on => on.Places.Max(Of),
        TimingRule.By by => Of(by.Place),
        TimingRule.Before before => Of(before.Place),
        TimingRule.After after => Of(after.Place),
        TimingRule.About about => Slack + Of(about.Place),
        TimingRule.Throughout throughout => Of(throughout.Place),
        TimingRule.Within within => Of(within.Amount) + Of(within.Place),
        TimingRule.Lasting { Window: { } window } => Of(window),
        TimingRule.Both both => both.Rules.Max(OfBody),
        TimingRule.Rolled rolled => Slack + OfBody(rolled.Rule),
        TimingRule.Recurring => Of(body),
        _ => 0,
    };

    private static long Of(TimingPlace place) => place switch
    {
        TimingPlace.Offset offset => Math.Min(Of(offset.Amount) + Of(offset.Place), Unknown),
        TimingPlace.Path { Parts: [TimingPart.Soft or TimingPart.Nth or TimingPart.Last or TimingPart.Weekday or TimingPart.It, ..] } => 0,
        TimingPlace.Path { Parts: [TimingPart.Month { OfYear: null }, ..] } => Slack,
        TimingPlace.Range { From: { } from } => Of(from),
        _ => Unknown,
    };

    private static long Of(TimingPeriod period) => period is TimingPeriod.Length { Amount: { IsExact: false } amount } ? Of(amount) : 0;

    private static long Of(TimingAmount amount)
    {
        var days = amount.Unit switch
        {
            TimingUnit.Day => 1,
            TimingUnit.Week => 7,
            TimingUnit.Dekad => 10,
            TimingUnit.HalfMonth => 15,
            TimingUnit.Month or TimingUnit.Quarter or TimingUnit.HalfYear or TimingUnit.Year or TimingUnit.AcademicYear => 31 * Distances.MonthsOf(amount.Unit),
            _ => Unknown,
        };
        return Math.Min(days * (amount.Most ?? amount.Least ?? 1L), Unknown);
    }
}
