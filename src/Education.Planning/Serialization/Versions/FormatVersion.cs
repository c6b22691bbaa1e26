using System.Globalization;

namespace Education.Planning.Serialization;

/// <summary>A version of the format: <c>1.0</c>. The major number changes when documents change their meaning, the minor one when members come.</summary>
internal readonly record struct FormatVersion(int Major, int Minor)
{
    /// <summary>The version that this library writes.</summary>
    public static FormatVersion Current { get; } = new(1, 0);

    /// <summary>Whether documents of this version have members that this library may not know, and nothing else new.</summary>
    public bool IsLaterMinor => Major == Current.Major && Minor > Current.Minor;

    public static FormatVersion? Of(string? text)
    {
        var parts = text?.Split('.') ?? [];
        return parts.Length == 2 && Number(parts[0]) is { } major && Number(parts[1]) is { } minor ? new(major, minor) : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static int? Number(string text)
        => text is "0" || (text.Length is > 0 and < 7 && text[0] != '0' && text.All(char.IsAsciiDigit)) ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
