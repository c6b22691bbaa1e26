using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>The parameters in force at a date.</summary>
internal sealed class ParameterValues
{
    private readonly Dictionary<string, Parameter> inForce = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Literal?>> tables = new(StringComparer.Ordinal);

    public ParameterValues(EvaluationScheme scheme, LocalDate asOf)
    {
        foreach (var parameter in scheme.Parameters.Where(p => !(p.From > asOf) && !(p.Until < asOf)))
        {
            if (inForce.TryAdd(parameter.Name, parameter) && !parameter.Table.IsEmpty)
                Index(parameter);
        }
    }

    private static Cell NotInForce => Cell.Absent(ValueState.Missing, Phrases.NotInForce);

    /// <summary>The version of a parameter that is in force; null when none is.</summary>
    public Parameter? Find(string name) => inForce.GetValueOrDefault(name);

    /// <summary>The value of a parameter, or of the cell that a dotted name reaches.</summary>
    public Cell ValueOf(CompiledColumn column)
    {
        if (Find(column.Table ?? column.Name) is not { } parameter)
            return NotInForce;
        if (column.Table is not { } table)
            return StepRunner.CellOf(parameter.Value!, column.Type);
        return ParameterNames.FindCell(parameter, column.Name[(table.Length + 1)..]) is not { } cell ? Cell.Absent(ValueState.Undecided, Phrases.NotInTable)
            : cell.Value is { } value ? StepRunner.CellOf(value, column.Type) : Cell.Absent(ValueState.NotApplicable);
    }

    /// <summary>Finds a cell of a table in force; the cell itself is null when it does not apply.</summary>
    public bool TryFind(string table, IEnumerable<Cell> keys, out Literal? value)
    {
        value = null;
        return tables.TryGetValue(table, out var cells) && cells.TryGetValue(KeyOf(keys.Select(k => k.Text ?? k.ToString())), out value);
    }

    private void Index(Parameter table)
    {
        var cells = tables[table.Name] = new(StringComparer.Ordinal);
        foreach (var cell in table.Table)
            cells.TryAdd(KeyOf(cell.Keys), cell.Value);
    }

    private static string KeyOf(IEnumerable<string> keys) => string.Join('\u001f', keys);
}
