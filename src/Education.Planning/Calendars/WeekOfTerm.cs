using System.Globalization;

namespace Education.Planning.Calendars;

/// <summary>A week with its term: <c>AY2023/term2/week3</c>.</summary>
public sealed record WeekOfTerm
{
    internal WeekOfTerm(TermOfYear term, TeachingWeek week)
    {
        Term = term;
        Week = week;
    }

    /// <summary>The term.</summary>
    public TermOfYear Term { get; }

    /// <summary>The week, with its number and its days.</summary>
    public TeachingWeek Week { get; }

    /// <summary>Its place, for example <c>AY2023/term2/week3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Term}/week{Week.Number}");
}
