using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Education.Planning.Benchmarks.Json;

[JsonSerializable(typeof(PlainEnvelope<PlainPlan>), TypeInfoPropertyName = "Plan")]
[JsonSerializable(typeof(PlainEnvelope<PlainObservations>), TypeInfoPropertyName = "Observations")]
internal sealed partial class PlainContext : JsonSerializerContext
{
    /// <summary>Writes Chinese as it is, as our documents do.</summary>
    public static PlainContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
