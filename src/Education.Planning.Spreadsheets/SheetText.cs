using System.Text;

namespace Education.Planning.Spreadsheets;

/// <summary>The bytes of a CSV file as text.</summary>
public static class SheetText
{
    private const int Gb18030 = 54936;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file as spreadsheet programs save it.</summary>
    /// <remarks>UTF-8 with or without a byte-order mark and UTF-16 with one. Bytes that are no UTF-8 are read as GB18030, which contains GBK and GB 2312: the way Chinese Windows saves CSV.</remarks>
    /// <param name="bytes">The bytes.</param>
    /// <exception cref="SpreadsheetException">The bytes are in none of these encodings.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            return Strictly(Utf8, bytes[3..]) ?? throw Unreadable();
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return Strictly(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]) ?? throw Unreadable();
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Strictly(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), bytes[2..]) ?? throw Unreadable();
        return Strictly(Utf8, bytes)
            ?? Strictly(CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!, bytes)
            ?? throw Unreadable();
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static SpreadsheetException Unreadable() => new(1, 1, SheetFaults.NotText);
}
