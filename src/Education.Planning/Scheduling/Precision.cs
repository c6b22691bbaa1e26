namespace Education.Planning.Scheduling;

/// <summary>The size of the unit that the author named, finest first. <c>by</c> and <c>before</c> leave it as it is.</summary>
public enum Precision
{
    /// <summary>A day.</summary>
    Day,

    /// <summary>A week, or an event of up to seven days.</summary>
    Week,

    /// <summary>A ten-day part of a month (旬), or an event of up to eleven days.</summary>
    Dekad,

    /// <summary>Half a month, or an event of up to sixteen days.</summary>
    HalfMonth,

    /// <summary>A month, or an event of up to 31 days.</summary>
    Month,

    /// <summary>A quarter of a year, or an event of up to 92 days.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A term.</summary>
    Term,

    /// <summary>A year of any kind.</summary>
    Year,

    /// <summary>A range from one place to another, or an event longer than a quarter.</summary>
    Range,

    /// <summary>A range with an open end.</summary>
    Open,
}
