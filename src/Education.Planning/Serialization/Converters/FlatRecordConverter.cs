using System.Text.Json;
using System.Text.Json.Serialization;

namespace Education.Planning.Serialization;

/// <summary>Records of small members that come by the thousand: read and written as the contract says, without what the framework allocates for each record.</summary>
/// <remarks>What it does not expect is a fault; the slow pass, which follows the contract, says which. A test holds both against each other.</remarks>
/// <typeparam name="T">The type of the records.</typeparam>
/// <typeparam name="TDraft">What holds the members until the record can be made.</typeparam>
/// <param name="make">The record of its members.</param>
/// <param name="members">The members in the order in which they are written.</param>
internal sealed class FlatRecordConverter<T, TDraft>(Func<TDraft, T> make, params FlatMember<T, TDraft>[] members) : JsonConverter<T>
    where T : class
    where TDraft : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var draft = default(TDraft);
        var seen = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var at = Next(ref reader, seen);
            seen |= 1 << at;
            reader.Read();
            members[at].Read(ref reader, ref draft, options);
        }
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].IsDemanded && (seen & (1 << i)) == 0)
                throw new JsonException();
        }
        return make(draft);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var member in members)
            member.Write(writer, value, options);
        writer.WriteEndObject();
    }

    /// <summary>The member on whose name the reader stands and that was not there before.</summary>
    private int Next(ref Utf8JsonReader reader, int seen)
    {
        for (var i = 0; i < members.Length; i++)
        {
            if ((seen & (1 << i)) == 0 && reader.ValueTextEquals(members[i].Name.EncodedUtf8Bytes))
                return i;
        }
        throw new JsonException();
    }
}
