namespace Education.Planning.Evaluation;

/// <summary>Runs the steps that look at all peers of a row at once.</summary>
internal static class PeerRunner
{
    /// <summary>The whole column; null for a step that runs row by row.</summary>
    public static Cell[]? Run(Run run, CompiledColumn column, int period, Note? note = null) => column.Step switch
    {
        Step.Rank s => RankRunner.Run(run, column, s, period, note),
        Step.Select s => SelectRunner.Run(run, column, s, period, note),
        Step.Allot s => AllotRunner.Run(run, column, s, period, note),
        Step.Winsorise s => WinsoriseRunner.Run(run, column, s, period, note),
        _ => null,
    };
}
