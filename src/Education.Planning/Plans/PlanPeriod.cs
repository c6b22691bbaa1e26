using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning;

/// <summary>The time that a plan covers.</summary>
/// <remarks>
/// One text each: a calendar year <c>2024</c>; an academic year <c>AY2023</c>, named by the year in which it starts; a fiscal year <c>FY2024</c>;
/// a semester <c>AY2023/term2</c>; several calendar years <c>2024..2026</c>; days <c>2024-03-01..2024-07-05</c>. Both ends are included.
/// Terms and academic years become days on an academic calendar.
/// </remarks>
public sealed record PlanPeriod : ICanonicalText<PlanPeriod>
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;

    private PlanPeriod(PlanPeriodKind kind, int first, int last)
    {
        Kind = kind;
        FirstYear = Guard.Against.OutOfRange(first, 1, 9998);
        LastYear = Guard.Against.OutOfRange(last, first, 9998);
    }

    /// <summary>What kind of period it is.</summary>
    public PlanPeriodKind Kind { get; }

    /// <summary>The first year; of an academic or fiscal year, the one in which it starts.</summary>
    public int FirstYear { get; }

    /// <summary>The last year, included; equal to <see cref="FirstYear"/> for a single year or semester.</summary>
    public int LastYear { get; }

    /// <summary>The number of the term in its academic year, from 1; null except for a semester.</summary>
    public int? Term { get; private init; }

    /// <summary>The days, both ends included; null except for a period given in days.</summary>
    public DateInterval? Days { get; private init; }

    /// <summary>One calendar year.</summary>
    /// <param name="year">The year, from 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public static PlanPeriod CalendarYear(int year) => new(PlanPeriodKind.CalendarYear, year, year);

    /// <summary>One academic year.</summary>
    /// <param name="startYear">The year in which it starts, from 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public static PlanPeriod AcademicYear(int startYear) => new(PlanPeriodKind.AcademicYear, startYear, startYear);

    /// <summary>One fiscal year.</summary>
    /// <param name="startYear">The year in which it starts, from 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9998.</exception>
    public static PlanPeriod FiscalYear(int startYear) => new(PlanPeriodKind.FiscalYear, startYear, startYear);

    /// <summary>One term of an academic year.</summary>
    /// <param name="startYear">The year in which the academic year starts, from 1 to 9998.</param>
    /// <param name="term">The number of the term in that year, from 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static PlanPeriod Semester(int startYear, int term)
        => new(PlanPeriodKind.Semester, startYear, startYear) { Term = Guard.Against.OutOfRange(term, 1, 12) };

    /// <summary>Several calendar years, both ends included.</summary>
    /// <param name="first">The first year, from 1 to 9998.</param>
    /// <param name="last">The last year, later than the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside its range.</exception>
    public static PlanPeriod Years(int first, int last) => new(PlanPeriodKind.Years, first, Guard.Against.OutOfRange(last, first + 1, 9998));

    /// <summary>Days, both ends included.</summary>
    /// <param name="days">The days, in the ISO calendar, within the years 1 to 9998.</param>
    /// <exception cref="ArgumentException">The days are in another calendar or outside the years.</exception>
    public static PlanPeriod Of(DateInterval days)
    {
        if (Guard.Against.Null(days).Start.Calendar != CalendarSystem.Iso)
            throw new ArgumentException("The days must be in the ISO calendar.", nameof(days));
        return new(PlanPeriodKind.Days, days.Start.Year, days.End.Year) { Days = days };
    }

    /// <summary>The period of its text.</summary>
    /// <param name="text">A literal such as <c>"2024"</c> or <c>"AY2023/term2"</c>.</param>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static implicit operator PlanPeriod(string text) => Parse(text);

    /// <summary>The period of its text.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is not a period.</exception>
    public static PlanPeriod Parse(string text)
        => TryParse(Guard.Against.Null(text), out var period)
            ? period
            : throw new FormatException($"`{text}` is not a period such as `2024`, `AY2023`, `FY2024`, `AY2023/term2`, `2024..2026` or `2024-03-01..2024-07-05`.");

    /// <summary>The period of a text, if it is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The period, or null.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out PlanPeriod result)
    {
        result = text is null || TextCheck.FaultOf(text) is not null ? null : Read(text);
        return result is not null;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Kind switch
    {
        PlanPeriodKind.AcademicYear => string.Create(CultureInfo.InvariantCulture, $"AY{FirstYear:0000}"),
        PlanPeriodKind.FiscalYear => string.Create(CultureInfo.InvariantCulture, $"FY{FirstYear:0000}"),
        PlanPeriodKind.Semester => string.Create(CultureInfo.InvariantCulture, $"AY{FirstYear:0000}/term{Term}"),
        PlanPeriodKind.Years => string.Create(CultureInfo.InvariantCulture, $"{FirstYear:0000}..{LastYear:0000}"),
        PlanPeriodKind.Days => $"{Iso.Format(Days!.Start)}..{Iso.Format(Days.End)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{FirstYear:0000}"),
    };

    private static PlanPeriod? Read(string text)
    {
        var period = text switch
        {
            { Length: 4 } => YearOf(text) is { } year ? CalendarYear(year) : null,
            ['A', 'Y', _, _, _, _] => YearOf(text[2..]) is { } year ? AcademicYear(year) : null,
            ['F', 'Y', _, _, _, _] => YearOf(text[2..]) is { } year ? FiscalYear(year) : null,
            ['A', 'Y', _, _, _, _, '/', 't', 'e', 'r', 'm', .. { Length: 1 or 2 } term] => SemesterOf(text[2..6], term),
            [_, _, _, _, '.', '.', _, _, _, _] => YearOf(text[..4]) is { } first && YearOf(text[6..]) is { } last && last > first ? Years(first, last) : null,
            { Length: 22 } when text[10..12] == ".." => DaysOf(text[..10], text[12..]),
            _ => null,
        };
        return period?.ToString() == text ? period : null;
    }

    private static int? YearOf(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1 and <= 9998 ? year : null;

    private static PlanPeriod? SemesterOf(string year, string term)
        => YearOf(year) is { } start && int.TryParse(term, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12
            ? Semester(start, number)
            : null;

    private static PlanPeriod? DaysOf(string first, string last)
        => Iso.Parse(first).TryGetValue(default, out var start) && Iso.Parse(last).TryGetValue(default, out var end)
            && start <= end && start.Year >= 1 && end.Year <= 9998
            ? Of(new DateInterval(start, end))
            : null;
}
