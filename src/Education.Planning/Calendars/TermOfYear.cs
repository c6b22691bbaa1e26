using System.Globalization;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>A term with its place: <c>AY2023/term2</c>.</summary>
public sealed record TermOfYear
{
    internal TermOfYear(int startYear, int number, Term term)
    {
        StartYear = startYear;
        Number = number;
        Term = term;
    }

    /// <summary>The year in which its academic year starts.</summary>
    public int StartYear { get; }

    /// <summary>Its number within the academic year, from 1.</summary>
    public int Number { get; }

    /// <summary>The term itself.</summary>
    public Term Term { get; }

    /// <summary>The days of the term, both ends included.</summary>
    public DateInterval Days => Term.Days;

    /// <summary>Its place, for example <c>AY2023/term2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"AY{StartYear}/term{Number}");
}
