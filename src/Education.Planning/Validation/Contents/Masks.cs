using System.Text.RegularExpressions;

namespace Education.Planning.Validation;

/// <summary>Finds masks in running text: two or more x or ×, three or more *, of either width, that are no part of a word; or an x after three digits of a year.</summary>
internal static partial class Masks
{
    /// <summary>The first mask of a text, or null.</summary>
    public static string? In(string text) => Mask().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex("(?<![A-Za-z])(?:[xX]{2,}|[ｘＸ×]{2,}|[*＊]{3,}|(?<=[0-9]{3})[xX])(?![A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Mask();
}
