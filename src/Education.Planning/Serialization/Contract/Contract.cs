using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Serialization;

/// <summary>The wire format as System.Text.Json sees it: strict, with our names, order and converters. The model carries no attributes of it.</summary>
internal static class Contract
{
    public const int MaxDepth = 64;

    private static readonly (string Member, int Rank)[] First = [("key", -4), ("label", -3), ("name", -2), ("title", -2)];

    private static readonly Dictionary<Type, ListType> Lists = ContractConverters.Lists.ToDictionary(list => list.Type);

    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>Whether a document must have the member.</summary>
    public static bool IsDemanded(JsonPropertyInfo member)
        => member.IsRequired || member.AssociatedParameter is { IsMemberInitializer: false, HasDefaultValue: false };

    /// <summary>Whether values of a type are written as one JSON string, number or boolean, or as a list of such.</summary>
    public static bool IsSmall(Type type)
    {
        var info = Options.GetTypeInfo(type);
        return info.Kind != JsonTypeInfoKind.Object && InspectorOf(info) is not { IsSmall: false };
    }

    /// <summary>What knows how values of a type are written that are no objects; null for a truth or a plain text.</summary>
    public static IInspecting? InspectorOf(JsonTypeInfo type) => Lists.GetValueOrDefault(type.Type) ?? type.Converter as IInspecting;

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = ReadableEncoder.Instance,
            MaxDepth = MaxDepth,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new ListResolver(), PlanningJsonContext.Default.WithAddedModifier(Shape)),
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        };
        foreach (var converter in ContractConverters.All)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    private static void Shape(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        type.PolymorphismOptions = Polymorphism.Of(type.Type);
        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var member = type.Properties[i];
            if (member.Set is null && member.AssociatedParameter is null)
                type.Properties.RemoveAt(i);
            else
                Shape(type, member);
        }
    }

    private static void Shape(JsonTypeInfo type, JsonPropertyInfo member)
    {
        member.Order = RankOf(type.Type, member);
        if (!member.PropertyType.IsValueType)
            member.IsSetNullable = false; // a member that is not there is left out
        if (IsDemanded(member))
            member.ShouldSerialize = static (_, _) => true; // also when it has its default value
    }

    /// <summary>Names first, then what the base type declares, then the rest, extensions last.</summary>
    private static int RankOf(Type type, JsonPropertyInfo member)
    {
        foreach (var (name, rank) in First)
        {
            if (member.Name == name)
                return rank;
        }
        return member.Name == "extensions" ? 2 : member.DeclaringType == type ? 1 : 0;
    }

    private sealed class ListResolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Lists.GetValueOrDefault(type)?.InfoFor(options);
    }
}
