namespace Education.Planning.Calendars;

/// <summary>The names of the holidays as the notices give them, in English as well.</summary>
internal static class MainlandNames
{
    public static LocalizedText Both(string english, string hans) => new LocalizedText(english).With(Languages.SimplifiedChinese, hans);

    public static LocalizedText Of(string hans) => Both(EnglishOf(hans), hans);

    private static string EnglishOf(string hans) => hans switch
    {
        "元旦" => "New Year's Day",
        "春节" => "Spring Festival",
        "清明节" => "Qingming Festival",
        "劳动节" or "“五一”" or "“五一”国际劳动节" => "Labour Day",
        "端午节" => "Dragon Boat Festival",
        "中秋节" => "Mid-Autumn Festival",
        "国庆节" or "“十一”" => "National Day",
        "国庆节、中秋节" or "中秋节、国庆节" => "National Day and Mid-Autumn Festival",
        "抗日战争暨世界反法西斯战争胜利70周年纪念日" => "70th anniversary of the victory of 1945",
        _ => hans,
    };
}
