namespace Education.Planning;

/// <summary>What no text of a plan may hold.</summary>
internal static class TextCheck
{
    /// <summary>The fault of a text, or null when it can be written and read back unchanged.</summary>
    public static LocalizedText? FaultOf(ReadOnlySpan<char> text) => BrokenAt(text) is not { } at ? null
        : text[at] == '\0' ? TextFault.InBoth($"The text holds U+0000 at position {at}.", $"文本第 {at} 位有 U+0000。")
        : TextFault.InBoth($"The text holds a lone surrogate at position {at}.", $"文本第 {at} 位有孤立的代理项。");

    /// <summary>The position, counted from 0, of the first U+0000 or lone surrogate; null when there is none.</summary>
    public static int? BrokenAt(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange('\ud800', '\udfff');
        if (first < 0) // as nearly always
            return text.IndexOf('\0') is var hidden and >= 0 ? hidden : null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\0')
                return i;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(c))
                return i;
        }
        return null;
    }
}
