namespace Education.Planning.Responsibility;

/// <summary>The catalogue of what is not covered: RSP01xx posts and parties in time, RSP02xx statements and their layers.</summary>
internal static class ResponsibilityDiagnostics
{
    public static readonly DiagnosticDescriptor NobodyAnswersThen = Warning(
        "RSP0101",
        "From {0} to {1} nobody answers for `{2}`.",
        "{0} 至 {1}，“{2}”无人负责。",
        "Let the assignment before reach to the hand-over, or the next one begin there.",
        "请使前一分工延续到交接日，或使后一分工从该日起生效。");

    public static readonly DiagnosticDescriptor PostVacant = Warning(
        "RSP0102",
        "From {0} to {1} nobody holds the post `{2}` at `{3}`.",
        "{0} 至 {1}，“{3}”的职务“{2}”无人担任。",
        "Name who holds the post on these days, or who acts for them.",
        "请注明这些日期由谁担任，或由谁代理。");

    public static readonly DiagnosticDescriptor OrganizationGone = Warning(
        "RSP0103",
        "From {0} to {1} `{2}` does not exist, and still has a part in it.",
        "{0} 至 {1}，“{2}”并不存在，却仍有分工。",
        "End the assignment with the organisation, and name its successor.",
        "请使分工随该单位终止，并注明接任者。");

    public static readonly DiagnosticDescriptor HolderExpired = Warning(
        "RSP0104",
        "From {0} to {1} `{2}` holds no post, and still has a part in it.",
        "{0} 至 {1}，“{2}”没有任职，却仍有分工。",
        "Assign the post itself, or name the successor.",
        "请改为按职务分工，或注明接任者。");

    public static readonly DiagnosticDescriptor NobodyInSet = Information(
        "RSP0105",
        "The registry has no unit of `{0}`, so nobody in particular has the part.",
        "名册中没有属于“{0}”的单位，分工落不到具体单位。",
        "Register the units, if the plan is to be followed unit by unit.",
        "如需逐个单位落实，请登记这些单位。");

    public static readonly DiagnosticDescriptor LeadWithoutExecutor = Warning(
        "RSP0106",
        "`{0}` is led by `{1}`, and nobody carries it out.",
        "“{0}”由“{1}”牵头，但无人承办。",
        "Name who does the work, or make the lead responsible too.",
        "请注明承办单位，或将牵头单位同时列为责任单位。");

    public static readonly DiagnosticDescriptor OneDuty = Information(
        "RSP0107",
        "The post `{0}` has one duty only; other posts of the plan have two.",
        "职务“{0}”只有一项职责，本计划的其他职务为一岗双责。",
        "Add the second duty.",
        "请补充第二项职责。");

    public static readonly DiagnosticDescriptor NoDelegate = Warning(
        "RSP0108",
        "`{0}` belongs to no unit of `{1}`, so nobody takes the delegated duty for it.",
        "“{0}”不隶属于“{1}”中的任何单位，所委托的职责无人承接。",
        "Say to which of them the unit belongs, or who else takes it.",
        "请注明其隶属关系，或另行指定承接单位。");

    public static readonly DiagnosticDescriptor Unsigned = Warning(
        "RSP0201",
        "`{0}` and `{1}` have not signed.",
        "“{0}”与“{1}”尚未签订。",
        "Have it signed, and record the day.",
        "请督促签订，并登记日期。");

    public static readonly DiagnosticDescriptor HalfSigned = Warning(
        "RSP0202",
        "Only one of `{0}` and `{1}` has signed.",
        "“{0}”与“{1}”只有一方签字。",
        "Have the other side sign, and record the day.",
        "请督促另一方签字，并登记日期。");

    public static readonly DiagnosticDescriptor NothingFromAbove = Warning(
        "RSP0203",
        "`{0}` hands duties down by this statement and has signed none with the layer above.",
        "“{0}”以此向下签订责任书，但没有与上一级签订。",
        "Include it in a statement of the layer above.",
        "请把它列入上一级的责任书。");

    public static readonly DiagnosticDescriptor NothingBelow = Warning(
        "RSP0204",
        "`{0}` has signed with the layer above and hands nothing down by this statement.",
        "“{0}”已与上一级签订，但没有以此向下签订。",
        "Name its units in the lower side, or check to whom they belong.",
        "请在下一方中列出其下属，或核对隶属关系。");

    public static readonly DiagnosticDescriptor NobodyAbove = Warning(
        "RSP0205",
        "`{0}` belongs to no unit of `{1}`, so nobody signs with it.",
        "“{0}”不隶属于“{1}”中的任何单位，无人与其签订。",
        "Say to which of them the unit belongs.",
        "请注明其隶属关系。");

    public static readonly DiagnosticDescriptor NotHandedDown = Information(
        "RSP0206",
        "`{0}` is in this statement and in none of the layer below.",
        "“{0}”列入此责任书，但下一级的责任书均未列入。",
        "Hand it down, or leave it to this layer on purpose.",
        "请向下分解，或明确由本级承担。");

    private static DiagnosticDescriptor Warning(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Warning, Text(message, chinese), Text(fix, chineseFix));

    private static DiagnosticDescriptor Information(string id, string message, string chinese, string fix, string chineseFix)
        => new(id, Severity.Information, Text(message, chinese), Text(fix, chineseFix));

    private static LocalizedText Text(string english, string chinese) => new LocalizedText(english).With(Languages.SimplifiedChinese, chinese);
}
