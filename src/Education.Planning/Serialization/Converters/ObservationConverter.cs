using System.Text.Json;
using System.Text.Json.Serialization;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Serialization;

/// <summary>Observations, which come by the million: read and written as the contract says, without what the framework allocates for each record.</summary>
/// <remarks>What it does not expect is a fault; the slow pass, which follows the contract, says which. A test holds both against each other.</remarks>
internal sealed class ObservationConverter : JsonConverter<Observation>
{
    private const int Indicator = 0, Organization = 1, Value = 2, At = 3, Kind = 4, Covers = 5, Source = 6, Reason = 7, Remedy = 8;

    private const int Demanded = (1 << Indicator) | (1 << Value) | (1 << At);

    private static readonly JsonEncodedText[] Names =
        [.. new[] { "indicator", "organization", "value", "at", "kind", "covers", "source", "reason", "remedy" }.Select(name => JsonEncodedText.Encode(name))];

    private static readonly TextConverter<Key> Keys = new(SmallValues.Key);
    private static readonly TextConverter<ObservedValue> Values = new(SmallValues.ObservedValue);
    private static readonly TextConverter<LocalDate> Days = new(SmallValues.Date);
    private static readonly TextConverter<PlanPeriod> Periods = new(SmallValues.Period);
    private static readonly EnumConverter<ObservationKind> Kinds = new();
    private static readonly LocalizedTextConverter Texts = new();

    public override Observation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        Key? indicator = null, organization = null;
        ObservedValue? value = null;
        LocalDate at = default;
        ObservationKind kind = default;
        PlanPeriod? covers = null;
        LocalizedText? source = null, reason = null, remedy = null;
        var seen = 0;
        while (NextMember(ref reader, ref seen) is var member and >= 0)
        {
            switch (member)
            {
                case Indicator: indicator = Keys.Read(ref reader, typeof(Key), options); break;
                case Organization: organization = Keys.Read(ref reader, typeof(Key), options); break;
                case Value: value = Values.Read(ref reader, typeof(ObservedValue), options); break;
                case At: at = Days.Read(ref reader, typeof(LocalDate), options); break;
                case Kind: kind = Kinds.Read(ref reader, typeof(ObservationKind), options); break;
                case Covers: covers = Periods.Read(ref reader, typeof(PlanPeriod), options); break;
                case Source: source = Texts.Read(ref reader, typeof(LocalizedText), options); break;
                case Reason: reason = Texts.Read(ref reader, typeof(LocalizedText), options); break;
                default: remedy = Texts.Read(ref reader, typeof(LocalizedText), options); break;
            }
        }
        return (seen & Demanded) == Demanded
            ? new() { Indicator = indicator!, Organization = organization, Value = value!, At = at, Kind = kind, Covers = covers, Source = source, Reason = reason, Remedy = remedy }
            : throw new JsonException();
    }

    public override void Write(Utf8JsonWriter writer, Observation value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        Write(writer, Indicator, Keys, value.Indicator, options);
        Write(writer, Organization, Keys, value.Organization, options);
        Write(writer, Value, Values, value.Value, options);
        writer.WritePropertyName(Names[At]);
        Days.Write(writer, value.At, options);
        if (value.Kind != default)
        {
            writer.WritePropertyName(Names[Kind]);
            Kinds.Write(writer, value.Kind, options);
        }
        Write(writer, Covers, Periods, value.Covers, options);
        Write(writer, Source, Texts, value.Source, options);
        Write(writer, Reason, Texts, value.Reason, options);
        Write(writer, Remedy, Texts, value.Remedy, options);
        writer.WriteEndObject();
    }

    /// <summary>Steps to the value of the next member, and says which it is; negative at the end of the object.</summary>
    private static int NextMember(ref Utf8JsonReader reader, ref int seen)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return -1;
        for (var i = 0; i < Names.Length; i++)
        {
            if ((seen & (1 << i)) != 0 || !reader.ValueTextEquals(Names[i].EncodedUtf8Bytes))
                continue;
            seen |= 1 << i;
            reader.Read();
            return i;
        }
        throw new JsonException(); // unknown, or there already
    }

    private static void Write<T>(Utf8JsonWriter writer, int member, JsonConverter<T> converter, T? value, JsonSerializerOptions options)
        where T : class
    {
        if (value is null)
            return;
        writer.WritePropertyName(Names[member]);
        converter.Write(writer, value, options);
    }
}
