namespace Education.Planning;

/// <summary>A text in one or several languages.</summary>
/// <remarks>
/// The <see cref="Default"/> text is in the language that its plan declares; translations stand beside it by language tag.
/// A string converts to a text without translations. Two texts are equal when the default and all translations are, whatever their order was.
/// </remarks>
/// <example><c>new LocalizedText("Safe campuses").With("zh-Hans", "平安校园").In("zh-Hans")</c> is 平安校园.</example>
public sealed record LocalizedText
{
    private readonly string text = "";
    private readonly ValueList<Translation> translations;
    private readonly FilledPhrase? phrase;

    /// <summary>Makes a text without translations.</summary>
    /// <param name="text">The text in the language of its plan; not empty.</param>
    /// <exception cref="ArgumentException">The text is empty, or holds U+0000 or a lone surrogate.</exception>
    public LocalizedText(string text) => this.text = Guard.Against.NullOrWhiteSpace(text);

    private LocalizedText(FilledPhrase phrase) => this.phrase = phrase;

    private LocalizedText(string text, ValueList<Translation> translations)
        : this(text) => this.translations = translations;

    /// <summary>The text in the language of its plan.</summary>
    public string Default => phrase?.In(Languages.English) ?? text;

    /// <summary>The translations, ordered by language tag; each tag occurs once.</summary>
    public ValueList<Translation> Translations => phrase?.Translations ?? translations;

    /// <summary>A text without translations.</summary>
    /// <param name="text">The text in the language of its plan; not empty.</param>
    /// <exception cref="ArgumentException">The text is empty, or holds U+0000 or a lone surrogate.</exception>
    public static implicit operator LocalizedText(string text) => new(text);

    /// <summary>This text with a translation added or replaced.</summary>
    /// <param name="language">The language tag, for example <c>zh-Hans</c>.</param>
    /// <param name="text">The translation; not empty.</param>
    /// <exception cref="ArgumentException">The tag is no language tag, or the text is empty or broken.</exception>
    public LocalizedText With(string language, string text)
    {
        var added = new Translation(language, text);
        return Of(Default, Translations.Where(t => t.Language != language).Append(added));
    }

    /// <summary>A text that is put together when it is read.</summary>
    internal static LocalizedText Of(FilledPhrase phrase) => new(phrase);

    /// <summary>A text with many translations at once.</summary>
    internal static LocalizedText Of(string text, IEnumerable<Translation> translations)
        => new(text, translations.OrderBy(t => t.Language, StringComparer.Ordinal).ToValueList());

    /// <summary>The text in a language, or the nearest there is.</summary>
    /// <remarks>The exact tag first; then another script of the same language (<c>zh-Hans</c> for <c>zh-Hant</c>); then the default text.</remarks>
    /// <param name="language">The language tag.</param>
    public string In(string language)
    {
        Guard.Against.Null(language);
        return phrase is null ? Nearest(language)?.Text ?? text : phrase.In(phrase.Pattern.Nearest(language)?.Language ?? Languages.English);
    }

    /// <summary>Whether two texts say the same in the same languages.</summary>
    /// <param name="other">The text to compare with.</param>
    public bool Equals(LocalizedText? other) => ReferenceEquals(this, other) || (other is not null && Default == other.Default && Translations == other.Translations);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(Default, StringComparison.Ordinal), Translations);

    /// <summary>The default text.</summary>
    public override string ToString() => Default;

    private Translation? Nearest(string language)
    {
        foreach (var translation in translations)
        {
            if (translation.Language == language)
                return translation;
        }
        var primary = PrimaryOf(language);
        foreach (var translation in translations)
        {
            if (PrimaryOf(translation.Language).SequenceEqual(primary))
                return translation;
        }
        return null;
    }

    private static ReadOnlySpan<char> PrimaryOf(string language)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? language : language.AsSpan(0, dash);
    }
}
