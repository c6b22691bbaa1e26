using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>The public record of 2012: days off and make-up days as the State Council announced them, and the events of the year.</summary>
public static class China2012
{
    /// <summary>The calendar of the whole country.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "china-2012",
        Name = Text("Mainland China, 2012", "中国内地，2012年"),
        Working = ChinaYear.WorkingDays(2012),
        Events =
        [
            Event("npc-cppcc", "Sessions of the National People's Congress and the CPPCC", "全国“两会”", Days(3, 3, 3, 14)),
            Event("safety-education-day", "17th safety education day: the last Monday of March", "第十七个安全教育日：三月最后一个星期一", Days(3, 26, 3, 26)),
            Event("may-day", "Labour Day", "五一劳动节", Days(5, 1, 5, 1)),
            Event("safety-production-month", "Production safety month", "安全生产月", Days(6, 1, 6, 30)),
            Event("gaokao", "National college entrance examination", "高考", Days(6, 7, 6, 8)),
            Event("production-safety-day", "Production safety day: then the second Sunday of June", "安全生产宣传咨询日：当时为六月第二个星期日", Days(6, 10, 6, 10)),
            Event("national-day", "National Day", "国庆节", Days(10, 1, 10, 1)),
            Event("party-congress", "18th National Congress of the Communist Party", "党的十八大", Days(11, 8, 11, 14)),
            Event("fire-day", "Fire safety day", "消防宣传日", Days(11, 9, 11, 9)),
        ],
    };

    private static DateInterval Days(int fromMonth, int fromDay, int toMonth, int toDay) => new(new(2012, fromMonth, fromDay), new(2012, toMonth, toDay));

    private static CalendarEvent Event(Key key, string english, string chinese, DateInterval days) => new() { Key = key, Name = Text(english, chinese), Days = [days] };
}
