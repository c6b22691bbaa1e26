using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>How many are needed: a whole number, a share such as <c>60%</c>, or <c>all</c>.</summary>
internal sealed class NeedForm : Form<Need>
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Need? value)
    {
        value = null;
        var isNumber = finder.TokenType == JsonTokenType.Number;
        if (!isNumber && !finder.Expect(JsonTokenType.String, new("number or string", "数字或字符串")))
            return false;
        if ((isNumber ? finder.Number() : finder.Text()) is not { } text)
            return false;
        value = isNumber ? NumberOf(text) : ShareOf(text);
        if (value is null)
            finder.Add(JsonDiagnostics.NoNeed, FaultFinder.Excerpt(text));
        return value is not null;
    }

    public override void Write(Utf8JsonWriter json, Need value)
    {
        if (value.Number is { } number)
            json.WriteNumberValue(number);
        else
            json.WriteStringValue(value.ToString());
    }

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(Need), () => SchemaBook.AnyOf(
        new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = int.MaxValue },
        SchemaBook.Text("^(all|[0-9]+([.][0-9]+)?%)$")));

    private static Need? NumberOf(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static Need? ShareOf(string text)
    {
        if (text == Need.All.ToString())
            return Need.All;
        var isShare = text.EndsWith('%') && decimal.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100
            && string.Create(CultureInfo.InvariantCulture, $"{share}%") == text;
        return isShare ? Need.ShareOf(decimal.Parse(text[..^1], CultureInfo.InvariantCulture)) : null;
    }
}
