namespace Education.Planning.Evaluation;

/// <summary>What is proved of a scheme whose names, levels and types are settled, before a number is computed.</summary>
internal static class SchemeChecks
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme)
        => BoundsCheck.Of(scheme)
            .Concat(TableCheck.Of(scheme))
            .Concat(UnitCheck.Of(scheme))
            .Concat(PublishCheck.Of(scheme))
            .Concat(AbsenceCheck.Of(scheme))
            .Concat(scheme.Columns.Where(c => c.Step is not null).SelectMany(c => OfStep(scheme, c)));

    private static IEnumerable<Diagnostic> OfStep(CheckedScheme scheme, CompiledColumn column)
    {
        var divisions = DivisionCheck.Of(scheme, column);
        return divisions.Concat(WholeCheck.Of(scheme, column.Step!)).Concat(column.Step switch
        {
            Step.Band s => BandCheck.Of(scheme, s),
            Step.Decide s => DecideCheck.Of(scheme, s),
            Step.Limit s => LimitCheck.Of(scheme, column, s),
            Step.Reduce s => WeightCheck.Of(scheme, s),
            _ => [],
        });
    }
}
