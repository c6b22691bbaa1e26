namespace Education.Planning.Calendars;

/// <summary>The calendar of mainland China, to be used as the widest layer under districts and schools.</summary>
public static class ChinaCalendar
{
    private static readonly Lazy<SchoolCalendar> Built = new(Build);

    /// <summary>
    /// The public holidays and make-up working days (调休) of the notices of the State Council, 2007-01-01 to 2026-12-31, and days that are kept every year
    /// (<c>may-day</c>, <c>national-day</c>, <c>teachers-day</c> …). Later days are not known: their notice is not out.
    /// </summary>
    /// <remarks>The names of the holidays are English with a translation into Simplified Chinese. No make-up day says which day it replaces, because the notices do not.</remarks>
    public static SchoolCalendar Mainland => Built.Value;

    private static SchoolCalendar Build() => new()
    {
        Key = "china",
        Name = MainlandNames.Both("Mainland China", "中国大陆"),
        Working = MainlandNotices.Read() with { KnownFrom = new(2007, 1, 1), KnownUntil = new(2026, 12, 31) },
        Events =
        [
            Yearly("womens-day", new(3, 8), "International Women's Day", "国际妇女节"),
            Yearly("arbor-day", new(3, 12), "Arbor Day", "植树节"),
            Yearly("may-day", new(5, 1), "Labour Day", "劳动节"),
            Yearly("youth-day", new(5, 4), "Youth Day", "青年节"),
            Yearly("childrens-day", new(6, 1), "Children's Day", "儿童节"),
            Yearly("production-safety-day", new(6, 16), "Production Safety Consultation Day", "安全宣传咨询日"),
            Yearly("party-founding-day", new(7, 1), "Founding Day of the Party", "建党节"),
            Yearly("army-day", new(8, 1), "Army Day", "建军节"),
            Yearly("teachers-day", new(9, 10), "Teachers' Day", "教师节"),
            Yearly("national-day", new(10, 1), "National Day", "国庆节"),
            Yearly("fire-day", new(11, 9), "Fire Prevention Day", "消防宣传日"),
            Yearly("constitution-day", new(12, 4), "Constitution Day", "国家宪法日"),
        ],
    };

    private static CalendarEvent Yearly(string key, AnnualDay day, string name, string nameHans)
        => new() { Key = key, Annual = day, Name = MainlandNames.Both(name, nameHans) };
}
