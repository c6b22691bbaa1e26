namespace Education.Planning.Evaluation;

/// <summary>How far raters agree over the rows below a row.</summary>
internal static class AgreeRunner
{
    public static Cell Run(Run run, CompiledColumn column, Step.Agree step, int row, int period, Note? note)
    {
        var units = new List<RatedUnit>();
        foreach (var member in run.MembersOf(column.UnitLevel, column.Level)[row])
        {
            if (step.Where is null || ReduceRunner.TakesPart(run, column, step.Where, member, period))
                units.Add(new(member, [.. step.Of.Select(rater => run.Evaluate(rater, column.UnitLevel, member, period))]));
        }
        var counted = units.Where(u => step.Method == AgreeMethod.Alpha ? u.Ratings.Count(r => r.IsPresent) > 1 : u.Ratings.All(r => r.IsPresent)).ToList();
        note?.Units(units, counted);
        if (counted.Count == 0)
            return Cell.Absent(ValueState.Missing);
        return step.Method switch
        {
            AgreeMethod.Alpha or AgreeMethod.Kappa or AgreeMethod.FleissKappa => Disagreements.Run(step, counted, note),
            _ => IntraclassCorrelation.Run(step.Method, [.. counted.Select(u => u.Ratings.Select(r => r.Number).ToArray())], note),
        };
    }
}
