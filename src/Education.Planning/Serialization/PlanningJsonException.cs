namespace Education.Planning.Serialization;

/// <summary>A JSON document cannot be read. <c>PlanningJson.TryRead</c> gives the same diagnostics instead of throwing.</summary>
#pragma warning disable CA1032 // Without its diagnostics this exception says nothing.
public sealed class PlanningJsonException : FormatException
#pragma warning restore CA1032
{
    internal PlanningJsonException(ValueList<JsonDiagnostic> diagnostics)
        : base(MessageOf(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>What is wrong with the document, in the order of the places; at least one.</summary>
    public ValueList<JsonDiagnostic> Diagnostics { get; }

    private static string MessageOf(ValueList<JsonDiagnostic> diagnostics)
        => diagnostics.Count == 1 ? diagnostics[0].ToString() : $"{diagnostics[0]} (And {diagnostics.Count - 1} more.)";
}
