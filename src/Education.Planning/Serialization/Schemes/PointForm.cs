using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A point of a curve: x and y.</summary>
internal sealed class PointForm : Form<CurvePoint>
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out CurvePoint? value)
    {
        value = null;
        if (!finder.Expect(JsonTokenType.StartArray))
            return false;
        var before = finder.Count;
        var start = finder.Offset;
        Span<decimal> numbers = [0, 0];
        var i = 0;
        for (; finder.Next(JsonTokenType.EndArray); i++)
        {
            finder.Enter(i);
            if (i >= numbers.Length)
                Refuse(ref finder);
            else if (CommonForms.Number.TryRead(ref finder, out var number))
                numbers[i] = number;
            finder.Leave();
        }
        if (i < numbers.Length && !finder.IsFull)
            finder.AddAt(start, JsonDiagnostics.EndsEarly, new Wording(i == 0 ? "x" : "y"));
        if (finder.Count == before)
            value = new(numbers[0], numbers[1]);
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, CurvePoint value)
    {
        json.WriteStartArray();
        json.WriteNumberValue(value.X);
        json.WriteNumberValue(value.Y);
        json.WriteEndArray();
    }

    public override JsonObject Schema(SchemaBook book)
    {
        var schema = SchemaBook.ListOf(CommonForms.Number.Schema(book));
        schema["minItems"] = 2;
        schema["maxItems"] = 2;
        return schema;
    }

    private static void Refuse(ref FaultFinder finder)
    {
        finder.Add(JsonDiagnostics.TooMany, "2");
        finder.Skip();
    }
}
