namespace Education.Planning.Calendars;

/// <summary>The events that every calendar has without listing them, because they follow from the date alone.</summary>
public static class Festivals
{
    /// <summary>The key of the event that stands for each listed holiday: <c>public-holiday</c>.</summary>
    public const string PublicHoliday = "public-holiday";

    /// <summary>New Year and the festivals of the Chinese lunar calendar, each one day. A calendar that lists an event of the same key replaces the years it lists.</summary>
    public static ValueList<CalendarEvent> All { get; } =
    [
        Festival("new-year", new(1, 1), "New Year", "元旦"),
        Festival("spring-festival", new(1, 1, TimingCalendar.Lunar), "Spring Festival", "春节"),
        Festival("lantern-festival", new(1, 15, TimingCalendar.Lunar), "Lantern Festival", "元宵节"),
        Festival("dragon-boat-festival", new(5, 5, TimingCalendar.Lunar), "Dragon Boat Festival", "端午节"),
        Festival("qixi-festival", new(7, 7, TimingCalendar.Lunar), "Qixi Festival", "七夕节"),
        Festival("mid-autumn-festival", new(8, 15, TimingCalendar.Lunar), "Mid-Autumn Festival", "中秋节"),
        Festival("double-ninth-festival", new(9, 9, TimingCalendar.Lunar), "Double Ninth Festival", "重阳节"),
        Festival("laba-festival", new(12, 8, TimingCalendar.Lunar), "Laba Festival", "腊八节"),
    ];

    private static CalendarEvent Festival(string key, AnnualDay day, string name, string nameHans)
        => new() { Key = key, Annual = day, Name = new LocalizedText(name).With(Languages.SimplifiedChinese, nameHans) };
}
