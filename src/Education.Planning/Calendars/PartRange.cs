using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Education.Planning.Calendars;

/// <summary>A range of days of a month, or of months of a longer span, counted from 1.</summary>
/// <remarks>Its text is <c>11..20</c>, or <c>21..</c> for a range up to the last one.</remarks>
public sealed record PartRange : ICanonicalText<PartRange>
{
    /// <summary>Makes a range.</summary>
    /// <param name="first">The first one, 1 to 31.</param>
    /// <param name="last">The last one, included, up to 31; null for the last one there is.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or the last comes before the first.</exception>
    public PartRange(int first, int? last)
    {
        First = Guard.Against.OutOfRange(first, 1, 31);
        Last = last is { } end ? Guard.Against.OutOfRange(end, first, 31, nameof(last)) : null;
    }

    /// <summary>The first one.</summary>
    public int First { get; }

    /// <summary>The last one, included; null for the last one there is.</summary>
    public int? Last { get; }

    /// <summary>The range of a text such as <c>11..20</c> or <c>21..</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no range.</exception>
    public static PartRange Parse(string text)
        => TryParse(Guard.Against.Null(text), out var range) ? range : throw new FormatException($"`{text}` is not a range such as `11..20` or `21..`.");

    /// <summary>The range of a text such as <c>11..20</c> or <c>21..</c>, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The range, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out PartRange result)
    {
        result = null;
        var dots = text?.IndexOf("..", StringComparison.Ordinal) ?? -1;
        if (dots < 0 || !IsNumber(text.AsSpan(0, dots), out var first) || first is < 1 or > 31)
            return false;
        var rest = text.AsSpan(dots + 2);
        if (rest.IsEmpty)
            result = new(first, null);
        else if (IsNumber(rest, out var last) && last >= first && last <= 31)
            result = new(first, last);
        return result is not null;
    }

    /// <summary>The canonical text, for example <c>11..20</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First}..{Last}");

    private static bool IsNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return text.Length is 1 or 2 && text[0] != '0' && !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
