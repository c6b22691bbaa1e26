using System.Text.Json.Nodes;

namespace Education.Planning.Serialization;

/// <summary>How the content of a document of one major version becomes that of the next.</summary>
/// <param name="From">The major version.</param>
/// <param name="Content">Rewrites the content. What has not the form of its version may stay as it is: reading what comes out says what is wrong with it.</param>
internal sealed record Upgrade(int From, Func<JsonObject, JsonObject> Content);
