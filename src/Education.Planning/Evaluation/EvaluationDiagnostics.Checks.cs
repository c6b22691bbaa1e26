namespace Education.Planning.Evaluation;

/// <content>What is proved of a scheme before a number is computed.</content>
internal static partial class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor DividesByZero = Warning("EVA0601",
        "`{0}` divides, and it may be 0 ({1}); there the result is undecided.", "`{0}` 作除数，但可能为 0（{1}）；此时结果无法判定。",
        "Declare bounds without 0, or decide first what holds at 0.", "声明不含 0 的上下限，或先判定为 0 时如何处理。");

    public static readonly DiagnosticDescriptor MayDivideByZero = Information("EVA0602",
        "`{0}` divides, and nothing says that it is not 0.", "`{0}` 作除数，但未说明它不为 0。",
        "Declare its bounds, such as `1..`, if it is never 0.", "若它不会为 0，请声明其上下限，如 `1..`。");

    public static readonly DiagnosticDescriptor RuleNotReached = Warning("EVA0603",
        "Rule {0} of `{1}` is never reached: rule {2} always holds (`{3}`).", "`{1}` 的第 {0} 条规则不会被用到：第 {2} 条规则总是成立（`{3}`）。",
        "Order the rules from the narrowest to the widest, or take it away.", "将规则由窄到宽排列，或删去该规则。");

    public static readonly DiagnosticDescriptor RuleNeverHolds = Warning("EVA0604",
        "Rule {0} of `{1}` never holds where it is reached: `{2}`.", "`{1}` 的第 {0} 条规则在用到时不会成立：`{2}`。",
        "Correct the condition, the bounds of what it reads, or the order of the rules.", "更正条件、其所读取列的上下限，或规则的次序。");

    public static readonly DiagnosticDescriptor GateNeverRaised = Warning("EVA0605",
        "Nothing can raise the gate of `{0}`: `{1}` never holds.", "`{0}` 的限制条件不可能触发：`{1}` 不会成立。",
        "Correct the condition, or the bounds of what it reads.", "更正条件，或其所读取列的上下限。");

    public static readonly DiagnosticDescriptor GateChangesNothing = Warning("EVA0606",
        "The gate of `{0}` changes nothing when it is raised (`{1}`): the bound {2} never binds.", "`{0}` 的限制条件触发后（`{1}`）不起作用：限度 {2} 不会生效。",
        "Set a bound that binds.", "设置会生效的限度。");

    public static readonly DiagnosticDescriptor CapAboveTop = Information("EVA0607",
        "`{0}` never reaches the cap {1}.", "`{0}` 不会达到上限 {1}。",
        "Lower the cap, or see whether the points can be reached as meant.", "降低上限，或检查分值能否按预期得到。");

    public static readonly DiagnosticDescriptor FloorBelowBottom = Information("EVA0608",
        "`{0}` never falls to the floor {1}.", "`{0}` 不会降到下限 {1}。",
        "Raise the floor, or take it away.", "提高下限，或删去它。");

    public static readonly DiagnosticDescriptor FloorAboveCap = Warning("EVA0609",
        "The floor {1} of `{0}` lies above its cap {2}; the cap wins always.", "`{0}` 的下限 {1} 高于上限 {2}；总是上限生效。",
        "Exchange them.", "将两者对调。");

    public static readonly DiagnosticDescriptor LabelNotGiven = Warning("EVA0610",
        "No band of `{0}` gives the label '{1}' of `{2}`.", "`{0}` 没有任何一档给出 `{2}` 的等次“{1}”。",
        "Add the band, or take the label off the scale.", "增加该档，或从等次表中删去该等次。");

    public static readonly DiagnosticDescriptor BandNotReached = Information("EVA0611",
        "`{0}` ({1}) never reaches the band {2}.", "`{0}`（{1}）不会落入 {2} 一档。",
        "Correct the cut, or the bounds of what is read.", "更正分界，或所读取列的上下限。");

    public static readonly DiagnosticDescriptor KeysDoNotFit = Error("EVA0612",
        "The table `{0}` has a cell under {2} keys ({1}), but is read by {3}.", "表 `{0}` 有一格带 {2} 个键（{1}），而查表用 {3} 个键。",
        "Give every cell as many keys as the lookup reads.", "使每一格的键数与查表所用键数一致。");

    public static readonly DiagnosticDescriptor KeyCannotOccur = Warning("EVA0613",
        "The table `{0}` has the key '{1}', which no lookup gives.", "表 `{0}` 有键“{1}”，但没有查表会用到它。",
        "Correct the key, or take it out of the table.", "更正该键，或从表中删去。");

    public static readonly DiagnosticDescriptor DoubledCellOfTable = Error("EVA0614",
        "The table `{0}` has two cells under the same keys: {1}.", "表 `{0}` 在同一键下有两格：{1}。",
        "Keep the one that is right.", "保留正确的一个。");

    public static readonly DiagnosticDescriptor NegativeWeight = Error("EVA0615",
        "A weight of `{0}` is negative: `{1}`.", "`{0}` 的一个权重为负：`{1}`。",
        "Weights are 0 or more; subtract in an expression.", "权重须不小于 0；相减请用表达式。");

    public static readonly DiagnosticDescriptor ZeroWeights = Error("EVA0616",
        "The weights of `{0}` sum to 0.", "`{0}` 的权重之和为 0。",
        "Give at least one of them a weight above 0.", "至少给其中一项大于 0 的权重。");

    public static readonly DiagnosticDescriptor EmptyBounds = Error("EVA0617",
        "`{0}` can have no value: its least is {1}, its most {2}.", "`{0}` 不可能有值：下限为 {1}，上限为 {2}。",
        "Exchange the bounds.", "将上下限对调。");

    public static readonly DiagnosticDescriptor PublishedReal = Warning("EVA0618",
        "`{0}` is published but is a real: its last digits mean nothing.", "`{0}` 对外公布，但它是实数：末尾数字没有意义。",
        "Round it in a step of its own and publish that.", "用单独的步骤取整后再公布。");

    public static readonly DiagnosticDescriptor NothingReads = Information("EVA0619",
        "No step reads `{0}`, and it is not published.", "没有步骤读取 `{0}`，它也不公布。",
        "Publish it, or take it away.", "公布它，或删去它。");

    public static readonly DiagnosticDescriptor OneBlankForAll = Information("EVA0620",
        "One `{1}` without a value makes `{0}` absent, and with it everything that is measured by it.", "只要一个 `{1}` 没有值，`{0}` 就没有值，以它为准的结果也都没有值。",
        "Say in `absent` what a blank cell does; for a reference to peers it is nearly always left out.", "在 `absent` 中说明空值如何处理；以同类为参照时通常略去。");

    public static readonly DiagnosticDescriptor EmptyGroupHolds = Information("EVA0621",
        "`{0}` is yes where no `{1}` takes part at all.", "没有任何 `{1}` 参与时，`{0}` 为是。",
        "Say that at least 1 is needed where an empty group must not pass.", "若空组不应通过，请说明至少需要 1 个。");

    public static readonly DiagnosticDescriptor UnlikeUnits = Warning("EVA0622",
        "`{0}` is in `{1}` and `{2}` in `{3}`: they do not fit together.", "`{0}` 以 `{1}` 计，`{2}` 以 `{3}` 计：两者不能并用。",
        "Convert one of them, or correct its unit.", "换算其中之一，或更正其单位。");

    public static readonly DiagnosticDescriptor OutOfBounds = Warning("EVA0623",
        "`{0}` holds {1}, outside its bounds ({2}); it counts as undecided.", "`{0}` 的值 {1} 超出其上下限（{2}）；视为无法判定。",
        "Correct the value, or the bounds of the column.", "更正该值，或列的上下限。");

    public static readonly DiagnosticDescriptor WeightsDoNotSum = Warning("EVA0624",
        "The weights of `{0}` sum to {1}, not to {2}.", "`{0}` 的权重之和为 {1}，而不是 {2}。",
        "Correct the weights, or what they are to sum to.", "更正权重，或其应有之和。");

    public static readonly DiagnosticDescriptor NotProvenWhole = Error("EVA0625",
        "`{0}` shares out whole places, but nothing proves that `{1}` is whole.", "`{0}` 分配整数个名额，但 `{1}` 未必是整数。",
        "Round it in a step of its own, the way the rule says, and read that.", "用单独的步骤按规则取整后再读取。");
}
