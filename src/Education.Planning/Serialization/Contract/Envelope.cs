using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>What stands around the content of every document.</summary>
internal sealed record Envelope<T>
    where T : class
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    public required string Kind { get; init; }

    public required string Version { get; init; }

    public required T Content { get; init; }
}
