namespace Education.Planning.Scheduling;

/// <summary>The earliest dates of items that follow one another.</summary>
public sealed record ForwardPass
{
    internal ForwardPass()
    {
    }

    /// <summary>The earliest dates, in reading order.</summary>
    public ValueList<ForwardDate> Dates { get; init; }

    /// <summary>Items that cannot be done in time after what they follow, and circles, each once.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
