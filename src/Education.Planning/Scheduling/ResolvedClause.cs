namespace Education.Planning.Scheduling;

/// <summary>One clause of a timing on dates.</summary>
public sealed record ResolvedClause
{
    internal ResolvedClause()
    {
    }

    /// <summary>The clause.</summary>
    public required TimingClause Clause { get; init; }

    /// <summary>How far it could be put on dates.</summary>
    public TimingStatus Status { get; init; }

    /// <summary>Its windows: one, one for each place of a list, or one for each occurrence, in order.</summary>
    public ValueList<ResolvedWindow> Windows { get; init; }

    /// <summary>Whether a repeated rule goes on after the windows given: its bounds are open, or there are more than <see cref="ResolvedTiming.MaxWindows"/>.</summary>
    public bool HasMore { get; init; }

    /// <summary>The manners that it names: <c>gradually</c>.</summary>
    public ValueList<TimingManner> Manners { get; init; }

    /// <summary>The windows that held before a postponement (<c>10 was 05</c>).</summary>
    public ValueList<ResolvedWindow> Was { get; init; }

    /// <summary>Why something of it has no date, and other remarks; each once, however many occurrences share it.</summary>
    public ValueList<Diagnostic> Notes { get; init; }
}
