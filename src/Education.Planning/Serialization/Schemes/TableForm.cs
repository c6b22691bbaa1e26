using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A table: objects within objects down to the cells, or columns and rows where every row has the same columns. A null cell does not apply.</summary>
internal sealed class TableForm : Form<ValueList<TableCell>>
{
    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out ValueList<TableCell> value)
    {
        value = default;
        if (!finder.Expect(JsonTokenType.StartObject))
            return false;
        if (MatrixForm.IsAhead(finder))
            return MatrixForm.TryRead(ref finder, out value);
        var before = finder.Count;
        var cells = new List<TableCell>();
        ReadCells(ref finder, [], cells);
        value = cells.ToValueList();
        return finder.Count == before;
    }

    public override void Write(Utf8JsonWriter json, ValueList<TableCell> value)
    {
        if (MatrixForm.TryWrite(json, value))
            return;
        WriteCells(json, [.. value], 0);
    }

    public override JsonObject Schema(SchemaBook book) => book.Once(typeof(TableForm), () => SchemaBook.AnyOf(MatrixForm.Schema(book), CellsOf(book)), name: "Table");

    /// <summary>The schema of a cell.</summary>
    public static JsonObject CellOf(SchemaBook book) => SchemaBook.AnyOf(new JsonObject { ["type"] = "null" }, ValueForms.Literal.Schema(book));

    /// <summary>A cell, null where it does not apply.</summary>
    public static bool TryReadCell(ref FaultFinder finder, out Literal? value)
    {
        value = null;
        return finder.TokenType == JsonTokenType.Null || ValueForms.Literal.TryRead(ref finder, out value);
    }

    public static void WriteCell(Utf8JsonWriter json, Literal? value)
    {
        if (value is null)
            json.WriteNullValue();
        else
            ValueForms.Literal.Write(json, value);
    }

    private static JsonObject CellsOf(SchemaBook book)
        => book.Once(typeof(TableCell), () => SchemaBook.MapOf(SchemaBook.AnyOf(new JsonObject { ["type"] = "null" }, ValueForms.Literal.Schema(book), CellsOf(book))));

    private static void ReadCells(ref FaultFinder finder, ValueList<string> keys, List<TableCell> cells)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (finder.Next(JsonTokenType.EndObject))
        {
            if (finder.EnterName(seen) is not { } key)
                continue;
            finder.Value();
            if (finder.TokenType == JsonTokenType.StartObject && keys.Count + 1 == TableCell.MaxKeys)
                finder.RefuseNesting(TableCell.MaxKeys);
            else if (finder.TokenType == JsonTokenType.StartObject)
                ReadCells(ref finder, keys.Plus(key), cells);
            else if (TryReadCell(ref finder, out var value))
                cells.Add(new(keys.Plus(key), value));
            finder.Leave();
        }
    }

    private static void WriteCells(Utf8JsonWriter json, List<TableCell> cells, int depth)
    {
        json.WriteStartObject();
        foreach (var group in cells.GroupBy(cell => cell.Keys[depth], StringComparer.Ordinal))
        {
            json.WritePropertyName(group.Key);
            var same = group.ToList();
            if (same.TrueForAll(cell => cell.Keys.Count > depth + 1))
                WriteCells(json, same, depth + 1);
            else if (same.Count == 1)
                WriteCell(json, same[0].Value);
            else
                throw new ArgumentException($"Several cells of a table lie at the key `{group.Key}`, where JSON can hold one.");
        }
        json.WriteEndObject();
    }
}
