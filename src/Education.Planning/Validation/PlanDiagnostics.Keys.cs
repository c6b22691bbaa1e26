namespace Education.Planning.Validation;

/// <content>PLN01xx: keys.</content>
public static partial class PlanDiagnostics
{
    internal static readonly DiagnosticDescriptor DuplicateKey = Error(
        "PLN0101",
        "The key `{0}` is already taken by `{1}`.",
        "编号“{0}”已被“{1}”占用。",
        "Give one of the two another key.",
        "请为两者之一改换编号。");

    internal static readonly DiagnosticDescriptor UnknownParty = Error(
        "PLN0102",
        "No party has the key `{0}`.",
        "没有编号为“{0}”的主体。",
        "Add the party to the registry, or name one that stands there.",
        "请在主体名册中补充该主体，或改用名册中已有的编号。");

    internal static readonly DiagnosticDescriptor WrongKindOfParty = Error(
        "PLN0103",
        "The party `{0}` is of the kind `{1}`; only `{2}` can stand here.",
        "主体“{0}”的类别是“{1}”，此处只能是“{2}”。",
        "Name a party of the kind asked for, or register this one as such.",
        "请改用所需类别的主体，或按该类别登记此主体。");

    internal static readonly DiagnosticDescriptor UnknownItem = Error(
        "PLN0104",
        "No item has the key `{0}`.",
        "没有编号为“{0}”的事项。",
        "Name an objective, initiative or activity of this plan.",
        "请改用本计划中已有的目标、重点工作或措施的编号。");

    internal static readonly DiagnosticDescriptor UnknownIndicator = Error(
        "PLN0105",
        "No indicator has the key `{0}`.",
        "没有编号为“{0}”的指标。",
        "Declare the indicator, or name one that is declared.",
        "请补充该指标，或改用已有指标的编号。");

    internal static readonly DiagnosticDescriptor UnknownPlan = Error(
        "PLN0106",
        "The plan refers to no other plan with the key `{0}`.",
        "本计划没有引用编号为“{0}”的其他计划。",
        "Add the other plan to the references, or name one that stands there.",
        "请在引用的计划中补充该计划，或改用其中已有的编号。");

    internal static readonly DiagnosticDescriptor ItemsInACircle = Error(
        "PLN0107",
        "These items wait for one another: {0}.",
        "这些事项互为先后，形成循环：{0}。",
        "Take one of the links out of `dependencies`.",
        "请从 `dependencies` 中删去其中一环。");

    internal static readonly DiagnosticDescriptor IndicatorsInACircle = Error(
        "PLN0108",
        "These indicators are made of one another: {0}.",
        "这些指标互相构成，形成循环：{0}。",
        "Take one of the links out of `partOf` or `fraction`.",
        "请从 `partOf` 或 `fraction` 中删去其中一环。");

    internal static readonly DiagnosticDescriptor PartiesInACircle = Error(
        "PLN0109",
        "These parties belong to one another: {0}.",
        "这些主体互相隶属，形成循环：{0}。",
        "Take one of the links out of `partOf` or `members`.",
        "请从 `partOf` 或 `members` 中删去其中一环。");

    internal static readonly DiagnosticDescriptor UnknownLine = Error(
        "PLN0110",
        "No line of the award before this one has the key `{0}`.",
        "本奖项在此之前没有编号为“{0}”的类别。",
        "Name a line that stands before this one.",
        "请改用排在此项之前的类别的编号。");

    private static DiagnosticDescriptor[] OfKeys =>
    [
        DuplicateKey, UnknownParty, WrongKindOfParty, UnknownItem, UnknownIndicator, UnknownPlan, ItemsInACircle, IndicatorsInACircle,
        PartiesInACircle, UnknownLine,
    ];
}
