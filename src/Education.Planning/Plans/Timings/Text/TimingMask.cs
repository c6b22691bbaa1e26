using System.Text.RegularExpressions;

namespace Education.Planning;

/// <summary>What a masked part stands for.</summary>
internal enum TimingMaskKind
{
    None,
    Year,
    DateOfAYear,
    Date,
    Part,
}

/// <summary>Reads parts whose digits the document hides.</summary>
internal static partial class TimingMask
{
    public static bool IsMask(string text) => KindOf(text) != TimingMaskKind.None;

    public static TimingMaskKind KindOf(string text)
    {
        if (!text.Contains('x', StringComparison.Ordinal))
            return TimingMaskKind.None;
        if (YearPattern().IsMatch(text))
            return TimingMaskKind.Year;
        if (PartPattern().IsMatch(text))
            return TimingMaskKind.Part;
        if (DatePattern().IsMatch(text))
            return TimingMaskKind.Date;
        return DateOfAYearPattern().IsMatch(text) ? TimingMaskKind.DateOfAYear : TimingMaskKind.None;
    }

    [GeneratedRegex(@"\A(?:AY|FY)?(?:[1-9][0-9]{2}x|[1-9][0-9]xx|[1-9]xxx|xxxx)\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearPattern();

    [GeneratedRegex(@"\A(?:day|workday|schoolday|week|dekad|half|month|q|term|mon|tue|wed|thu|fri|sat|sun)xx\z", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"\A(?:0[1-9]|1[0-9]|[01]x|xx)(?:-(?:0[1-9]|[12][0-9]|3[01]|[0-3]x|xx))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\A(?:[1-9][0-9]{2,3}|[1-9][0-9]{2}x|[1-9][0-9]xx|[1-9]xxx|xxxx)-(?:0[1-9]|1[0-9]|[01]x|xx)(?:-(?:0[1-9]|[12][0-9]|3[01]|[0-3]x|xx))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateOfAYearPattern();
}
