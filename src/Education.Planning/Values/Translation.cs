namespace Education.Planning;

/// <summary>A text in a named language.</summary>
public sealed record Translation
{
    /// <summary>Makes a translation.</summary>
    /// <param name="language">A language tag (BCP 47): letters, digits and single dashes, 2 to 35 characters, beginning with two letters.</param>
    /// <param name="text">The text; not empty.</param>
    /// <exception cref="ArgumentException">The tag is no language tag, or the text is empty or broken.</exception>
    public Translation(string language, string text)
    {
        Guard.Against.Null(language);
        if (!IsTag(language))
            throw new ArgumentException($"`{language}` is not a language tag such as `en` or `zh-Hans`.", nameof(language));
        Language = language;
        Text = Guard.Against.NullOrWhiteSpace(text);
    }

    /// <summary>The language tag, compared ordinally.</summary>
    public string Language { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether a text has the form of a language tag.</summary>
    internal static bool IsTag(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > 35 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1]) || text[^1] == '-')
            return false;
        for (var i = 2; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
                return false;
        }
        return true;
    }
}
