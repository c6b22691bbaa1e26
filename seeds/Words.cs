namespace Education.Planning.Seeds;

/// <summary>How the seeds write their texts: English first, Simplified Chinese beside it.</summary>
internal static class Words
{
    /// <summary>A text in both languages.</summary>
    public static LocalizedText Text(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
