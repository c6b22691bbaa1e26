using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>An expression, in any spelling when it is read.</summary>
internal sealed class ExpressionForm : Form<Expression>
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Expression? value)
    {
        value = finder.Text() is { } text ? finder.Expression(text) : null;
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, Expression value) => json.WriteStringValue(value.ToString());

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(Expression), () => SchemaBook.Text(StringForm.Pattern, ExpressionParser.MaxLength, ["100 * met / of"]));
}
