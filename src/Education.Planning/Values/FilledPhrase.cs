using System.Globalization;

namespace Education.Planning;

/// <summary>A phrase of the library with its arguments, put together when somebody reads it: most sentences of an explanation never are.</summary>
/// <remarks>An argument is a <see cref="LocalizedText"/>, which speaks its own languages, or what is the same in all of them: a text, a number, a value.</remarks>
internal sealed class FilledPhrase
{
    private readonly object[] arguments;
    private readonly bool isMark;

    private FilledPhrase(LocalizedText pattern, object[] arguments, bool isMark) => (Pattern, this.arguments, this.isMark) = (pattern, arguments, isMark);

    /// <summary>The phrase itself, which says in which languages it can be read.</summary>
    public LocalizedText Pattern { get; }

    public ValueList<Translation> Translations => Pattern.Translations.Select(t => new Translation(t.Language, In(t.Language))).ToValueList();

    /// <summary>A pattern whose numbers in braces stand for arguments.</summary>
    public static FilledPhrase Of(LocalizedText pattern, object[] arguments) => new(pattern, arguments, isMark: false);

    /// <summary>Texts one after the other with a mark between them; however many there are, reading them does not nest.</summary>
    public static FilledPhrase Joined(LocalizedText mark, LocalizedText[] texts) => new(mark, texts, isMark: true);

    public string In(string language)
    {
        var texts = new string[arguments.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = TextOf(arguments[i], language);
        return isMark ? string.Join(Pattern.In(language), texts) : DiagnosticDescriptor.Fill(Pattern.In(language), new ValueList<string>(texts));
    }

    private static string TextOf(object argument, string language) => argument switch
    {
        LocalizedText text => text.In(language),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString()!,
    };
}
