using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>The parameters in force at a date.</summary>
internal sealed class ParameterValues
{
    private readonly Dictionary<string, Cell> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Literal?>> tables = new(StringComparer.Ordinal);

    private readonly Dictionary<string, LocalizedText?> sources = new(StringComparer.Ordinal);

    public ParameterValues(EvaluationScheme scheme, LocalDate asOf)
    {
        foreach (var parameter in scheme.Parameters.Where(p => !(p.From > asOf) && !(p.Until < asOf)))
        {
            sources.TryAdd(parameter.Name, parameter.Source);
            if (parameter.Value is { } value)
                values.TryAdd(parameter.Name, StepRunner.CellOf(value, default));
            else if (tables.TryAdd(parameter.Name, new(StringComparer.Ordinal)))
                Add(parameter);
        }
    }

    /// <summary>Where the version in force comes from.</summary>
    public LocalizedText? SourceOf(string name) => sources.GetValueOrDefault(name);

    public Cell ValueOf(string name) => values.TryGetValue(name, out var value) ? value : Cell.Absent(ValueState.Missing, Phrases.NotInForce);

    /// <summary>Finds a cell of a table; the cell itself is null when it does not apply.</summary>
    public bool TryFind(string table, IEnumerable<Cell> keys, out Literal? value)
    {
        value = null;
        return tables.TryGetValue(table, out var cells) && cells.TryGetValue(KeyOf(keys.Select(k => k.Text ?? k.ToString())), out value);
    }

    private void Add(Parameter table)
    {
        foreach (var cell in table.Table)
            tables[table.Name].TryAdd(KeyOf(cell.Keys), cell.Value);
    }

    private static string KeyOf(IEnumerable<string> keys) => string.Join('\u001f', keys);
}
