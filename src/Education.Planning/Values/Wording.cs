namespace Education.Planning;

/// <summary>What a placeholder of a diagnostic stands for: a text of the author, the same in every language, or words of the library in each.</summary>
/// <remarks>Unlike a <see cref="LocalizedText"/> it may be empty or broken, as what it quotes may be.</remarks>
/// <param name="Default">The text in English.</param>
/// <param name="Chinese">The text in Simplified Chinese; null where it is the same.</param>
internal readonly record struct Wording(string Default, string? Chinese = null)
{
    public static implicit operator Wording(string text) => new(text);

    public static implicit operator Wording(LocalizedText text) => new(text.In(Languages.English), text.In(Languages.SimplifiedChinese));

    /// <summary>The text that stands beside a pattern: in Chinese when the pattern is.</summary>
    public string In(LocalizedText pattern, string language) => Chinese is not null && pattern.In(language) != pattern.Default ? Chinese : Default;
}
