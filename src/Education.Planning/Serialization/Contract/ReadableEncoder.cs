using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace Education.Planning.Serialization;

/// <summary>Leaves every character that people can read as it is, rare Hanzi and emoji included; escapes controls and what cannot be seen.</summary>
/// <remarks>The framework's own encoders escape everything outside the basic plane. The output is not safe inside an HTML script element.</remarks>
internal sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> PlainAscii = SearchValues.Create(Enumerable.Range(' ', '\x7f' - ' ').Select(c => (char)c).Except("\"\\").ToArray());

    private ReadableEncoder()
    {
    }

    public static ReadableEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 12;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar switch
    {
        < 0x20 or '"' or '\\' => true,
        < 0x7f => false,
        < 0xa0 => true,
        0x2028 or 0x2029 => true,
        _ => !Rune.IsValid(unicodeScalar) || Rune.GetUnicodeCategory(new Rune(unicodeScalar)) is UnicodeCategory.Format or UnicodeCategory.PrivateUse,
    };

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var all = new ReadOnlySpan<char>(text, textLength);
        var first = all.IndexOfAnyExcept(PlainAscii);
        for (var at = first < 0 ? all.Length : first; at < all.Length;)
        {
            if (IsPlain(all[at]))
            {
                at++;
                continue;
            }
            if (Rune.DecodeFromUtf16(all[at..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
                return at;
            at += length;
        }
        return -1;
    }

    // What nearly all texts are made of, none of it ever escaped: ASCII, Han, full-width punctuation.
    private static bool IsPlain(char c) => c is (>= ' ' and < '\x7f' and not ('"' or '\\')) or (>= '\u4e00' and <= '\u9fff') or (>= '\u3001' and <= '\u3020') or (>= '\uff01' and <= '\uff60');

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        if (unicodeScalar == '"' && bufferLength >= 2)
        {
            buffer[0] = '\\'; // the default encoder writes \u0022
            buffer[1] = '"';
            numberOfCharactersWritten = 2;
            return true;
        }
        return Default.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
    }
}
