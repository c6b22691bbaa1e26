using Education.Planning.Calendars;
using static Education.Planning.Tests.Calendars.SampleCalendars;

namespace Education.Planning.Tests.Calendars;

public sealed class CalendarValidationTests
{
    private static readonly SchoolCalendar Plain = new() { Key = "plain", Name = "Plain" };

    [Fact]
    public void Validate_SoundCalendar_ReportsNothing() => School.Validate().Should().BeEmpty();

    [Fact]
    public void Validate_WiderLayer_HasPathsBelowBase()
        => (Plain with { Key = "own", Base = Events(new CalendarEvent { Key = "early" }) }).Validate().Select(d => d.Path.Text).Should().Equal("base/events/[0]", "base/events/[0]");

    private static SchoolCalendar Events(params CalendarEvent[] events) => Plain with { Events = [.. events] };
}
