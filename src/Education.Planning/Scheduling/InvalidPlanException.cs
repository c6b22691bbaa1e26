namespace Education.Planning.Scheduling;

/// <summary>A stage cannot run on a plan at all; the diagnostics say why.</summary>
#pragma warning disable CA1032 // Made by the library alone, never without its diagnostics.
public sealed class InvalidPlanException : Exception
#pragma warning restore CA1032
{
    internal InvalidPlanException(ValueList<Diagnostic> diagnostics)
        : base(string.Join('\n', diagnostics))
        => Diagnostics = diagnostics;

    /// <summary>What is wrong, at least one error.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
