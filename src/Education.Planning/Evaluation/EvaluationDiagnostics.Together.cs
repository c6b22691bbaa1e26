namespace Education.Planning.Evaluation;

/// <content>What can be wrong between schemes that run together.</content>
internal static partial class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor DoubledScheme = Error("EVA0801",
        "Two schemes have the key `{0}`.", "两个方案的键都是 `{0}`。",
        "Give one of them another key.", "为其中之一另取一个键。");

    public static readonly DiagnosticDescriptor UnknownScheme = Error("EVA0802",
        "There is no scheme `{0}`.", "没有方案 `{0}`。",
        "Correct the key, or compile that scheme too.", "更正键，或一并编译该方案。");

    public static readonly DiagnosticDescriptor UnknownColumnOfScheme = Error("EVA0803",
        "The scheme `{0}` has no column `{1}`.", "方案 `{0}` 没有列 `{1}`。",
        "Correct the name of the column.", "更正列名。");

    public static readonly DiagnosticDescriptor OtherLevel = Error("EVA0804",
        "`{0}` lies on level `{1}`, but is read on `{2}`.", "`{0}` 属于层级 `{1}`，却在 `{2}` 上读取。",
        "Declare the input on the level of the column.", "在该列所属的层级上声明输入。");

    public static readonly DiagnosticDescriptor OtherType = Error("EVA0805",
        "`{0}` is {1}, but is declared as {2}.", "`{0}` 是{1}，却声明为{2}。",
        "Declare the type of the column; a scale has the same labels in both schemes, and a real is rounded first.", "按该列的类型声明；等次表在两个方案中须相同，实数须先取整。");

    public static readonly DiagnosticDescriptor SchemeCycle = Error("EVA0806",
        "A scheme needs its own results: {0}.", "方案需要它自身的结果：{0}。",
        "Break the circle.", "断开这个循环。");

    public static readonly DiagnosticDescriptor AlsoObserved = Warning("EVA0807",
        "`{0}` is taken from `{1}`; the observed value is not used.", "`{0}` 取自 `{1}`；该观测值未被采用。",
        "Leave the observed value out.", "删去该观测值。");

    public static readonly DiagnosticDescriptor DecidesNothing = Warning("EVA0808",
        "`{0}` is taken from `{1}`, and nothing reads it: it has neither a weight nor a veto.", "`{0}` 取自 `{1}`，但未被读取：既无权重，也无否决。",
        "Give it a weight, a limit or a condition, or leave it out.", "赋予其权重、上限或条件，或予以删去。");

    public static readonly DiagnosticDescriptor NoWeightStated = Information("EVA0809",
        "`{0}`, taken from `{1}`, goes into the mean `{2}` without a weight; all its values count alike.", "`{0}` 取自 `{1}`，在平均值 `{2}` 中未写明权重；各值同等计入。",
        "State the weights, if they are to differ.", "如权重应有区别，请写明。");
}
