using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>What is done with values that are not present: <c>skip</c> for all of them, or for each state <c>skip</c>, <c>carry</c> or a value to stand in.</summary>
internal sealed class AbsentForm : Form<ValueList<AbsentRule>>
{
    private const string Skip = "skip", Carry = "carry";

    private static readonly string[] Words = [Skip, Carry], States = [.. Enum.GetValues<ValueState>().Skip(1).Select(StateWords.Of)];

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out ValueList<AbsentRule> value)
    {
        value = default;
        if (finder.TokenType == JsonTokenType.StartObject)
            return TryReadStates(ref finder, out value);
        if (!finder.Expect(JsonTokenType.String, new("string or object", "字符串或对象")) || finder.Word(Words) is not { } word)
            return false;
        value = word == Skip ? AbsentRule.Skip : [];
        return true;
    }

    public override void Write(Utf8JsonWriter json, ValueList<AbsentRule> value)
    {
        if (value == AbsentRule.Skip)
        {
            json.WriteStringValue(Skip);
            return;
        }
        json.WriteStartObject();
        foreach (var rule in value)
        {
            json.WritePropertyName(StateWords.Of(rule.State));
            if (rule.StandIn is { } number)
                json.WriteNumberValue(number);
            else
                json.WriteStringValue(Skip);
        }
        json.WriteEndObject();
    }

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(AbsentRule), () => SchemaBook.AnyOf(
        SchemaBook.Words(Words),
        SchemaBook.Object(new(States.Select(state => KeyValuePair.Create<string, JsonNode?>(state, SchemaBook.AnyOf(CommonForms.Number.Schema(book), SchemaBook.Words(Words))))), [])));

    private static bool TryReadStates(ref FaultFinder finder, out ValueList<AbsentRule> value)
    {
        var before = finder.Count;
        var rules = new List<AbsentRule>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (finder.Next(JsonTokenType.EndObject))
        {
            if (finder.EnterName(seen) is not { } name)
                continue;
            if (StateWords.TryRead(name, out var state) && state != ValueState.Present)
                ReadState(ref finder, state, rules);
            else
                Refuse(ref finder, name);
            finder.Leave();
        }
        value = rules.ToValueList();
        return finder.Count == before;
    }

    private static void Refuse(ref FaultFinder finder, string name)
    {
        finder.AddUnknown(name, States);
        finder.Value();
        finder.Skip();
    }

    private static void ReadState(ref FaultFinder finder, ValueState state, List<AbsentRule> rules)
    {
        finder.Value();
        if (finder.TokenType == JsonTokenType.Number)
        {
            if (CommonForms.Number.TryRead(ref finder, out var number))
                rules.Add(new(state, number));
        }
        else if (finder.Expect(JsonTokenType.String, new("number or string", "数字或字符串")) && finder.Word(Words) == Skip)
            rules.Add(new(state));
    }
}
