using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>An expression that is mostly a number: then it is written as one.</summary>
internal sealed class WeightForm : Form<Expression>
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Expression? value)
    {
        value = null;
        if (finder.TokenType != JsonTokenType.Number)
            return finder.Expect(JsonTokenType.String, new("number or string", "数字或字符串")) && ValueForms.Expression.TryRead(ref finder, out value);
        if (CommonForms.Number.TryRead(ref finder, out var number))
            value = Expression.Parse(number.ToString(CultureInfo.InvariantCulture));
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, Expression value)
    {
        var text = value.ToString();
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text)
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(text);
    }

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(CommonForms.Number.Schema(book), ValueForms.Expression.Schema(book));
}
