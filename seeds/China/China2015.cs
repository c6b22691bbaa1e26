using Education.Planning.Calendars;

namespace Education.Planning.Seeds;

/// <summary>The public record of 2015, the year that the summary prints: days off and make-up days, no more.</summary>
public static class China2015
{
    /// <summary>The calendar of the whole country.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "china-2015",
        Name = Text("Mainland China, 2015", "中国内地，2015年"),
        Working = ChinaYear.WorkingDays(2015),
    };
}
