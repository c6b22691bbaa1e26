using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A step without its name: an expression, or an object whose <c>do</c> says what is done.</summary>
internal sealed class StepForm : Form<Step>
{
    /// <summary>The name of a step until the one it has in the document is known.</summary>
    public const string Unnamed = "step";

    private static readonly CasesForm<Step> Objects = new("do", [.. StepForms.Row, .. StepForms.Gather, .. StepForms.Peers]);

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Step? value)
    {
        value = null;
        if (finder.TokenType == JsonTokenType.StartObject)
            return Objects.TryRead(ref finder, out value);
        if (finder.Expect(JsonTokenType.String, new("string or object", "字符串或对象")) && ValueForms.Expression.TryRead(ref finder, out var formula))
            value = new Step.Calculate(Unnamed, formula);
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, Step value)
    {
        if (value is Step.Calculate calculation)
            ValueForms.Expression.Write(json, calculation.Formula);
        else
            Objects.Write(json, value);
    }

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(Step), () => SchemaBook.AnyOf(ValueForms.Expression.Schema(book), Objects.Schema(book)));
}
