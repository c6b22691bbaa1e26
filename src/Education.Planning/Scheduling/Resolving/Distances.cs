using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>Counts lengths of time from a day on or back.</summary>
/// <remarks>
/// A ten-day part counts as 10 days, a half-month as 15, an academic year as twelve months. A month is the same day of a later month, at most its last one.
/// A distance in terms leads to the same day of a later term, at most its last one; in teaching weeks, to the same day of a later numbered week.
/// </remarks>
internal static class Distances
{
    /// <summary>The days at a distance from a place, or with <paramref name="touches"/> all days up to it; null with a note when they cannot be counted.</summary>
    /// <remarks>Back from its first day, on from its last one; the place itself is never included.</remarks>
    public static (int? First, int? Last)? From(Resolution at, Spot place, TimingAmount amount, TimingSide side, string text, bool touches)
    {
        var before = side == TimingSide.Before;
        if ((before ? place.First : place.Last) is not { } anchor)
        {
            at.Notes.Add(SchedulingDiagnostics.OpenEnded, text, before ? Edges.First : Edges.Last);
            return null;
        }
        var sign = before ? -1 : 1;
        int? far = null;
        if (amount.Most is { } most && (far = Move(at, anchor, amount.Unit, sign * (long)most)) is null)
            return null;
        var near = touches && amount.Most is not null ? Move(at, anchor, TimingUnit.Day, sign) : Move(at, anchor, amount.Unit, sign * (long)(amount.Least ?? 1));
        if (near is null)
            return null;
        return before ? (far, near) : (near, far);
    }

    /// <summary>The day that lies some units after a day, or before it for a negative number; null with a note when there is none.</summary>
    public static int? Move(Resolution at, int day, TimingUnit unit, long n)
    {
        switch (unit)
        {
            case TimingUnit.Day:
                return Plus(at, day, n);
            case TimingUnit.Week:
                return Plus(at, day, 7 * n);
            case TimingUnit.Dekad:
                return Plus(at, day, 10 * n);
            case TimingUnit.HalfMonth:
                return Plus(at, day, 15 * n);
            case TimingUnit.Month or TimingUnit.Quarter or TimingUnit.HalfYear or TimingUnit.Year or TimingUnit.AcademicYear:
                return PlusMonths(at, day, n * MonthsOf(unit));
            case TimingUnit.Workday:
                return at.TryGet(at.Calendar.PlusWorkingDays(IsoDates.DayOf(day), (int)n), out var workday) ? IsoDates.NumberOf(workday) : null;
            case TimingUnit.Schoolday:
                return at.TryGet(at.Calendar.PlusSchoolDays(IsoDates.DayOf(day), (int)n), out var schoolday) ? IsoDates.NumberOf(schoolday) : null;
            case TimingUnit.TeachingWeek:
                return PlusTeachingWeeks(at, day, n);
            case TimingUnit.Term:
                return PlusTerms(at, day, n);
            default:
                at.Notes.Add(SchedulingDiagnostics.BelowADay, new TimingAmount((int)Math.Abs(n), unit).ToString());
                return null;
        }
    }

    public static int MonthsOf(TimingUnit unit) => unit switch
    {
        TimingUnit.Quarter => 3,
        TimingUnit.HalfYear => 6,
        TimingUnit.Year or TimingUnit.AcademicYear => 12,
        _ => 1,
    };

    public static Precision PrecisionOf(TimingUnit unit) => unit switch
    {
        TimingUnit.Week or TimingUnit.TeachingWeek => Precision.Week,
        TimingUnit.Dekad => Precision.Dekad,
        TimingUnit.HalfMonth => Precision.HalfMonth,
        TimingUnit.Month => Precision.Month,
        TimingUnit.Quarter => Precision.Quarter,
        TimingUnit.HalfYear => Precision.HalfYear,
        TimingUnit.Term => Precision.Term,
        TimingUnit.Year or TimingUnit.AcademicYear => Precision.Year,
        _ => Precision.Day,
    };

    private static int? Plus(Resolution at, int day, long n)
    {
        var moved = day + n;
        return moved >= IsoDates.First && moved <= IsoDates.Last ? (int)moved : Outside(at, $"{n}d");
    }

    private static int? PlusMonths(Resolution at, int day, long months)
    {
        var date = IsoDates.DayOf(day);
        var index = date.Year * 12L + date.Month - 1 + months;
        var year = Math.DivRem(index, 12, out var month);
        if (month < 0)
            (year, month) = (year - 1, month + 12);
        if (year < LocalDate.MinIsoValue.Year || year > LocalDate.MaxIsoValue.Year)
            return Outside(at, $"{months}m");
        var most = CalendarSystem.Iso.GetDaysInMonth((int)year, (int)month + 1);
        return IsoDates.NumberOf(new((int)year, (int)month + 1, Math.Min(date.Day, most)));
    }

    private static int? Outside(Resolution at, string text)
    {
        at.Notes.Add(SchedulingDiagnostics.OutsideTheYears, text);
        return null;
    }

    private static int? PlusTeachingWeeks(Resolution at, int day, long n)
    {
        if (!at.TryGet(at.Calendar.WeekOf(IsoDates.DayOf(day)), out var week))
            return null;
        var number = week.Week.Number + n;
        var term = week.Term;
        if (number is < 0 or > 999)
        {
            at.Notes.Add(SchedulingDiagnostics.NoSuchPart, $"week{number}", CalendarDiagnostics.Text(term.Days));
            return null;
        }
        if (!at.TryGet(at.Calendar.DaysOfWeek(term.StartYear, term.Number, (int)number), out var days))
            return null;
        var offset = day - IsoDates.NumberOf(week.Week.Days.Start);
        return IsoDates.NumberOf(days.Start) + Math.Min(offset, days.Length - 1);
    }

    private static int? PlusTerms(Resolution at, int day, long n)
    {
        var terms = at.Calendar.Terms;
        var date = IsoDates.DayOf(day);
        var index = -1;
        for (var i = 0; i < terms.Count && index < 0; i++)
            index = terms[i].Days.Contains(date) ? i : -1;
        if (index < 0)
        {
            at.Notes.Add(SchedulingDiagnostics.NotInATerm, CalendarDiagnostics.Text(date));
            return null;
        }
        if (index + n < 0 || index + n >= terms.Count)
        {
            at.Notes.Add(SchedulingDiagnostics.TermsKnown, $"{CalendarDiagnostics.Text(terms[0].Days.Start)}..{CalendarDiagnostics.Text(terms[^1].Days.End)}");
            return null;
        }
        var wanted = terms[(int)(index + n)].Days;
        var offset = day - IsoDates.NumberOf(terms[index].Days.Start);
        return IsoDates.NumberOf(wanted.Start) + Math.Min(offset, wanted.Length - 1);
    }
}
