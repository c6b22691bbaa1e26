namespace Education.Planning.Evaluation;

/// <summary>Moves extreme values to their neighbours until the shape of the distribution is within bounds.</summary>
internal static class WinsoriseRunner
{
    public static Cell[] Run(Run run, CompiledColumn column, Step.Winsorise step, int period, Note? note = null) => PeerGroups.Fill(run, column, (_, members, result) =>
    {
        var rows = PeerGroups.TakingPart(run, column, step.Of, members, period, Cell.Absent(ValueState.NotApplicable), result, note).ToList();
        if (rows.Count == 0)
            return;
        var values = new TrimmedValues(rows.Select(r => r.Value.Number));
        var before = values.Shape(step.Basis);
        var shape = before;
        for (var left = step.Moves; shape is { } now && !IsWithin(now, step) && left > 0 && values.CanMove; left--)
        {
            values.Move(toLow: now.Skewness < 0);
            shape = values.Shape(step.Basis);
        }
        foreach (var (row, value) in rows)
        {
            result[row] = shape is not { } last ? Cell.Absent(ValueState.Undecided, Phrases.BeyondNumbers)
                : last.IsTooFew ? Cell.Absent(ValueState.Undecided, Phrases.TooFewValues)
                : IsWithin(last, step) ? Cell.Of(values.Of(value.Number)) : Cell.Absent(ValueState.Undecided, Phrases.StillBeyondBounds);
        }
        note?.Winsorise(rows, values, before, shape);
    });

    private static bool IsWithin(DistributionShape shape, Step.Winsorise step)
        => shape.IsTooFew || shape.IsFlat
            || (step.Skewness is { } skewness && shape.SkewnessSquared <= (Rational)skewness * skewness)
            || (step.Kurtosis is { } kurtosis && shape.Kurtosis <= kurtosis);
}
