using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>What comes of no rule: a value as it stands, or an object of <c>take</c> or <c>state</c>.</summary>
internal sealed class OutcomeForm(ObjectForm<Outcome> other) : Form<Outcome>
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Outcome? value)
    {
        if (finder.TokenType == JsonTokenType.StartObject)
            return other.TryRead(ref finder, out value);
        value = ValueForms.Literal.TryRead(ref finder, out var literal) ? Outcome.Of(literal) : null;
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, Outcome value)
    {
        if (value is Outcome.Then then)
            ValueForms.Literal.Write(json, then.Value);
        else
            other.Write(json, value);
    }

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(Outcome), () => SchemaBook.AnyOf(ValueForms.Literal.Schema(book), other.Schema(book)));
}
