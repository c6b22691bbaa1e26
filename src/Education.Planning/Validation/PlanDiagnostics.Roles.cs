namespace Education.Planning.Validation;

/// <content>PLN03xx: roles and parties.</content>
public static partial class PlanDiagnostics
{
    internal static readonly DiagnosticDescriptor NobodyAnswers = Warning(
        "PLN0301",
        "Nobody answers for `{0}`: neither it nor an item around it names an accountable party, a lead or one responsible party.",
        "“{0}”无人负责：其本身及上级事项均未注明第一责任人、牵头单位或唯一的责任单位。",
        "Name the accountable party or the lead.",
        "请注明第一责任人或牵头单位。");

    internal static readonly DiagnosticDescriptor TwoAccountable = Warning(
        "PLN0302",
        "Both `{0}` and `{1}` are accountable at the same time.",
        "“{0}”与“{1}”同时为第一责任人。",
        "Keep one, or say for which side or which days each is.",
        "请只保留一个，或分别写明所负责的方面或时段。");

    internal static readonly DiagnosticDescriptor TwoLeads = Warning(
        "PLN0303",
        "Both `{0}` and `{1}` lead at the same time.",
        "“{0}”与“{1}”同时牵头。",
        "Keep one lead and make the other joint, or say for which side or which days each leads.",
        "请只保留一个牵头单位，另一个改为会同，或分别写明牵头的方面或时段。");

    internal static readonly DiagnosticDescriptor RepeatedAssignment = Information(
        "PLN0304",
        "`{0}` is given the same part twice.",
        "“{0}”的同一分工重复出现。",
        "Leave one of them out.",
        "请删去其中一条。");

    internal static readonly DiagnosticDescriptor ReversedDates = Warning(
        "PLN0305",
        "It begins on {0} and ends on {1}, so it holds on no day.",
        "起于 {0}、止于 {1}，没有一天有效。",
        "Exchange or correct the two days.",
        "请对调或更正两个日期。");

    internal static readonly DiagnosticDescriptor GroupWithoutLeader = Warning(
        "PLN0306",
        "The group `{0}` has no leader.",
        "工作组“{0}”没有组长。",
        "Name the member that leads it.",
        "请注明组长。");

    internal static readonly DiagnosticDescriptor GroupWithTwoLeaders = Warning(
        "PLN0307",
        "The group `{0}` has two leaders, `{1}` and `{2}`.",
        "工作组“{0}”有两个组长：“{1}”与“{2}”。",
        "Keep one and make the others deputy leaders.",
        "请只保留一个组长，其余改为副组长。");

    internal static readonly DiagnosticDescriptor GroupWithoutOffice = Information(
        "PLN0308",
        "The group `{0}` does not say where its office sits.",
        "工作组“{0}”未写明办公室设在何处。",
        "Name the body that houses the office, if there is one.",
        "如设有办公室，请注明所在单位。");

    internal static readonly DiagnosticDescriptor ClosedBeforeOpened = Warning(
        "PLN0309",
        "The organisation opened on {0} and closed on {1}, so it exists on no day.",
        "该单位设立于 {0}、撤销于 {1}，没有一天存在。",
        "Exchange or correct the two days.",
        "请对调或更正两个日期。");

    internal static readonly DiagnosticDescriptor NoLeadingLevel = Information(
        "PLN0310",
        "The levels share the subject, and none of them leads.",
        "各级共同承担，但没有写明由哪一级为主。",
        "Name the level that leads.",
        "请写明为主的一级。");

    internal static readonly DiagnosticDescriptor PairingCount = Warning(
        "PLN0311",
        "The pairing counts `{0}` and names {1}.",
        "结对的计数为“{0}”，逐一列出的为 {1}。",
        "Complete the pairs, or correct the count.",
        "请补全结对名单，或更正数目。");

    private static DiagnosticDescriptor[] OfRoles =>
    [
        NobodyAnswers, TwoAccountable, TwoLeads, RepeatedAssignment, ReversedDates, GroupWithoutLeader, GroupWithTwoLeaders, GroupWithoutOffice,
        ClosedBeforeOpened, NoLeadingLevel, PairingCount,
    ];
}
