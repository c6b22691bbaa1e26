using Education.Planning.Calendars;
using Education.Planning.ICalendar;
using Education.Planning.Tests.Scheduling;
using NodaTime;

namespace Education.Planning.Tests.ICalendar;

public class RecurrenceRulesTests
{
    [Theory]
    [InlineData("every day", "FREQ=DAILY;UNTIL=20241231")]
    [InlineData("every 3d within 03", "FREQ=DAILY;INTERVAL=3;UNTIL=20240331")]
    [InlineData("every week: mon", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20241230")]
    [InlineData("every week: mon, thu", "FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20241230")]
    [InlineData("every 2w within 2024-03-04..2024-05: wed", "FREQ=WEEKLY;BYDAY=WE;INTERVAL=2;UNTIL=20240529")]
    [InlineData("every week within 04: day3", "FREQ=WEEKLY;BYDAY=WE;UNTIL=20240424")]
    [InlineData("every week within 04", "FREQ=WEEKLY;UNTIL=20240429")]
    [InlineData("every month: day15", "FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20241215")]
    [InlineData("every month: day31", "FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20241231")]
    [InlineData("every month: last-day", "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20241231")]
    [InlineData("every 2m: day1, day15", "FREQ=MONTHLY;BYMONTHDAY=1,15;INTERVAL=2;UNTIL=20241115")]
    [InlineData("every month: fri2", "FREQ=MONTHLY;BYDAY=2FR;UNTIL=20241213")]
    [InlineData("every month: last-fri", "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20241227")]
    [InlineData("every month: fri-2", "FREQ=MONTHLY;BYDAY=-2FR;UNTIL=20241220")]
    [InlineData("every year within 2024..2030: 09-10", "FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=10;UNTIL=20300910")]
    [InlineData("every year within 2024..2030: 11/thu4", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH;UNTIL=20301128")]
    [InlineData("every year within 2024..2030: 02/last-day", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;UNTIL=20300228")]
    [InlineData("every year within 2024..2030: day100", "FREQ=YEARLY;BYYEARDAY=100;UNTIL=20300410")]
    [InlineData("every 2y within 2024..2030: last-mon", "FREQ=YEARLY;BYDAY=-1MO;INTERVAL=2;UNTIL=20301230")]
    [InlineData("every week within 2024..: mon", "FREQ=WEEKLY;BYDAY=MO")]
    [InlineData("every week within term2: mon", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20240701")]
    public void Rule_ThatIsExact_IsGiven(string timing, string rule) => RuleOf(timing).Should().Be(rule);

    [Theory]
    [InlineData("every workday")]
    [InlineData("every term: day1")]
    [InlineData("every half-month: day1")]
    [InlineData("every quarter: day15")]
    [InlineData("every teaching-week: mon")]
    [InlineData("every month")]
    [InlineData("every year")]
    [InlineData("every ..15d")]
    [InlineData("every public-holiday")]
    [InlineData("2.. per month")]
    [InlineData("every week only workdays: mon")]
    [InlineData("every week except summer-break: mon")]
    [InlineData("every week: mon roll next")]
    [InlineData("every month: by day15")]
    [InlineData("every month: last-workday")]
    [InlineData("every month: workday1")]
    [InlineData("every month: early")]
    [InlineData("every month: day15..day20")]
    [InlineData("every month: 2d before day15")]
    [InlineData("every month: week2/fri")]
    [InlineData("every month: fri4, last-fri")]
    [InlineData("every month: day28, last-day")]
    [InlineData("every month: day1, day1")]
    [InlineData("every month: day1, fri1")]
    [InlineData("every year: 02-30")]
    [InlineData("every year within 2024..2030: 2024-06-15")]
    [InlineData("every year within 2024..2030: lunar:08-15")]
    [InlineData("every year: 09-10")]
    [InlineData("every month within 02: day30")]
    [InlineData("every day within 2000..2020")]
    [InlineData("mon1, mon2")]
    [InlineData("gradually")]
    public void Rule_ThatIsNotExact_OrHasNothingToRepeat_IsNull(string timing)
    {
        if (Timing.TryParse(timing, out var readable))
            RuleOf(readable).Should().BeNull();
        else
            timing.Should().Be("every year: 02-30");
    }

    [Theory]
    [InlineData("every 2w: thu", "FREQ=WEEKLY;WKST=SU;BYDAY=TH;INTERVAL=2;UNTIL=20241219")]
    [InlineData("every week: day1", "FREQ=WEEKLY;WKST=SU;BYDAY=SU;UNTIL=20241229")]
    [InlineData("every week: day7", "FREQ=WEEKLY;WKST=SU;BYDAY=SA;UNTIL=20241228")]
    public void Rule_WhereWeeksBeginOnSunday_SaysSo(string timing, string rule)
        => RuleOf(timing, SchedulingSamples.Calendar with { Academic = SchedulingSamples.Calendar.Academic! with { FirstDayOfWeek = IsoDayOfWeek.Sunday } }).Should().Be(rule);

    private static string? RuleOf(Timing timing, SchoolCalendar? calendar = null)
    {
        calendar ??= SchedulingSamples.Calendar;
        return RecurrenceRules.Of(timing.Resolve("2024", calendar).Clauses[0], calendar.FirstDayOfWeek);
    }
}
