namespace Education.Planning.Calendars;

/// <summary>What kind of span a soft part is taken of.</summary>
public enum SpanKind
{
    /// <summary>Any span that is none of the others: a break, a week, an event.</summary>
    Other,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A term.</summary>
    Term,
}
