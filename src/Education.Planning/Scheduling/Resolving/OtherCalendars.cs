using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Years, months and days of other calendars: <c>persian:1403-07</c>, <c>lunar:08-15</c>. A month without a year is the one that begins in the year in force.</summary>
internal static class OtherCalendars
{
    public static (Spot? Spot, int Used) Find(Resolution at, TimingPlace.Path path, Scope scope)
    {
        switch (path.Parts[0])
        {
            case TimingPart.Year year:
                return (at.TryGet(ReckoningDates.Year(path.Calendar, year.Number), out var days) ? YearSpot(path, days, year.Number) : null, 1);
            case TimingPart.PlanYear plan:
                if (Years.Find(at, plan) is not { } own)
                    return (null, 1);
                var inForce = Years.InForce(at, own);
                return path.Parts is [_, TimingPart.Month next, ..]
                    ? (Beginning(at, path, next, inForce), 2)
                    : (YearBeginning(at, path, inForce), 1);
            case TimingPart.Month { OfYear: { } number } month:
                var dated = month.Day is { } day
                    ? ReckoningDates.Day(path.Calendar, number, month.Number, day, month.IsLeap)
                    : ReckoningDates.Month(path.Calendar, number, month.Number, month.IsLeap);
                return (at.TryGet(dated, out var found) ? MonthSpot(path, month, found) : null, 1);
            default:
                return (Beginning(at, path, (TimingPart.Month)path.Parts[0], scope.Year), 1);
        }
    }

    private static Spot? Beginning(Resolution at, TimingPlace.Path path, TimingPart.Month month, YearInForce year)
    {
        if (!at.TryGet(ReckoningDates.Beginning(path.Calendar, month.Number, month.Day, year.Days, month.IsLeap), out var found))
            return null;
        return at.Only(found, new TimingPlace.Path(path.Calendar, month).ToString(), year) is { } days ? MonthSpot(path, month, days) : null;
    }

    private static Spot? YearBeginning(Resolution at, TimingPlace.Path path, YearInForce year)
    {
        if (!at.TryGet(ReckoningDates.Beginning(path.Calendar, 1, 1, year.Days), out var found) || at.Only(found, path.ToString(), year) is not { } first)
            return null;
        var number = ReckoningSystem.Of(path.Calendar).YearOf(first.Start);
        return at.TryGet(ReckoningDates.Year(path.Calendar, number), out var days) ? YearSpot(path, days, number) : null;
    }

    private static Spot YearSpot(TimingPlace.Path path, DateInterval days, int number)
        => (Spot.Of(days, SpotKind.Year, Precision.Year) with { Calendar = path.Calendar, Year = number })
            .Step(new TimingPlace.Path(path.Calendar, path.Parts[0]).ToString(), StepRule.Year);

    private static Spot MonthSpot(TimingPlace.Path path, TimingPart.Month month, DateInterval days)
    {
        var text = new TimingPlace.Path(path.Calendar, month).ToString();
        return month.Day is null
            ? (Spot.Of(days, SpotKind.Month, Precision.Month) with { Calendar = path.Calendar }).Step(text, StepRule.Month)
            : (Spot.Of(days, SpotKind.Day, Precision.Day) with { Calendar = path.Calendar }).Step(text, StepRule.Day);
    }
}
