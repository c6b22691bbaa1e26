using System.Collections.Frozen;

namespace Education.Planning;

/// <summary>The words of the timing language; a list of an enumeration's words stands in the order of its members.</summary>
internal static class TimingWords
{
    public static readonly string[] Units = ["d", "wd", "sd", "w", "tw", "dk", "hm", "m", "q", "hy", "t", "ay", "y", "h", "min"];

    /// <summary>The word for one unit as a period; hours and minutes have none.</summary>
    public static readonly string[] Periods =
        ["day", "workday", "schoolday", "week", "teaching-week", "dekad", "half-month", "month", "quarter", "half-year", "term", "academic-year", "year"];

    public static readonly string[] Parts =
        ["day", "workday", "schoolday", "week", "dekad", "half", "month", "q", "term", "mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Monday first; a weekday's word stands at its ISO number minus one.</summary>
    public static readonly string[] Weekdays = Parts[^7..];

    public static readonly string[] SoftParts = ["early", "mid", "end"];

    public static readonly string[] Manners =
    [
        "undated", "regularly", "irregularly", "unannounced", "standing", "gradually", "promptly", "soon", "when-suitable", "ad-hoc", "announced-later",
    ];

    public static readonly string[] Rolls = ["skip", "next", "previous", "nearest", "modified"];

    public static readonly string[] Sides = ["before", "after"];

    public static readonly string[] Years = ["", "AY", "FY"];

    public static readonly string[] Calendars = ["", "persian", "hebrew", "um-al-qura", "coptic", "badi", "julian", "lunar"];

    /// <summary>Words that the grammar itself uses, and words that are usually meant as one of these.</summary>
    private static readonly FrozenSet<string> Keywords = new[]
    {
        "tentative", "if", "at", "was", "roll", "by", "within", "throughout", "about", "for", "split", "every", "per", "only", "except",
        "workdays", "schooldays", "term-time", "it", "last", "x", "each", "during", "until", "on", "in", "from", "of",
    }.Concat(Periods).Concat(Weekdays).Concat(SoftParts).Concat(Manners).Concat(Rolls).Concat(Sides).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The keywords, in ordinal order.</summary>
    public static IEnumerable<string> Reserved => Keywords.Order(StringComparer.Ordinal);

    /// <summary>Whether no event may have this name, because the language gives it another meaning.</summary>
    public static bool IsReserved(string word) => Keywords.Contains(word) || IsPartShaped(word) || TimingMask.IsMask(word);

    /// <summary>Whether a word looks like a counted part (<c>week3</c>, <c>workday-2</c>, <c>last-fri</c>), with a number in its bounds or not.</summary>
    public static bool IsPartShaped(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("last-", StringComparison.Ordinal))
            return true;
        var stem = word.TrimEnd("0123456789");
        return stem.Length < word.Length && (IsPartUnit(stem) || (stem.EndsWith('-') && IsPartUnit(stem[..^1])));
    }

    /// <summary>The position of a word in a list, or −1.</summary>
    public static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.Length > 0 && word.SequenceEqual(words[i]))
                return i;
        }
        return -1;
    }

    private static bool IsPartUnit(ReadOnlySpan<char> stem) => IndexOf(Parts, stem) >= 0;
}
