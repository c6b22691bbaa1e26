namespace Education.Planning.Validation;

/// <summary>What was dropped or mended when the document was taken over, or is missing in it, is told to whoever checks the plan.</summary>
internal static class SourceRemarksAreListed
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Source?.Remarks.Select((remark, i) => PlanDiagnostics.SourceRemark.At(PlanPath.Root.To("source").To("remarks", i), remark)) ?? [];
}
