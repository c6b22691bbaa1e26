namespace Education.Planning.Evaluation;

/// <content>What a summary finds.</content>
internal static partial class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor Unexplained = Warning("EVA0901",
        "`{0}` is not done, and no reason and remedy are given.", "`{0}` 未完成，且未说明原因和补救措施。",
        "Say with the observation or in the ledger why, and what is done about it.", "在观测或台账中写明原因和补救措施。");

    public static readonly DiagnosticDescriptor PartsDiffer = Warning("EVA0902",
        "The parts of `{0}` add up to {1}, but {2} was observed.", "`{0}` 的各部分合计 {1}，而观测值为 {2}。",
        "Correct the value that is wrong, or name the part that is left out.", "更正有误的值，或补上遗漏的部分。");

    public static readonly DiagnosticDescriptor Unproved = Information("EVA0903",
        "`{0}` counts as done, and the figure names no source.", "`{0}` 计为完成，但该数据未注明来源。",
        "Name with the observation where the figure comes from.", "在观测中写明数据来源。");
}
