using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization.Embedding;

/// <summary>Documents of others that hold ours: no options of theirs change a byte or let anything pass.</summary>
public class EmbeddingTests
{
    private static readonly string[] Cultures = ["", "zh-CN", "zh-TW", "tr-TR", "th-TH", "ar-SA", "fa-IR", "de-DE"];

    private static readonly Folder Sample = new()
    {
        Plan = PlanGens.PlansOf(1, 120)[0],
        Calendar = PlanGens.CalendarsOf(1, 120)[0],
        Observations = PlanGens.ObservationsOf(1, 120)[0],
        Scheme = PlanGens.SchemesOf(1, 60)[0],
        Amount = "20.35亿 yuan",
        Timing = "tentative 10 '十月（暂定）𠮷'",
    };

    public static TheoryData<string> Callers => [.. HostileOptions.Keys];

    private static Dictionary<string, Func<JsonSerializerOptions>> HostileOptions => new()
    {
        ["names"] = () => new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseLower, PropertyNameCaseInsensitive = true },
        ["numbers"] = () => new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString, Converters = { new JsonStringEnumConverter() } },
        ["lenient"] = () => new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip, AllowDuplicateProperties = true },
        ["everything"] = () => new() { DefaultIgnoreCondition = JsonIgnoreCondition.Never, IncludeFields = true, ReferenceHandler = ReferenceHandler.Preserve, Encoder = JavaScriptEncoder.Default, WriteIndented = true, IndentCharacter = '\t', IndentSize = 3, NewLine = "\r\n" },
        ["converters"] = () => new() { Converters = { new Upset<Plan>(), new Upset<SchoolCalendar>(), new Upset<ObservationSet>(), new Upset<EvaluationScheme>(), new Upset<Quantity>(), new Upset<Timing>(), new Upset<string>() }, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
    };

    [Theory]
    [MemberData(nameof(Callers))]
    public void Write_UnderAnyOptionsAndCulture_GivesTheBytesOfTheDocumentAlone(string caller)
    {
        var options = With(HostileOptions[caller]());
        foreach (var culture in Cultures)
        {
            var json = Under(culture, () => JsonSerializer.Serialize(Sample, options));

            foreach (var part in new[] { PlanningJson.Write(Sample.Plan!), PlanningJson.Write(Sample.Calendar!), PlanningJson.Write(Sample.Observations!), PlanningJson.Write(Sample.Scheme!) })
                json.Should().Contain(part.TrimEnd('\n'));
            json.Should().Contain("\"20.35亿 yuan\"").And.Contain("\"tentative 10 '十月（暂定）𠮷'\"");
            Under(culture, () => JsonSerializer.Deserialize<Folder>(json, options)).Should().Be(Sample);
        }
    }

    [Theory]
    [MemberData(nameof(Callers))]
    public void Read_UnderAnyOptions_IsAsStrictAsAlone(string caller)
    {
        var options = With(HostileOptions[caller]());
        var alone = PlanningJson.Write(Sample.Plan!);
        foreach (var bad in new[]
        {
            alone.Replace("\"kind\": \"plan\"", "\"kind\": \"plan\", \"mood\": 1", StringComparison.Ordinal),
            alone.Replace("\"kind\": \"plan\"", "\"kind\": \"plan\", \"kind\": \"plan\"", StringComparison.Ordinal),
            alone.Replace("\"kind\"", "\"Kind\"", StringComparison.Ordinal),
            alone.Replace("\"1.0\"", "null", StringComparison.Ordinal),
            "{}",
            "[]",
            "7",
        })
        {
            var read = () => JsonSerializer.Deserialize<Plan>(bad, options);
            read.Should().Throw<JsonException>().WithInnerException<PlanningJsonException>().Which.Diagnostics.Should().BeEquivalentTo(PlanningJson.TryRead<Plan>(bad).Diagnostics);
        }
        var quantity = () => JsonSerializer.Deserialize<Quantity>("\"07\"", options);
        quantity.Should().Throw<JsonException>().WithMessage("*`07`*");
    }

    [Fact]
    public void Resolver_InASourceGeneratedContext_WritesAndReadsTheSame()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(PlanningJson.Resolver, FolderContext.Default), PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper };

        var json = JsonSerializer.Serialize(Sample, (JsonTypeInfo<Folder>)options.GetTypeInfo(typeof(Folder)));

        json.Should().Contain(PlanningJson.Write(Sample.Plan!).TrimEnd('\n')).And.Contain("\"AMOUNT\":\"20.35亿 yuan\"");
        JsonSerializer.Deserialize<Folder>(json, options).Should().Be(Sample);
    }

    [Fact]
    public void Null_InTheDocumentOfAnother_IsTheirsToAllow()
        => JsonSerializer.Deserialize<Folder>("""{"Plan":null,"Calendar":null,"Observations":null,"Scheme":null,"Amount":null,"Timing":null}""", With(new())).Should().Be(new Folder());

    [Fact]
    public void Keys_OfDictionaries_AreTexts()
    {
        var options = With(new() { DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper });
        var byKey = new Dictionary<Key, int> { ["safety.fires"] = 3 };

        JsonSerializer.Serialize(byKey, options).Should().Be("""{"safety.fires":3}""");
        JsonSerializer.Deserialize<Dictionary<Key, int>>("""{"safety.fires":3}""", options).Should().BeEquivalentTo(byKey);
    }

    private static JsonSerializerOptions With(JsonSerializerOptions options)
    {
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver();
        return options.AddEducationPlanning();
    }

    private static T Under<T>(string culture, Func<T> act)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (CultureInfo.GetCultureInfo(culture), CultureInfo.GetCultureInfo(culture));
            return act();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>A converter that spoils whatever it gets.</summary>
    private sealed class Upset<T> : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue("spoilt");
    }
}

/// <summary>Somebody else's document.</summary>
internal sealed record Folder
{
    public Plan? Plan { get; init; }

    public SchoolCalendar? Calendar { get; init; }

    public ObservationSet? Observations { get; init; }

    public EvaluationScheme? Scheme { get; init; }

    public Quantity? Amount { get; init; }

    public Timing? Timing { get; init; }
}

[JsonSerializable(typeof(Folder))]
internal sealed partial class FolderContext : JsonSerializerContext;
