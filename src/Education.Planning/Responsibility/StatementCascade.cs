using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>The statements of responsibility layer by layer, from the top down, and where the layers do not join (责任书逐级签订情况).</summary>
public sealed record StatementCascade
{
    internal StatementCascade()
    {
    }

    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>The day on which units exist and signatures count; null for all of them.</summary>
    public LocalDate? On { get; init; }

    /// <summary>The layers; those at the top first, each statement one.</summary>
    public ValueList<StatementLayer> Layers { get; init; }

    /// <summary>Pairs that have not signed and units that a layer leaves out.</summary>
    public ValueList<Diagnostic> Gaps { get; init; }
}
