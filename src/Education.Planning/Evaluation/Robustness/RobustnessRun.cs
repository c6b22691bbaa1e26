using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Runs a scheme once as it is, once a draw and once an alternative, and keeps one column of each.</summary>
internal sealed class RobustnessRun(EvaluationScheme scheme, ObservationTable table, LocalDate asOf, Perturbation perturbation)
{
    private const int Millionths = 1_000_000;

    public RobustnessResult Run(CompiledScheme compiled)
    {
        var board = compiled.Run(table, asOf);
        var level = LevelOf(compiled);
        var rows = board.RowsOf(level);
        var before = Column(board, rows);
        var alternatives = perturbation.Alternatives.Select(a => Column(BoardOf(With(a)), rows)).ToList();
        var others = Draws().Select(parameters => Column(BoardOf(parameters), rows)).Concat(alternatives).ToList();
        return new()
        {
            Perturbation = perturbation,
            Scheme = scheme.Name,
            Level = level,
            Units = rows.Select((row, i) => Interval(row, before[i], [.. others.Select(o => o[i])], alternatives.Select((a, n) => new AlternativeValue(perturbation.Alternatives[n].Name, a[i])).ToValueList()))
                .OrderBy(u => u.Value is null).ThenBy(u => u.Value).ThenBy(u => u.Row, StringComparer.Ordinal).ToValueList(),
        };
    }

    private static UnitInterval Interval(string row, decimal? value, List<decimal?> others, ValueList<AlternativeValue> byAlternative)
    {
        var sorted = others.Append(value).OfType<decimal>().Order().ToList();
        return new()
        {
            Row = row,
            Value = value,
            Lowest = sorted.Count == 0 ? null : sorted[0],
            Highest = sorted.Count == 0 ? null : sorted[^1],
            Low = At(5),
            High = At(95),
            Kept = others.Count == 0 ? 1 : (decimal)others.Count(o => o == value) / others.Count,
            Absent = others.Count(o => o is null),
            ByAlternative = byAlternative,
        };

        decimal? At(int percent) => sorted.Count == 0 ? null : sorted[(int)((((long)sorted.Count * percent) + 99) / 100) - 1];
    }

    private string LevelOf(CompiledScheme compiled) => compiled.Columns.FirstOrDefault(c => c.Name == perturbation.Column) switch
    {
        null => throw Fault(perturbation, $"The scheme has no column `{perturbation.Column}`."),
        { Type.Kind: not (ColumnKind.Number or ColumnKind.Real) } => throw Fault(perturbation, $"The column `{perturbation.Column}` holds no numbers."),
        var column => column.Level,
    };

    private decimal?[] Column(Scoreboard board, ValueList<string> rows) => [.. rows.Select(row => board.ValueOf(perturbation.Column, row)?.Number)];

    private Scoreboard BoardOf(ValueList<Parameter> parameters)
    {
        var compiled = (scheme with { Parameters = parameters }).Compile();
        return compiled.CanRun ? compiled.Run(table, asOf)
            : throw Fault(perturbation, $"With other parameters the scheme has errors: {compiled.Diagnostics.First(d => d.Severity == Severity.Error)}");
    }

    private ValueList<Parameter> With(ParameterSet alternative)
    {
        foreach (var parameter in alternative.Parameters)
            Known(parameter.Name);
        var replaced = alternative.Parameters.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        return [.. scheme.Parameters.Where(p => !replaced.Contains(p.Name)), .. alternative.Parameters];
    }

    private IEnumerable<ValueList<Parameter>> Draws()
    {
        foreach (var weight in perturbation.Weights)
        {
            if (Known(weight).Any(p => p.Value?.Number is null))
                throw Fault(perturbation, $"The parameter `{weight}` is no number.");
        }
        var random = new SplitMix64(perturbation.Seed);
        for (var draw = 0; draw < perturbation.Draws; draw++)
        {
            var factors = perturbation.Weights.Distinct().ToDictionary(w => w, _ => Factor(random), StringComparer.Ordinal);
            yield return scheme.Parameters.Select(p => factors.TryGetValue(p.Name, out var factor) ? p with { Value = Times(p.Value!.Number!.Value, factor) } : p).ToValueList();
        }
    }

    private static ArgumentException Fault(Perturbation perturbation, string message) => new(message, nameof(perturbation));

    private decimal Factor(SplitMix64 random) => 1 + (perturbation.Spread * ((2m * (random.Next() % (Millionths + 1))) - Millionths) / Millionths);

    private static decimal Times(decimal weight, decimal factor) => ((Rational)weight * factor).ToDecimal() ?? weight;

    private List<Parameter> Known(string name) => scheme.Parameters.Where(p => p.Name == name).ToList() is { Count: > 0 } known ? known
        : throw Fault(perturbation, $"The scheme has no parameter `{name}`.");
}
