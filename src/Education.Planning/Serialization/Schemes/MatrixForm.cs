using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A table of two keys whose rows all have the same columns: an object of <c>columns</c> and <c>rows</c>.</summary>
internal static class MatrixForm
{
    private const string Columns = "columns", Rows = "rows";

    private static readonly ObjectForm<Matrix> Form = new(
        () => new([], []),
        Members<Matrix>.Demanded(Columns, new ListForm<string>(CommonForms.Text) { IsDistinct = true }, matrix => matrix.Columns, (matrix, columns) => matrix with { Columns = columns }),
        Members<Matrix>.Demanded(Rows, new KeyedForm<Row, Row>(new RowForm(), (key, row) => row with { Key = key }, row => (row.Key, row)), matrix => matrix.Rows, (matrix, rows) => matrix with { Rows = rows }));

    /// <summary>Whether the object at whose beginning the finder stands is one: the cells of other tables are no lists.</summary>
    public static bool IsAhead(FaultFinder finder) => finder.TokenAhead(Columns) == JsonTokenType.StartArray;

    public static bool TryRead(ref FaultFinder finder, out ValueList<TableCell> value)
    {
        value = default;
        if (!Form.TryRead(ref finder, out var matrix))
            return false;
        var before = finder.Count;
        foreach (var row in matrix.Rows.Where(row => row.Cells.Length != matrix.Columns.Count))
        {
            if (row.Cells.Length < matrix.Columns.Count)
                finder.AddAt(row.Offset, row.Path, JsonDiagnostics.EndsEarly, new Wording("a cell", "单元格"));
            else
                finder.AddAt(row.Offset, row.Path, JsonDiagnostics.TooMany, matrix.Columns.Count.ToString(CultureInfo.InvariantCulture));
        }
        if (finder.Count > before)
            return false;
        value = matrix.Rows.SelectMany(row => matrix.Columns.Select((column, i) => new TableCell([row.Key, column], row.Cells[i]))).ToValueList();
        return true;
    }

    public static JsonObject Schema(SchemaBook book) => Form.Schema(book);

    /// <summary>Writes the table, if it is one.</summary>
    public static bool TryWrite(Utf8JsonWriter json, ValueList<TableCell> table)
    {
        if (table.Any(cell => cell.Keys.Count != 2))
            return false;
        var rows = table.GroupBy(cell => cell.Keys[0], StringComparer.Ordinal).Select(row => (row.Key, Cells: row.ToList())).ToList();
        var columns = rows.Count < 2 ? [] : rows[0].Cells.Select(cell => cell.Keys[1]).ToValueList();
        if (columns.Count < 2 || columns.Distinct().Count() < columns.Count || rows.Exists(row => row.Cells.Select(cell => cell.Keys[1]).ToValueList() != columns))
            return false;
        Form.Write(json, new(columns, rows.Select(row => new Row(row.Key, [.. row.Cells.Select(cell => cell.Value)], 0, "")).ToValueList()));
        return true;
    }

    private sealed record Matrix(ValueList<string> Columns, ValueList<Row> Rows);

    /// <summary>A row, with its place in the document.</summary>
    private sealed record Row(string Key, Literal?[] Cells, int Offset, string Path);

    private sealed class RowForm : Form<Row>
    {
        public override bool TryRead(ref FaultFinder finder, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Row? value)
        {
            value = null;
            if (!finder.Expect(JsonTokenType.StartArray))
                return false;
            var before = finder.Count;
            var start = finder.Offset;
            var cells = new List<Literal?>();
            for (var i = 0; finder.Next(JsonTokenType.EndArray); i++)
            {
                finder.Enter(i);
                if (TableForm.TryReadCell(ref finder, out var cell))
                    cells.Add(cell);
                finder.Leave();
            }
            if (finder.Count == before)
                value = new("", [.. cells], start, finder.Path);
            return value is not null;
        }

        public override void Write(Utf8JsonWriter json, Row value)
        {
            json.WriteStartArray();
            foreach (var cell in value.Cells)
                TableForm.WriteCell(json, cell);
            json.WriteEndArray();
        }

        public override JsonObject Schema(SchemaBook book) => SchemaBook.ListOf(TableForm.CellOf(book));
    }
}
