using NodaTime;

namespace Education.Planning;

/// <summary>What the printed document says of itself, where that differs from or adds to the plan: kept, never corrected.</summary>
public sealed record SourceDocument
{
    /// <summary>The title as printed.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The year or period as printed in the title or the opening, for example <c>xx</c> or <c>2022</c>; masks stay masks.</summary>
    public string? PrintedPeriod { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>The date of the page or file it was taken from.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public LocalDate? PageDate { get; init => field = Guard.Against.OtherCalendar(value); }

    /// <summary>What was dropped, damaged or missing in the document, one remark each.</summary>
    public ValueList<LocalizedText> Remarks { get; init; }
}
