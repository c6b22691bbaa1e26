namespace Education.Planning.Scheduling;

/// <summary>The earliest dates of items that depend on one another.</summary>
public sealed record ForwardPass
{
    internal ForwardPass()
    {
    }

    /// <summary>The earliest dates, in reading order.</summary>
    public ValueList<ForwardDate> Dates { get; init; }

    /// <summary>Items that cannot be done in time, or not together, and circles, each once.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
