using System.Globalization;
using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>The groups of peers among which a step shares something out.</summary>
internal static class PeerGroups
{
    /// <summary>Fills a column group by group, given the upper row and its members; a row that lies in no group is missing.</summary>
    public static Cell[] Fill(Run run, CompiledColumn column, Action<int, int[], Cell[]> fill)
    {
        var result = new Cell[run.Population.RowsOf(column.Level).Length];
        Array.Fill(result, Cell.Absent(ValueState.Missing));
        var groups = run.MembersOf(column.Level, LevelOf(column.Step!));
        for (var group = 0; group < groups.Length; group++)
            fill(group, groups[group], result);
        return result;
    }

    public static string LevelOf(Step step) => StepScope.WithinOf(step) ?? Level.All;

    /// <summary>The rows that take part, each with its value. A row whose condition is no gets what outsiders get; one without a value keeps its state; one whose condition is open is reported and stays outside.</summary>
    public static IEnumerable<(int Row, Cell Value)> TakingPart(Run run, CompiledColumn column, Expression of, int[] members, int period, Cell outside, Cell[] result, Note? note)
    {
        var where = StepScope.WhereOf(column.Step!);
        foreach (var row in members)
        {
            var value = run.Evaluate(of, column.Level, row, period);
            var isIn = where is null ? Cell.Of(true) : run.Evaluate(where, column.Level, row, period);
            if (isIn.IsNo)
            {
                result[row] = outside;
                note?.Outside(row, where!, isIn);
            }
            else if (!value.IsPresent)
                result[row] = value;
            else if (where is not null && !ReduceRunner.TakesPart(run, column, where, row, period))
                result[row] = outside;
            else
                yield return (row, value);
        }
    }

    /// <summary>Reports peers of whom only some can have a place.</summary>
    public static void ReportTie(Run run, CompiledColumn column, int group, int period, IEnumerable<Peer> tied, BigInteger room)
    {
        var names = string.Join(", ", tied.Select(p => run.Population.RowsOf(column.Level)[p.Row]));
        if (period == 0 && names.Length > 0)
            run.Report(EvaluationDiagnostics.TiedForPlaces.At(SchemeCompiler.PathOf(column.Step!), column.Name, NameOf(run, column, group), names, Text(room)));
    }

    /// <summary>Reports places that nobody has.</summary>
    public static void ReportLeft(Run run, CompiledColumn column, int group, int period, BigInteger left, BigInteger places)
    {
        if (period == 0 && left.Sign > 0)
            run.Report(EvaluationDiagnostics.PlacesLeftOver.At(SchemeCompiler.PathOf(column.Step!), column.Name, NameOf(run, column, group), Text(left), Text(places)));
    }

    private static string NameOf(Run run, CompiledColumn column, int group) => run.Population.RowsOf(LevelOf(column.Step!))[group];

    private static string Text(BigInteger number) => number.ToString(CultureInfo.InvariantCulture);
}
