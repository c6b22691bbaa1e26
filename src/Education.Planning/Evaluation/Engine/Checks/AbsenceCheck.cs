namespace Education.Planning.Evaluation;

/// <summary>Gathers in which one row decides for all: a blank cell that makes every relative score missing, and an empty group of which everything holds.</summary>
internal static class AbsenceCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme)
    {
        var peers = ReadFromBelow(scheme);
        foreach (var column in scheme.Columns)
        {
            if (column.Step is Step.Reduce { To: not null, Absent.IsEmpty: true, Method: not Reduction.Count } && peers.Contains(column.Name))
                yield return EvaluationDiagnostics.OneBlankForAll.At(SchemeCompiler.PathOf(column.Step), column.Name, column.UnitLevel);
            else if (column.Step is Step.Require { To: not null, Need: null, AtLeast.Share: not null } require)
                yield return EvaluationDiagnostics.EmptyGroupHolds.At(SchemeCompiler.PathOf(require), column.Name, column.UnitLevel);
        }
    }

    /// <summary>Columns that some row below them reads, itself or along columns of their level: what peers are measured by.</summary>
    private static HashSet<string> ReadFromBelow(CheckedScheme scheme)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var column in scheme.Columns.Reverse())
        {
            foreach (var name in column.Reads)
            {
                var read = scheme.ColumnOf(name.Text)!;
                if (scheme.Levels.IsAbove(read.Level, column.UnitLevel) || (found.Contains(column.Name) && read.Level == column.UnitLevel && column.UnitLevel == column.Level))
                    found.Add(read.Name);
            }
        }
        return found;
    }
}
