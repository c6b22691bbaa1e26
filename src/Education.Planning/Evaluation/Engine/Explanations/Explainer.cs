namespace Education.Planning.Evaluation;

/// <summary>Makes explanations of the cells that a run kept: the same steps run again on one row, with a note.</summary>
internal static class Explainer
{
    public static ValueList<StepExplanation> Explain(Run run, CompiledColumn column, int row)
    {
        var done = new HashSet<Place>();
        var result = new List<StepExplanation>();
        var open = new Stack<(Place At, bool IsReady)>([(new(column, row, 0), false)]);
        while (open.TryPop(out var next))
        {
            if (next.IsReady)
                result.Add(Computed(run, next.At));
            else if (!done.Add(next.At))
                continue;
            else if (next.At.Column.Step is null)
                result.Add(Given(run, next.At));
            else
            {
                open.Push((next.At, true));
                PushRead(run, next.At, open);
            }
        }
        return new([.. result]);
    }

    /// <summary>What a value of its own row reads, the first on top; of gathered rows each is an item of the step.</summary>
    private static void PushRead(Run run, Place place, Stack<(Place At, bool IsReady)> open)
    {
        var column = place.Column;
        if (column.UnitLevel != column.Level)
            return;
        for (var i = column.Reads.Count - 1; i >= 0; i--)
        {
            var read = run.ColumnOf(column.Reads[i].Text);
            if (run.Population.AncestorOf(column.Level, place.Row, read.Level) is var at and >= 0)
                open.Push((new(read, at, place.Period + column.Reads[i].PeriodsBack), false));
        }
    }

    /// <summary>An observed column, a parameter or the key of a group.</summary>
    private static StepExplanation Given(Run run, Place place)
    {
        var (column, row, period) = place;
        var cell = run.Cell(column, row, period);
        return new(column, KeyOf(run, place), period, cell) { Decided = cell.Reason, Source = column.IsParameter ? SourceOf(run, column.Table ?? column.Name, period) : null };
    }

    private static StepExplanation Computed(Run run, Place place)
    {
        var (column, row, period) = place;
        var note = new Note(run, column, row, period);
        var cell = Again(run, place, note);
        var formula = column.Words.Formula;
        return new(column, KeyOf(run, place), period, cell, formula ?? note.Sum, formula?.ValuesAt(run, column.UnitLevel, row, period) ?? note.SumValues)
        {
            Before = note.Before,
            Remainder = note.Remainder,
            Decided = Decided(column.Step!, cell, note.Decided),
            Source = TableOf(column.Step!) is { } table ? SourceOf(run, table, period) : null,
            Items = note.Items,
        };
    }

    private static string KeyOf(Run run, Place place) => run.Population.RowsOf(place.Column.Level)[place.Row];

    /// <summary>Why a value was not decided; of places also how far it was.</summary>
    private static LocalizedText? Decided(Step step, Cell cell, LocalizedText? noted)
        => cell.Reason is { } reason && noted is not null && StepScope.SharedOf(step) is not null ? Phrases.Join(reason, noted) : cell.Reason ?? noted;

    /// <summary>The value once more by the same code, which takes down what decides it.</summary>
    private static Cell Again(Run run, Place place, Note note)
    {
        var (column, row, period) = place;
        var cell = PeerRunner.Run(run, column, period, note) is { } whole ? whole[row] : StepRunner.Run(run, column, row, period, note);
        if (run.CellsAt(column, period) is DemandedCells demanded)
            demanded.Remember(row, cell);
        return cell;
    }

    private static string? TableOf(Step step) => step switch
    {
        Step.Band band => band.In,
        Step.Curve curve => curve.In,
        Step.Lookup lookup => lookup.In,
        _ => null,
    };

    private static LocalizedText? SourceOf(Run run, string parameter, int period) => run.ParametersOf(period).Find(parameter)?.Source;

    private readonly record struct Place(CompiledColumn Column, int Row, int Period);
}
