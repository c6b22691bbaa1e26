using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>A converter that can say what is wrong with a value, not only that something is.</summary>
internal interface IInspecting
{
    /// <summary>Whether the value is written as one JSON string, number or boolean, or as a list of such.</summary>
    bool IsSmall { get; }

    /// <summary>Reports the faults of the value on whose first token the finder stands, and leaves it on the last one.</summary>
    void Inspect(ref FaultFinder finder);

    /// <summary>The JSON Schema of the value.</summary>
    JsonObject Schema(SchemaBook book);
}
