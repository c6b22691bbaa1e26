using Education.Planning.Calendars;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class PartsTests
{
    [Theory]
    [InlineData("2024-06-01..2024-06-30", SpanKind.Month, TimingSoftPart.Early, "2024-06-01..2024-06-10")]
    [InlineData("2024-06-01..2024-06-30", SpanKind.Month, TimingSoftPart.Mid, "2024-06-11..2024-06-20")]
    [InlineData("2024-02-01..2024-02-29", SpanKind.Month, TimingSoftPart.End, "2024-02-21..2024-02-29")]
    [InlineData("2024-01-01..2024-12-31", SpanKind.Year, TimingSoftPart.Early, "2024-01-01..2024-03-31")]
    [InlineData("2024-01-01..2024-12-31", SpanKind.Year, TimingSoftPart.Mid, "2024-06-01..2024-07-31")]
    [InlineData("2024-01-01..2024-12-31", SpanKind.Year, TimingSoftPart.End, "2024-12-01..2024-12-31")]
    [InlineData("2024-07-01..2024-12-31", SpanKind.HalfYear, TimingSoftPart.Early, "2024-07-01..2024-07-31")]
    [InlineData("2024-07-01..2024-12-31", SpanKind.HalfYear, TimingSoftPart.Mid, "2024-09-01..2024-10-31")]
    [InlineData("2024-07-01..2024-12-31", SpanKind.HalfYear, TimingSoftPart.End, "2024-12-01..2024-12-31")]
    [InlineData("2024-04-01..2024-06-30", SpanKind.Quarter, TimingSoftPart.Mid, "2024-05-01..2024-05-31")]
    [InlineData("2024-02-19..2024-07-05", SpanKind.Term, TimingSoftPart.Early, "2024-02-19..2024-03-03")]
    [InlineData("2024-02-19..2024-07-05", SpanKind.Term, TimingSoftPart.End, "2024-06-22..2024-07-05")]
    [InlineData("2024-09-01..2025-01-17", SpanKind.Term, TimingSoftPart.Early, "2024-09-01..2024-09-14")]
    [InlineData("2024-07-06..2024-08-31", SpanKind.Other, TimingSoftPart.Early, "2024-07-06..2024-07-12")]
    [InlineData("2024-07-06..2024-08-31", SpanKind.Other, TimingSoftPart.Mid, "2024-07-31..2024-08-06")]
    [InlineData("2024-10-01..2024-10-07", SpanKind.Other, TimingSoftPart.Early, "2024-10-01..2024-10-02")]  // never more than a third
    [InlineData("2024-10-01..2024-10-01", SpanKind.Other, TimingSoftPart.End, "2024-10-01..2024-10-01")]    // at least one day
    [InlineData("2024-03-20..2024-04-07", SpanKind.Month, TimingSoftPart.Early, "2024-03-20..2024-03-25")]  // a Badíʿ month of 19 days
    [InlineData("2024-09-06..2024-09-10", SpanKind.Month, TimingSoftPart.End, "2024-09-10..2024-09-10")]    // the 13th Coptic month
    public void PartOf_Span_FollowsTheDefaults(string span, SpanKind kind, TimingSoftPart part, string expected)
        => ((object)School.PartOf(Span(span), kind, part)).Should().Be(Span(expected));

    [Fact]
    public void PartOf_OwnSettings_AreTakenFromTheNearestLayer()
    {
        var district = School with { Key = "district", Parts = new() { Month = new() { Early = new(1, 7), Mid = new(12, 18), End = new(25, null) }, TermDays = 7 } };
        var school = new SchoolCalendar { Key = "own", Name = "Own", Base = district, Parts = new() { TermDays = 21 } };

        ((object)school.PartOf(Span("2024-05-01..2024-05-31"), SpanKind.Month, TimingSoftPart.End)).Should().Be(Span("2024-05-25..2024-05-31"));
        ((object)school.PartOf(Span("2024-02-19..2024-07-05"), SpanKind.Term, TimingSoftPart.Early)).Should().Be(Span("2024-02-19..2024-03-10"));
        school.EffectiveParts.OtherDays.Should().Be(7);
    }

    [Fact]
    public void PartOf_PersianYear_CountsPersianMonths()
    {
        var iso = ReckoningDates.Year(TimingCalendar.Persian, 1403).Value;
        var persian = new DateInterval(iso.Start.WithCalendar(CalendarSystem.PersianAstronomical), iso.End.WithCalendar(CalendarSystem.PersianAstronomical));

        var end = School.PartOf(persian, SpanKind.Year, TimingSoftPart.End);

        (end.Start.Year, end.Start.Month, end.Start.Day, end.Length).Should().Be((1403, 12, 1, 30));
    }

    [Theory]
    [InlineData("2024-11-20..2024-11-20", "2024-11-17..2024-11-23")]
    [InlineData("2024-06-01..2024-06-30", "2024-05-25..2024-07-07")]
    [InlineData("-9998-01-01..-9998-01-01", "-9998-01-01..-9998-01-04")]
    [InlineData("9999-12-31..9999-12-31", "9999-12-28..9999-12-31")]
    public void About_Span_WidensBothSides(string span, string expected)
        => ((object)School.About(Span(span))).Should().Be(Span(expected));
}
