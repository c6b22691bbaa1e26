using System.Diagnostics.CodeAnalysis;

namespace Education.Planning;

/// <summary>The name of a thing inside a plan, a calendar or a scheme: stable, short, and free of language.</summary>
/// <remarks>
/// Lower-case ASCII letters and digits, in words joined by single <c>-</c> or <c>.</c>; it begins with a letter and has at most 128 characters:
/// <c>gaokao</c>, <c>summer-break</c>, <c>safety.fire-drill</c>. Keys compare ordinally. A string converts to a key, so that plans read well in code.
/// </remarks>
/// <example><c>Key key = "safety.fire-drill";</c></example>
public sealed record Key : IComparable<Key>, ICanonicalText<Key>
{
    /// <summary>The longest key, in characters: 128.</summary>
    public const int MaxLength = 128;

    /// <summary>Makes a key of its text.</summary>
    /// <param name="text">The text, in the form that the remarks describe.</param>
    /// <exception cref="ArgumentException">The text is not a key; the message says why.</exception>
    public Key(string text)
    {
        Guard.Against.Null(text);
        if (FaultOf(text) is { } fault)
            throw new ArgumentException($"`{text}` is not a key: {fault}", nameof(text));
        Text = text;
    }

    /// <summary>The text of the key.</summary>
    public string Text { get; }

    /// <summary>The key of a text.</summary>
    /// <param name="text">The text, in the form that the remarks on the type describe.</param>
    /// <exception cref="ArgumentException">The text is not a key; the message says why.</exception>
    public static implicit operator Key(string text) => new(text);

    /// <summary>The key of a text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a key; the message says why.</exception>
    public static Key Parse(string text)
        => TryParse(Guard.Against.Null(text), out var key) ? key : throw new FormatException($"`{text}` is not a key: {FaultOf(text)}");

    /// <summary>The key of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The key, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out Key result)
    {
        result = text is not null && FaultOf(text) is null ? new Key(text) : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(Key? other) => string.CompareOrdinal(Text, other?.Text);

    /// <summary>The text of the key.</summary>
    public override string ToString() => Text;

    /// <summary>Whether the left key sorts before the right one, ordinally; null sorts first.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator <(Key? left, Key? right) => string.CompareOrdinal(left?.Text, right?.Text) < 0;

    /// <summary>Whether the left key sorts after the right one, ordinally; null sorts first.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator >(Key? left, Key? right) => string.CompareOrdinal(left?.Text, right?.Text) > 0;

    /// <summary>Whether the left key sorts before the right one or equals it.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator <=(Key? left, Key? right) => !(left > right);

    /// <summary>Whether the left key sorts after the right one or equals it.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other key.</param>
    public static bool operator >=(Key? left, Key? right) => !(left < right);

    /// <summary>Why a text is no key, or null when it is one.</summary>
    internal static LocalizedText? FaultOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return TextFault.InBoth("it is empty.", "键不能为空。");
        if (text.Length > MaxLength)
            return TextFault.InBoth($"it has {text.Length} characters, more than {MaxLength}.", $"有 {text.Length} 个字符，超过 {MaxLength} 个。");
        if (!char.IsAsciiLetterLower(text[0]))
            return TextFault.InBoth("it must begin with a lower-case letter a to z.", "须以小写字母 a 至 z 开头。");
        for (var i = 1; i < text.Length; i++)
        {
            var joins = text[i] is '-' or '.';
            if (!joins && !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]))
                return TextFault.InBoth($"position {i + 1} holds a character other than a to z, 0 to 9, `-` and `.`.", $"第 {i + 1} 位不是 a 至 z、0 至 9、`-` 或 `.`。");
            if (joins && (i + 1 == text.Length || text[i + 1] is '-' or '.'))
                return TextFault.InBoth($"the `{text[i]}` at position {i + 1} must stand between two words.", $"第 {i + 1} 位的 `{text[i]}` 须在两个词之间。");
        }
        return null;
    }
}
