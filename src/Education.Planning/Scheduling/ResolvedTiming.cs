using NodaTime;

namespace Education.Planning.Scheduling;

/// <summary>A timing on dates: the days it allows, how sure and how precise they are, and how they were found.</summary>
/// <example>On the calendar of 2024 <c>by 04/end</c> has the latest day 2024-04-30, an open earliest day, and the precision of ten days.</example>
public sealed record ResolvedTiming
{
    /// <summary>The most windows that one clause lists: 4,000. More occurrences are asked for by interval.</summary>
    public const int MaxWindows = 4000;

    internal ResolvedTiming()
    {
    }

    /// <summary>The timing as written, with the author's words.</summary>
    public required Timing Timing { get; init; }

    /// <summary>Its clauses, in order.</summary>
    public ValueList<ResolvedClause> Clauses { get; init; }

    /// <summary>How far it could be put on dates.</summary>
    public TimingStatus Status { get; init; }

    /// <summary>How sure the author is.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>All windows, clause by clause.</summary>
    public IEnumerable<ResolvedWindow> Windows => Clauses.SelectMany(clause => clause.Windows);

    /// <summary>The first day of all windows, included; null when one of them has an open start, or there is none.</summary>
    public LocalDate? Earliest => Edge(window => window.Earliest, (one, other) => LocalDate.Min(one, other));

    /// <summary>The last day of all windows, included; null when one of them has an open end, or there is none.</summary>
    public LocalDate? Latest => Clauses.Any(clause => clause.HasMore) ? null : Edge(window => window.Latest, (one, other) => LocalDate.Max(one, other));

    /// <summary>Whether the last day is vague: what ends on it has a soft edge.</summary>
    public bool IsLatestSoft => Latest is { } latest && Windows.Where(window => window.Latest == latest).All(window => window.IsLatestSoft);

    /// <summary>Whether the first day is vague: what begins on it has a soft edge.</summary>
    public bool IsEarliestSoft => Earliest is { } earliest && Windows.Where(window => window.Earliest == earliest).All(window => window.IsEarliestSoft);

    /// <summary>The coarsest precision of its windows; null when there is none.</summary>
    public Precision? Precision => Windows.Any() ? Windows.Max(window => window.Precision) : null;

    /// <summary>The notes of all clauses, each once.</summary>
    public IEnumerable<Diagnostic> Notes => Clauses.SelectMany(clause => clause.Notes).Distinct();

    /// <summary>The canonical text of the timing and what it resolves to, for a debugger.</summary>
    public override string ToString() => $"{Timing}: {Status}";

    private LocalDate? Edge(Func<ResolvedWindow, LocalDate?> edge, Func<LocalDate, LocalDate, LocalDate> outer)
    {
        LocalDate? found = null;
        foreach (var window in Windows)
        {
            if (edge(window) is not { } day)
                return null;
            found = found is { } known ? outer(known, day) : day;
        }
        return found;
    }
}
