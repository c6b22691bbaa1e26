using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>The public record of 2012: days off and make-up days as the State Council announced them, and the events of the year.</summary>
public static class China2012
{
    private const string Notice = "http://www.gov.cn/zhengce/zhengceku/2011-12/06/content_1411.htm";

    /// <summary>The calendar of the whole country.</summary>
    public static SchoolCalendar Compose() => new()
    {
        Key = "china-2012",
        Name = Text("Mainland China, 2012", "中国内地，2012年"),
        Working = new()
        {
            KnownFrom = new(2012, 1, 1),
            KnownUntil = new(2012, 12, 31),
            Holidays =
            [
                DaysOff("New Year", "元旦", Days(1, 1, 1, 3)),
                DaysOff("Spring Festival", "春节", Days(1, 22, 1, 28)),
                DaysOff("Tomb-Sweeping Day", "清明节", Days(4, 2, 4, 4)),
                DaysOff("Labour Day", "劳动节", Days(4, 29, 5, 1)),
                DaysOff("Dragon Boat Festival", "端午节", Days(6, 22, 6, 24)),
                DaysOff("Mid-Autumn Festival and National Day", "中秋节、国庆节", Days(9, 30, 10, 7)),
            ],
            MakeUpDays =
            [
                Worked("Spring Festival", "春节", 1, 21), Worked("Spring Festival", "春节", 1, 29),
                Worked("Tomb-Sweeping Day", "清明节", 3, 31), Worked("Tomb-Sweeping Day", "清明节", 4, 1),
                Worked("Labour Day", "劳动节", 4, 28), Worked("Mid-Autumn Festival and National Day", "中秋节、国庆节", 9, 29),
            ],
        },
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

    private static Holiday DaysOff(string english, string chinese, DateInterval days) => new() { Name = Text(english, chinese), Days = days, Notices = [Notice] };

    private static MakeUpDay Worked(string english, string chinese, int month, int day)
        => new() { Date = new(2012, month, day), Name = Text(english, chinese), Notices = [Notice] };

    private static CalendarEvent Event(Key key, string english, string chinese, DateInterval days) => new() { Key = key, Name = Text(english, chinese), Days = [days] };
}
