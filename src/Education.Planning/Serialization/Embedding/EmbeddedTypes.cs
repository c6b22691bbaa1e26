using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;

namespace Education.Planning.Serialization;

/// <summary>What of ours can stand in somebody else's documents. Days and intervals are NodaTime's and stay theirs to write.</summary>
internal static class EmbeddedTypes
{
    private static readonly EmbeddedType[] All =
    [
        Of(new EmbeddedDocument<Plan>()), Of(new EmbeddedDocument<SchoolCalendar>()), Of(new EmbeddedDocument<ObservationSet>()), Of(new EmbeddedDocument<EvaluationScheme>()),
        Of(new EmbeddedDocument<UnitRegistry>()), Of(new EmbeddedDocument<WorkRegister>()),
        Of(new EmbeddedText<Key>(SmallValues.Key)), Of(new EmbeddedText<Quantity>(SmallValues.Quantity)), Of(new EmbeddedText<Timing>(SmallValues.Timing)),
        Of(new EmbeddedText<TargetRule>(SmallValues.TargetRule)), Of(new EmbeddedText<TargetScope>(SmallValues.TargetScope)), Of(new EmbeddedText<PlanPeriod>(SmallValues.Period)),
        Of(new EmbeddedText<Dependency>(SmallValues.Dependency)), Of(new EmbeddedText<WeekendPattern>(SmallValues.Weekend)), Of(new EmbeddedText<AnnualDay>(SmallValues.AnnualDay)),
        Of(new EmbeddedText<PartRange>(SmallValues.PartRange)), Of(new EmbeddedText<ObservedValue>(SmallValues.ObservedValue)),
    ];

    public static IEnumerable<JsonConverter> Converters => All.Select(type => type.Converter);

    public static IJsonTypeInfoResolver Resolver { get; } = new OwnResolver();

    private static EmbeddedType Of<T>(JsonConverter<T> converter)
        where T : class
        => new(typeof(T), converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter));

    private sealed record EmbeddedType(Type Type, JsonConverter Converter, Func<JsonSerializerOptions, JsonTypeInfo> TypeInfo);

    private sealed class OwnResolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Array.Find(All, own => own.Type == type)?.TypeInfo(options);
    }
}
