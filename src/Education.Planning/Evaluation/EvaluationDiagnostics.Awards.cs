namespace Education.Planning.Evaluation;

/// <content>What can be wrong when an award is run.</content>
internal static partial class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor StageTooEarly = Warning("EVA1001",
        "The stage ends on {0}, before the one before it begins ({1}).", "该环节于 {0} 结束，早于前一环节开始的日期（{1}）。",
        "Check the dates of both stages.", "请核对两个环节的日期。");

    public static readonly DiagnosticDescriptor NoSchemeColumn = Warning("EVA1002",
        "`{0}` names no column of a scheme; the value is taken as observed.", "`{0}` 没有指明某方案的列；该值按观测值计。",
        "Write scheme and column, as `teacher-ethics.score`.", "写明方案和列，如 `teacher-ethics.score`。");
}
