using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>Bands: value, cut, value, cut, value.</summary>
internal sealed class BandsForm : Form<Bands>
{
    private const string AtLeast = ">=", Above = ">";

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Bands? value)
    {
        value = null;
        if (!finder.Expect(JsonTokenType.StartArray))
            return false;
        var before = finder.Count;
        var start = finder.Offset;
        Literal? lowest = null;
        (Expression At, bool Inclusive)? open = null;
        var cuts = new List<Cut>();
        var i = 0;
        for (; finder.Next(JsonTokenType.EndArray); i++)
        {
            finder.Enter(i);
            if (i % 2 == 1)
                open = CutOf(ref finder);
            else if (ValueForms.Literal.TryRead(ref finder, out var given) && i > 0 && open is { } cut)
                cuts.Add(new(cut.At, cut.Inclusive, given));
            else
                lowest ??= given;
            finder.Leave();
        }
        if (i % 2 == 0 && !finder.IsFull)
            finder.AddAt(start, JsonDiagnostics.EndsEarly, new Wording("a value", "值"));
        if (finder.Count > before || lowest is null)
            return false;
        value = new(lowest, cuts.ToValueList());
        return true;
    }

    public override void Write(Utf8JsonWriter json, Bands value)
    {
        json.WriteStartArray();
        ValueForms.Literal.Write(json, value.Lowest);
        foreach (var cut in value.Cuts)
        {
            json.WriteStringValue($"{(cut.Inclusive ? AtLeast : Above)} {cut.At}");
            ValueForms.Literal.Write(json, cut.Value);
        }
        json.WriteEndArray();
    }

    // That values and cuts take turns is more than a schema can say.
    public override JsonObject Schema(SchemaBook book)
    {
        var schema = SchemaBook.ListOf(ValueForms.Literal.Schema(book));
        schema["minItems"] = 1;
        return schema;
    }

    private static (Expression At, bool Inclusive)? CutOf(ref FaultFinder finder)
    {
        if (finder.Text() is not { } text)
            return null;
        var sign = text.StartsWith(AtLeast, StringComparison.Ordinal) ? AtLeast : Above;
        if (!text.StartsWith(sign, StringComparison.Ordinal))
            finder.Add(JsonDiagnostics.NoCut, FaultFinder.Excerpt(text));
        else if (finder.Expression(text, text.Length - text[sign.Length..].TrimStart(' ').Length) is { } at)
            return (at, sign == AtLeast);
        return null;
    }
}
