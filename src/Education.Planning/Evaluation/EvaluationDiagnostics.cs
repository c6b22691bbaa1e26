namespace Education.Planning.Evaluation;

/// <summary>Everything that evaluation can find wrong or open: the one catalogue of <c>EVA</c> diagnostics.</summary>
internal static partial class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownIndicator = Warning("EVA0101",
        "Observation of `{0}`: the plan has no such indicator.", "对 `{0}` 的观测：规划中没有该指标。",
        "Correct the key, or add the indicator to the plan.", "更正键，或在规划中增加该指标。");

    public static readonly DiagnosticDescriptor UnknownOrganization = Warning("EVA0102",
        "Observation of `{0}` at `{1}`: the plan has no such organisation.", "`{1}` 对 `{0}` 的观测：规划中没有该单位。",
        "Correct the key, or add the organisation to the plan.", "更正键，或在规划中增加该单位。");

    public static readonly DiagnosticDescriptor UnitDoesNotFit = Warning("EVA0103",
        "`{0}` was observed in `{1}`, but is measured in `{2}`; the value is not used.", "`{0}` 的观测单位为 `{1}`，而指标单位为 `{2}`；该值未被采用。",
        "Convert the value to the unit of the indicator.", "将该值换算为指标的单位。");

    public static readonly DiagnosticDescriptor ValueDoesNotFit = Warning("EVA0104",
        "`{0}` was observed as `{1}`, which is not {2}; the value is not used.", "`{0}` 的观测值 `{1}` 不是{2}；该值未被采用。",
        "Give a value of the kind that the indicator has.", "给出与指标类型相符的值。");

    public static readonly DiagnosticDescriptor DoubledObservation = Warning("EVA0105",
        "`{0}` has two different values for {1}: `{2}` and `{3}`; it counts as undecided.", "`{0}` 在 {1} 有两个不同的值：`{2}` 和 `{3}`；视为无法判定。",
        "Keep the one that is right.", "保留正确的一个。");

    public static readonly DiagnosticDescriptor FutureObservation = Warning("EVA0106",
        "`{0}` was observed on {1}, after the date of the evaluation ({2}); the value is not used.", "`{0}` 的观测日期 {1} 晚于评价日期（{2}）；该值未被采用。",
        "Evaluate at a later date, or mark the value as a forecast.", "改用更晚的评价日期，或将该值标为预计。");

    public static readonly DiagnosticDescriptor OtherPlan = Warning("EVA0107",
        "The observations are of plan `{0}`, not of `{1}`.", "这些观测属于规划 `{0}`，而不是 `{1}`。",
        "Evaluate the plan to which the observations belong.", "评价观测所属的规划。");

    public static readonly DiagnosticDescriptor EmptySet = Information("EVA0108",
        "No organisation of `{0}` can be told, neither by the plan nor by the observations.", "无法从规划或观测中得知 `{0}` 包含哪些单位。",
        "List the members of the set, or observe the indicator at each organisation.", "列出该集合的成员，或逐个单位给出观测。");

    public static readonly DiagnosticDescriptor UnknownLabel = Warning("EVA0109",
        "The target of `{0}` is the level '{1}', which the indicator does not list.", "`{0}` 的目标是等级“{1}”，但指标未列出该等级。",
        "List the level with the indicator, worst first.", "在指标中由低到高列出该等级。");

    public static readonly DiagnosticDescriptor UnknownObserved = Warning("EVA0701",
        "No column of the scheme is observed as `{0}`; the value is not used.", "方案没有以 `{0}` 观测的列；该值未被采用。",
        "Correct the key, or observe the column under its own name.", "更正键，或以该列自身的名称给出观测。");

    public static readonly DiagnosticDescriptor UnknownUnit = Warning("EVA0702",
        "`{0}` was observed at `{1}`, which is not among the units; the value is not used.", "`{0}` 的观测单位 `{1}` 不在单位之列；该值未被采用。",
        "Correct the key, or add the unit.", "更正键，或增加该单位。");

    public static readonly DiagnosticDescriptor UnknownName = Error("EVA0201",
        "There is no column, parameter or table `{0}`.", "没有名为 `{0}` 的列、参数或表。",
        "Correct the name, or add what it should name.", "更正名称，或补上它所指的内容。");

    public static readonly DiagnosticDescriptor DoubledName = Error("EVA0202",
        "The name `{0}` stands for two things.", "名称 `{0}` 指两样东西。",
        "Rename one of them; names are unique over inputs, steps and parameters.", "为其中之一改名；名称在输入、步骤和参数之间唯一。");

    public static readonly DiagnosticDescriptor NotAName = Error("EVA0203",
        "`{0}` is not a name.", "`{0}` 不是名称。",
        "Use letters, digits, `_` and `.`, begin with a letter or `_`, and avoid `and or not is yes no`.", "使用字母、数字、`_` 和 `.`，以字母或 `_` 开头，且不用 `and or not is yes no`。");

    public static readonly DiagnosticDescriptor Cycle = Error("EVA0204",
        "A column needs itself: {0}.", "列需要它自身：{0}。",
        "Break the circle.", "断开这个循环。");

    public static readonly DiagnosticDescriptor LevelsApart = Error("EVA0205",
        "`{0}` reads levels that do not lie in each other: {1}.", "`{0}` 读取互不隶属的层级：{1}。",
        "Gather one of them to a common level first.", "先将其中之一汇总到共同的层级。");

    public static readonly DiagnosticDescriptor UnknownLevelName = Error("EVA0206",
        "There is no level `{0}`.", "没有层级 `{0}`。",
        "Correct the name, or add the level.", "更正名称，或增加该层级。");

    public static readonly DiagnosticDescriptor WrongType = Error("EVA0207",
        "`{0}` is {1} where {2} is needed.", "`{0}` 是{1}，此处需要{2}。",
        "Write an expression of the needed type.", "写出所需类型的表达式。");

    public static readonly DiagnosticDescriptor UnroundedReal = Error("EVA0208",
        "`{0}` is a real: it must pass a `round` before it is compared, ranked or gathered.", "`{0}` 是实数：比较、排名或汇总前须先经过 `round`。",
        "Round it in a step of its own and read that.", "用单独的步骤取整后再读取。");

    public static readonly DiagnosticDescriptor CutsNotRising = Error("EVA0209",
        "The cuts of `{0}` do not rise: `{1}` follows `{2}`.", "`{0}` 的分界不是递增的：`{1}` 在 `{2}` 之后。",
        "Order the cuts from the lowest to the highest.", "将分界由低到高排列。");

    public static readonly DiagnosticDescriptor NotOnScale = Error("EVA0210",
        "'{0}' is no label of the scale `{1}`.", "“{0}”不是等次表 `{1}` 中的等次。",
        "Use one of its labels.", "使用其中的一个等次。");

    public static readonly DiagnosticDescriptor BadShape = Error("EVA0211",
        "Step `{0}`: {1}.", "步骤 `{0}`：{1}。",
        "Write the step as its documentation says.", "按说明书写该步骤。");

    public static readonly DiagnosticDescriptor TooFarBack = Error("EVA0212",
        "`{0}` needs values of more than {1} periods ago.", "`{0}` 需要 {1} 期以前的值。",
        "Read fewer periods back.", "少回溯几期。");

    public static readonly DiagnosticDescriptor UnknownLevel = Warning("EVA0301",
        "The scheme has no level `{0}`; the row is not used.", "方案没有层级 `{0}`；该行未被采用。",
        "Correct the name of the level.", "更正层级名称。");

    public static readonly DiagnosticDescriptor DoubledRow = Warning("EVA0302",
        "The row `{0}` of level `{1}` is there twice.", "层级 `{1}` 的行 `{0}` 出现两次。",
        "Join the two rows.", "合并这两行。");

    public static readonly DiagnosticDescriptor UnknownRow = Warning("EVA0303",
        "It lies in `{0}` of level `{1}`, which is not there or not above it.", "它隶属于层级 `{1}` 的 `{0}`，但该行不存在或不在其上。",
        "Add that row, or correct the key.", "增加该行，或更正键。");

    public static readonly DiagnosticDescriptor UnknownColumn = Warning("EVA0304",
        "Level `{1}` has no observed column `{0}`; the value is not used.", "层级 `{1}` 没有观测列 `{0}`；该值未被采用。",
        "Correct the name of the column.", "更正列名。");

    public static readonly DiagnosticDescriptor CellDoesNotFit = Warning("EVA0305",
        "`{0}` holds `{1}`, which is not {2}; it counts as undecided.", "`{0}` 的值 `{1}` 不是{2}；视为无法判定。",
        "Give a value of the type of the column.", "给出与列类型相符的值。");

    public static readonly DiagnosticDescriptor DoubledCell = Warning("EVA0306",
        "`{0}` has two different values: `{1}` and `{2}`; it counts as undecided.", "`{0}` 有两个不同的值：`{1}` 和 `{2}`；视为无法判定。",
        "Keep the one that is right.", "保留正确的一个。");

    public static readonly DiagnosticDescriptor OpenCondition = Information("EVA0307",
        "Whether the row `{0}` takes part in `{1}` cannot be decided; it is left out.", "无法判定行 `{0}` 是否参与 `{1}`；已略去。",
        "Observe what the condition reads.", "补充该条件所读取的观测。");

    public static readonly DiagnosticDescriptor TiedForPlaces = Warning("EVA0308",
        "`{0}` in `{1}`: {2} are tied, and there is room for {3} of them; they stay undecided.", "`{1}` 中的 `{0}`：{2} 并列，只能容纳其中 {3} 个；无法判定。",
        "Name what breaks the tie, or say what becomes of tied rows.", "写明以何区分并列，或说明并列者如何处理。");

    public static readonly DiagnosticDescriptor PlacesLeftOver = Information("EVA0309",
        "`{0}` in `{1}`: {2} of {3} places are left over.", "`{1}` 中的 `{0}`：{3} 个名额余 {2} 个。",
        "Let them lapse, or share them out in a further step.", "任其作废，或用另一步骤再分配。");

    private static DiagnosticDescriptor Error(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Error, TextFault.InBoth(message, chinese), TextFault.InBoth(fix, chineseFix));

    private static DiagnosticDescriptor Warning(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Warning, TextFault.InBoth(message, chinese), TextFault.InBoth(fix, chineseFix));

    private static DiagnosticDescriptor Information(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Information, TextFault.InBoth(message, chinese), TextFault.InBoth(fix, chineseFix));
}
