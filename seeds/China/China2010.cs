using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>The public record of 2010, as far as the plans of that year need it.</summary>
public static class China2010
{
    /// <summary>The calendar of the whole country.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "china-2010",
        Name = Text("Mainland China, 2010", "中国内地，2010年"),
        Working = ChinaYear.WorkingDays(2010),
        Events =
        [
            new() { Key = "putonghua-week", Name = Text("13th national Putonghua week", "第十三届推普周"), Days = [new DateInterval(new(2010, 9, 12), new(2010, 9, 18))] },
        ],
    };
}
