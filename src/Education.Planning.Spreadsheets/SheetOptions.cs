using NodaTime;

namespace Education.Planning.Spreadsheets;

/// <summary>What a spreadsheet does not say itself.</summary>
public sealed record SheetOptions
{
    /// <summary>The period that is evaluated; values of the periods before are <c>x@prior</c>, <c>x@-2</c> …, later ones are left out. Null for the latest that the sheet names.</summary>
    /// <remarks>All periods of a sheet are of one kind. Years and spans of as many years are counted by their numbers, terms as two a year; days only name the current period.</remarks>
    public PlanPeriod? Period { get; init; }

    /// <summary>The level of rows of which the sheet does not say it; null for the level of the columns that it holds.</summary>
    public string? Level { get; init; }

    /// <summary>For observations of a plan: the day for which values hold that have neither date nor period. Null when each must have one.</summary>
    public LocalDate? At { get; init; }

    /// <summary>Whether columns that nobody knows are passed over; otherwise they are a fault, for they are usually misspelt.</summary>
    public bool SkipsUnknownColumns { get; init; }

    /// <summary>What separates fields; null to find out among comma, semicolon, tab and bar.</summary>
    public char? Separator { get; init; }
}
