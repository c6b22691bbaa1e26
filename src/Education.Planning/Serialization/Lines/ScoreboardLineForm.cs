using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A row of a scoreboard.</summary>
internal static class ScoreboardLineForm
{
    private static readonly Form<ValueList<ScoreboardPlace>> Places = new KeyedForm<ScoreboardPlace, string>(CommonForms.Text, (level, row) => new(level, row), place => (place.Level, place.Row));

    private static readonly Form<ValueList<ScoreboardValue>> Values = new KeyedForm<ScoreboardValue, ResultValue>(new ResultValueForm(), (column, value) => new(column, value), value => (value.Column, value.Value));

    public static Form<ScoreboardLine> Line { get; } = new ObjectForm<ScoreboardLine>(
        () => new() { Level = "level", Key = "row" },
        Members<ScoreboardLine>.Demanded("level", CommonForms.Text, line => line.Level, (line, level) => line with { Level = level }),
        Members<ScoreboardLine>.Demanded("key", CommonForms.Text, line => line.Key, (line, key) => line with { Key = key }),
        Members<ScoreboardLine>.Defaulted("in", Places, line => line.In, (line, places) => line with { In = places }),
        Members<ScoreboardLine>.Demanded("values", Values, line => line.Values, (line, values) => line with { Values = values }));

    /// <summary>A value of a scoreboard: a number, true or false, a text, or an object that says why it is not there.</summary>
    private sealed class ResultValueForm : Form<ResultValue>
    {
        private static readonly ObjectForm<ResultValue> Absent = new(
            () => ResultValue.Absent(ValueState.Missing, null),
            Members<ResultValue>.Demanded("state", ValueForms.State, value => value.State, (value, state) => ResultValue.Absent(state, value.Reason)),
            Members<ResultValue>.Optional("reason", CommonForms.Localized, value => value.Reason, (value, reason) => ResultValue.Absent(value.State, reason)));

        public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out ResultValue? value)
        {
            value = null;
            switch (finder.TokenType)
            {
                case JsonTokenType.Number:
                    value = CommonForms.Number.TryRead(ref finder, out var number) ? ResultValue.Of(number) : null;
                    break;
                case JsonTokenType.True or JsonTokenType.False:
                    value = ResultValue.Of(finder.TokenType == JsonTokenType.True);
                    break;
                case JsonTokenType.String:
                    value = finder.Text() is { } text ? ResultValue.Of(text) : null;
                    break;
                default:
                    value = Absent.TryRead(ref finder, out var absent) ? absent : null;
                    break;
            }
            return value is not null;
        }

        public override void Write(Utf8JsonWriter json, ResultValue value) => json.Result(value);

        public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(
            new JsonObject { ["type"] = new JsonArray("number", "boolean", "string") }, Absent.Schema(book));
    }
}
