using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Makes explanations of the cells that a run kept: the same steps run again on one row, with a note.</summary>
internal static class Explainer
{
    public static ValueList<StepExplanation> Explain(Run run, CompiledColumn column, int row)
    {
        var done = new HashSet<(string, int, int)>();
        var result = new List<StepExplanation>();
        var open = new Stack<(CompiledColumn Column, int Row, int Period, bool IsReady)>([(column, row, 0, false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsReady)
                result.Add(One(run, next.Column, next.Row, next.Period));
            else if (done.Add((next.Column.Name, next.Row, next.Period)))
            {
                open.Push(next with { IsReady = true });
                foreach (var name in next.Column.UnitLevel == next.Column.Level ? next.Column.Reads.Reverse() : [])
                {
                    var read = run.ColumnOf(name.Text);
                    if (run.Population.AncestorOf(next.Column.Level, next.Row, read.Level) is var at and >= 0)
                        open.Push((read, at, next.Period + name.PeriodsBack, false));
                }
            }
        }
        return result.ToValueList();
    }

    private static StepExplanation One(Run run, CompiledColumn column, int row, int period)
    {
        var note = new Note(run, column, row, period);
        var cell = Again(run, column, row, period, note);
        if (run.CellsAt(column, period) is DemandedCells demanded)
            demanded.Remember(row, cell);
        var formula = FormulaOf(column.Step);
        return new()
        {
            Column = period == 0 ? column.Name : string.Create(CultureInfo.InvariantCulture, $"{column.Name}@-{period}"),
            Level = column.Level,
            Row = run.Population.RowsOf(column.Level)[row],
            Rule = column.From?.ToString() ?? RuleOf(column.Step, formula),
            InPlace = formula is null ? note.InPlace : ConditionReading.InPlaceOf(run, formula.Node, column.UnitLevel, row, period),
            Result = cell.ToString(),
            Value = ResultValue.Of(cell),
            Before = note.Before,
            Remainder = note.Remainder,
            Decided = Decided(column.Step, cell, note),
            Source = note.Source,
            Items = note.Items,
            Reads = column.Reads.Select(n => ExpressionPrinter.Print(n)).ToValueList(),
        };
    }

    /// <summary>Why a value was not decided; of places also how far it was.</summary>
    private static LocalizedText? Decided(Step? step, Cell cell, Note note) => cell.Reason is { } reason && note.Decided is { } far && StepScope.SharedOf(step) is not null
        ? Phrases.Fill(Phrases.Clauses, reason, far)
        : cell.Reason ?? note.Decided;

    /// <summary>The value once more by the same code, which takes down what decides it.</summary>
    private static Cell Again(Run run, CompiledColumn column, int row, int period, Note note)
    {
        var parameter = column.IsParameter ? column.Table ?? column.Name : column.Step switch
        {
            Step.Band band => band.In,
            Step.Curve curve => curve.In,
            Step.Lookup lookup => lookup.In,
            _ => null,
        };
        if (parameter is not null)
            note.Parameter(parameter);
        if (column.Step is null)
            return run.Cell(column, row, period);
        return PeerRunner.Run(run, column, period, note) is { } whole ? whole[row] : StepRunner.Run(run, column, row, period, note);
    }

    /// <summary>The one expression whose values tell most about a row-local step; null for a step without one.</summary>
    private static Expression? FormulaOf(Step? step) => step switch
    {
        Step.Calculate s => s.Formula,
        Step.Round s => s.Of,
        Step.Limit s => s.Of,
        Step.Band s => s.Of,
        Step.Curve s => s.Of,
        _ => null,
    };

    private static string? RuleOf(Step? step, Expression? formula) => step switch
    {
        null => null,
        Step.Calculate => formula!.ToString(),
        Step.Reduce reduce => LowerFirst(reduce.Method.ToString()),
        Step.Lookup lookup => $"lookup {lookup.In}",
        Step.Rank rank => $"rank {rank.Of}",
        Step.Allot allot => $"allot {allot.Total} by {allot.Of}",
        Step.Agree agree => $"agree {LowerFirst(agree.Method.ToString())}",
        Step.Winsorise winsorise => $"winsorise {winsorise.Of}",
        Step.Select select => $"select {select.Places} by {select.Of}",
        _ => $"{LowerFirst(step.GetType().Name)} {formula}".TrimEnd(),
    };

    private static string LowerFirst(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
