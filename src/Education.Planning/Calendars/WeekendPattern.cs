using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>The days of the week that are not worked.</summary>
/// <remarks>Its text names them from Monday on, joined by commas: <c>sat,sun</c>, <c>fri,sat</c>; <c>none</c> if every day is worked.</remarks>
public sealed record WeekendPattern : ICanonicalText<WeekendPattern>
{
    private static readonly string[] Names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>Makes a pattern of days of the week; none of them means that every day is worked.</summary>
    /// <param name="days">The days, in any order.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day is <see cref="IsoDayOfWeek.None"/> or undefined.</exception>
    public WeekendPattern(params ReadOnlySpan<IsoDayOfWeek> days)
    {
        foreach (var day in days)
            Mask |= 1 << (Guard.Against.OutOfRange((int)day, 1, 7, nameof(days)) - 1);
    }

    /// <summary>Saturday and Sunday.</summary>
    public static WeekendPattern SaturdaySunday { get; } = new(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday);

    /// <summary>The days that are not worked, from Monday on.</summary>
    public ValueList<IsoDayOfWeek> Days => Enumerable.Range(1, 7).Where(day => Contains((IsoDayOfWeek)day)).Select(day => (IsoDayOfWeek)day).ToValueList();

    /// <summary>One bit a day, Monday lowest.</summary>
    internal int Mask { get; }

    /// <summary>Whether a day of the week is not worked.</summary>
    /// <param name="day">The day of the week.</param>
    public bool Contains(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday && (Mask >> ((int)day - 1) & 1) != 0;

    /// <summary>The pattern of a text such as <c>sat,sun</c>.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no such list.</exception>
    public static WeekendPattern Parse(string text)
        => TryParse(Guard.Against.Null(text), out var pattern)
            ? pattern
            : throw new FormatException($"`{text}` is not a weekend: days `mon` to `sun` in order, joined by commas, or `none`.");

    /// <summary>The pattern of a text such as <c>sat,sun</c>, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The pattern, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out WeekendPattern result)
    {
        result = null;
        if (text is null)
            return false;
        var days = new List<IsoDayOfWeek>();
        foreach (var name in text == "none" ? [] : text.Split(','))
            days.Add((IsoDayOfWeek)(Array.IndexOf(Names, name) + 1));
        if (days.Contains(IsoDayOfWeek.None) || !days.SequenceEqual(days.Distinct().Order()))
            return false;
        result = new([.. days]);
        return true;
    }

    /// <summary>The canonical text, for example <c>sat,sun</c>.</summary>
    public override string ToString() => BitOperations.PopCount((uint)Mask) == 0 ? "none" : string.Join(',', Names.Where((_, i) => (Mask >> i & 1) != 0));
}
