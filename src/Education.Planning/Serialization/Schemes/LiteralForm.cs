using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A value as JSON has it: a number, true or false, a text.</summary>
internal sealed class LiteralForm : Form<Literal>
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Literal? value)
    {
        value = finder.TokenType switch
        {
            JsonTokenType.Number => CommonForms.Number.TryRead(ref finder, out var number) ? number : null,
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            _ => finder.Expect(JsonTokenType.String, new("number, string or true/false", "数字、字符串或布尔值")) && CommonForms.Text.TryRead(ref finder, out var text) ? (Literal)text : null,
        };
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, Literal value)
    {
        if (value.Number is { } number)
            json.WriteNumberValue(number);
        else if (value.Flag is { } flag)
            json.WriteBooleanValue(flag);
        else
            json.WriteStringValue(value.Text);
    }

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(Literal), () => SchemaBook.AnyOf(CommonForms.Number.Schema(book), new JsonObject { ["type"] = "boolean" }, CommonForms.Text.Schema(book)));
}
