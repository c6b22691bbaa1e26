namespace Education.Planning.Evaluation;

/// <content>What can be wrong with sets, criteria, derived levels and parameters.</content>
internal static partial class EvaluationDiagnostics
{
    public static readonly DiagnosticDescriptor UnknownSet = Error("EVA0401",
        "There is no set `{0}`.", "没有集合 `{0}`。",
        "Correct the name in the braces, or add the set.", "更正花括号中的名称，或增加该集合。");

    public static readonly DiagnosticDescriptor SetWithoutMembers = Error("EVA0402",
        "The set `{0}` has no members.", "集合 `{0}` 没有成员。",
        "List its members.", "列出其成员。");

    public static readonly DiagnosticDescriptor BadMember = Error("EVA0403",
        "'{0}' cannot be a member of a set.", "“{0}”不能作为集合的成员。",
        "Use letters, digits, `_` and `.`, each member once.", "使用字母、数字、`_` 和 `.`，每个成员只写一次。");

    public static readonly DiagnosticDescriptor UnrepeatedSet = Error("EVA0404",
        "`{{0}}` stands where only one value can stand, and the name does not repeat it.", "`{{0}}` 所在之处只容一个值，而名称中没有它。",
        "Put the braces into the name too, or write one member.", "在名称中也写上该花括号，或只写一个成员。");

    public static readonly DiagnosticDescriptor TooManyMembers = Error("EVA0405",
        "The sets repeat more than {0} times.", "集合的展开超过 {0} 次。",
        "Use fewer sets in one name, or shorter ones.", "减少同一名称中的集合，或缩短集合。");

    public static readonly DiagnosticDescriptor BadCriterion = Error("EVA0406",
        "Criterion `{0}`: {1}.", "指标 `{0}`：{1}。",
        "Write the criterion as its documentation says.", "按说明书写该指标。");

    public static readonly DiagnosticDescriptor BadParameter = Error("EVA0407",
        "Parameter `{0}`: {1}.", "参数 `{0}`：{1}。",
        "Write the parameter as its documentation says.", "按说明书写该参数。");

    public static readonly DiagnosticDescriptor BadLevel = Error("EVA0408",
        "Level `{0}`: {1}.", "层级 `{0}`：{1}。",
        "Write the level as its documentation says.", "按说明书写该层级。");

    public static readonly DiagnosticDescriptor DerivedRow = Warning("EVA0409",
        "The rows of level `{0}` are made of other rows; the row is not used.", "层级 `{0}` 的行由其他行归并而成；该行未被采用。",
        "Leave the row out.", "删去该行。");

    public static readonly DiagnosticDescriptor InNoGroup = Information("EVA0410",
        "The row `{0}` lies in no group of `{1}`: a value by which rows are grouped is not there.", "行 `{0}` 不属于 `{1}` 的任何一组：缺少归组所依据的值。",
        "Observe the value, or leave it so when the row is not meant to count.", "补充该值；若该行本不计入，可不处理。");
}
