using System.Globalization;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>The periods of a repeated rule that touch its bounds, in order, lazily, each with its key.</summary>
internal static class Periods
{
    public static IEnumerable<Spot> Of(Resolution at, TimingPeriod period, Spot bounds)
    {
        switch (period)
        {
            case TimingPeriod.Event named:
                return EventPeriods.Of(at, named.Key, bounds);
            case TimingPeriod.Item item:
                return EventPeriods.OfItem(at, item.Key);
            default:
                var amount = ((TimingPeriod.Length)period).Amount;
                return amount.IsExact ? Steps(at, amount.Unit, amount.Least!.Value, bounds) : Intervals(at, amount, bounds);
        }
    }

    private static IEnumerable<Spot> Steps(Resolution at, TimingUnit unit, int step, Spot bounds)
    {
        var units = unit switch
        {
            TimingUnit.Term or TimingUnit.AcademicYear or TimingUnit.TeachingWeek => SchoolPeriods.Of(at, unit, bounds),
            TimingUnit.Workday or TimingUnit.Schoolday => DayPeriods(at, unit, bounds, step),
            TimingUnit.Hour or TimingUnit.Minute => BelowADay(at, unit, step),
            _ => GridPeriods.Of(unit, bounds, step, at.Calendar.FirstDayOfWeek),
        };
        if (step == 1)
            return units;
        var stepped = unit is TimingUnit.Term or TimingUnit.AcademicYear or TimingUnit.TeachingWeek ? units.Where((_, i) => i % step == 0) : units;
        return stepped.Select((spot, i) => spot with { Key = Step(i + 1) });
    }

    /// <summary>Windows without a grid: each opens and closes some time after the one before it closed; the first is counted from the day before the bounds.</summary>
    private static IEnumerable<Spot> Intervals(Resolution at, TimingAmount amount, Spot bounds)
    {
        var previous = bounds.First!.Value - 1L;
        for (var k = 1; previous >= IsoDates.First && previous <= IsoDates.Last; k++)
        {
            var quiet = k == 1 ? at : at with { Notes = new(at.Notes.Path) };
            var (least, most) = (amount.Least is { } n ? Distances.Move(quiet, (int)previous, amount.Unit, n) : (int)Math.Min(previous + 1, IsoDates.Last),
                amount.Most is { } m ? Distances.Move(quiet, (int)previous, amount.Unit, m) : null);
            if (least is null || least > bounds.Last || (amount.Most is not null && most is null))
                yield break;
            var spot = new Spot { First = least, Last = most, Precision = Distances.PrecisionOf(amount.Unit), Key = Step(k) };
            yield return spot.Step(new TimingPeriod.Length(amount).ToString(), StepRule.Period);
            var next = at.Actual(spot.Key!) is { } done && IsoDates.NumberOf(done) > previous ? IsoDates.NumberOf(done) : most;
            if (next is null || next <= previous)
                yield break;
            previous = next.Value;
        }
    }

    private static IEnumerable<Spot> DayPeriods(Resolution at, TimingUnit unit, Spot bounds, int step)
    {
        var days = unit == TimingUnit.Workday ? at.Calendar.WorkingDays : at.Calendar.SchoolDays;
        if (!at.TryGet(days.OnOrAfter(IsoDates.DayOf(bounds.First!.Value)), out var day))
            yield break;
        while (!(IsoDates.NumberOf(day) > bounds.Last))
        {
            var spot = Spot.Of(new(day, day), SpotKind.Day, Precision.Day) with { Key = CalendarDiagnostics.Text(day) };
            yield return spot.Step(spot.Key, StepRule.Period);
            var next = days.Plus(day, step);
            if (!next.IsKnown)
            {
                // The end of what is known is a gap only where the bounds reach beyond it.
                if (!(IsoDates.NumberOf(days.Known!.End) >= bounds.Last))
                    at.Notes.Add(next.WhyNot);
                yield break;
            }
            day = next.Value;
        }
    }

    private static IEnumerable<Spot> BelowADay(Resolution at, TimingUnit unit, int step)
    {
        at.Notes.Add(SchedulingDiagnostics.BelowADay, new TimingAmount(step, unit).ToString());
        return [];
    }

    private static string Step(int k) => string.Create(CultureInfo.InvariantCulture, $"#{k}");
}
