using System.Diagnostics.CodeAnalysis;

namespace Education.Planning;

/// <summary>A value with one text, which frameworks parse without knowing the type. No text has a culture, so format providers are not asked.</summary>
internal interface ICanonicalText<TSelf> : ISpanParsable<TSelf>
    where TSelf : ICanonicalText<TSelf>
{
    static abstract TSelf Parse(string text);

    static abstract bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out TSelf result);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider) => TSelf.Parse(s);

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
        => TSelf.TryParse(s, out result);

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TSelf.Parse(s.ToString());

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
        => TSelf.TryParse(s.ToString(), out result);
}
