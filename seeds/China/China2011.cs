using Education.Planning.Calendars;

namespace Education.Planning.Seeds;

/// <summary>The public record of 2011, as far as the plan of that year needs it.</summary>
public static class China2011
{
    /// <summary>The calendar of the whole country.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "china-2011",
        Name = Text("Mainland China, 2011", "中国内地，2011年"),
        Working = ChinaYear.WorkingDays(2011),
        Events = [new() { Key = "party-founding-day", Name = Text("90th anniversary of the Party", "建党九十周年纪念日"), Days = [new(new(2011, 7, 1), new(2011, 7, 1))] }],
    };
}
