using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning;

/// <summary>What <c>early</c>, <c>mid</c>, <c>end</c> and <c>about</c> mean in a calendar.</summary>
public static class SchoolCalendarParts
{
    extension(SchoolCalendar calendar)
    {
        /// <summary>The settings that hold: those of the nearest layer that states each, at last <see cref="PartSettings.Default"/>. None of its members is null.</summary>
        public PartSettings EffectiveParts => Guard.Against.Null(calendar).Index.Parts;

        /// <summary>The beginning, middle or end of a span.</summary>
        /// <remarks>Months are counted in the calendar of the span: give a Persian year as days of the Persian calendar. The result is of the same calendar and lies inside the span.</remarks>
        /// <param name="span">The span, both ends included.</param>
        /// <param name="kind">What kind of span it is.</param>
        /// <param name="part">Which part.</param>
        /// <example>The end of 2024-05-01..2024-05-31, a month, is 2024-05-21..2024-05-31.</example>
        public DateInterval PartOf(DateInterval span, SpanKind kind, TimingSoftPart part)
        {
            Guard.Against.Null(span);
            Guard.Against.UndefinedEnum(part);
            var parts = calendar.EffectiveParts;
            return Guard.Against.UndefinedEnum(kind) switch
            {
                SpanKind.Month when span.Length >= 28 => Days(span, parts.Month!.Of(part)),
                SpanKind.Month => Portion(span, span.Length, part),
                SpanKind.Quarter => Months(span, parts.Quarter!.Of(part)),
                SpanKind.HalfYear => Months(span, parts.HalfYear!.Of(part)),
                SpanKind.Year => Months(span, parts.Year!.Of(part)),
                SpanKind.Term => Portion(span, parts.TermDays!.Value, part),
                _ => Portion(span, parts.OtherDays!.Value, part),
            };
        }

        /// <summary>A span widened on both sides, as <c>about</c> does; it stops at the ends of its calendar.</summary>
        /// <param name="span">The span, both ends included.</param>
        /// <example>About 2024-11-20 is 2024-11-17..2024-11-23.</example>
        public DateInterval About(DateInterval span)
        {
            Guard.Against.Null(span);
            var parts = calendar.EffectiveParts;
            var days = span.Length == 1 ? parts.AboutDays!.Value : (int)(span.Length * parts.AboutShare!.Value);
            var first = LocalDate.MinIsoValue.WithCalendar(CalendarSystem.Iso);
            var before = Math.Min(days, Math.Max(0, Period.DaysBetween(first, span.Start.WithCalendar(CalendarSystem.Iso))));
            var after = Math.Min(days, Period.DaysBetween(span.End.WithCalendar(CalendarSystem.Iso), LocalDate.MaxIsoValue));
            return new(span.Start.PlusDays(-before), span.End.PlusDays(after));
        }
    }

    private static DateInterval Days(DateInterval span, PartRange range)
        => Clipped(span, range.First - 1, range.Last ?? span.Length);

    private static DateInterval Months(DateInterval span, PartRange range)
    {
        var first = DaysTo(span, range.First - 1);
        var end = range.Last is { } last ? DaysTo(span, last) : span.Length;
        return Clipped(span, first, end);
    }

    /// <summary>How many days of the span lie before its n-th month, counted from 0; at most all of them.</summary>
    private static int DaysTo(DateInterval span, int months)
    {
        // A month has 19 days or more in every calendar: no step beyond the span, and so none beyond the calendar.
        var (day, passed) = (span.Start, 0);
        for (var i = 0; i < months && passed < span.Length; i++)
        {
            passed += day.Calendar.GetDaysInMonth(day.Year, day.Month) - (day.Day - 1);
            if (passed < span.Length)
                day = span.Start.PlusDays(passed);
        }
        return Math.Min(passed, span.Length);
    }

    /// <summary>The first, middle or last days, never more than a third, at least one.</summary>
    private static DateInterval Portion(DateInterval span, int days, TimingSoftPart part)
    {
        var length = Math.Max(1, Math.Min(days, span.Length / 3));
        var first = part switch
        {
            TimingSoftPart.Early => 0,
            TimingSoftPart.Mid => (span.Length - length) / 2,
            _ => span.Length - length,
        };
        return Clipped(span, first, first + length);
    }

    /// <summary>The days of the span from one offset up to, not including, another; at least the last day.</summary>
    private static DateInterval Clipped(DateInterval span, int first, int end)
    {
        var start = Math.Min(first, span.Length - 1);
        return new(span.Start.PlusDays(start), span.Start.PlusDays(Math.Max(start, Math.Min(end, span.Length) - 1)));
    }
}
