namespace Education.Planning.Registers;

/// <summary>The catalogue of what is wrong in a register.</summary>
internal static class RegisterDiagnostics
{
    public static readonly DiagnosticDescriptor DuplicateKey = Entry(
        "REG0101",
        Severity.Error,
        "The key `{0}` is taken twice.",
        "编号“{0}”重复。",
        "Give one of the two another key.",
        "请为两者之一改换编号。");

    public static readonly DiagnosticDescriptor UnknownKind = Entry(
        "REG0102",
        Severity.Error,
        "No kind has the key `{0}`.",
        "没有编号为“{0}”的类别。",
        "Declare the kind, or name one that is declared.",
        "请补充该类别，或改用已有类别的编号。");

    public static readonly DiagnosticDescriptor UnknownState = Entry(
        "REG0103",
        Severity.Error,
        "The kind `{0}` has no state `{1}`.",
        "类别“{0}”没有状态“{1}”。",
        "Declare the state, or name one that is declared.",
        "请补充该状态，或改用已有状态的编号。");

    public static readonly DiagnosticDescriptor NoSuchTransition = Entry(
        "REG0104",
        Severity.Warning,
        "`{0}` cannot go from `{1}` to `{2}`.",
        "“{0}”不能从“{1}”转为“{2}”。",
        "Enter the states in between, or allow the step in the kind.",
        "请补录中间状态，或在类别中允许这一步。");

    public static readonly DiagnosticDescriptor NoProof = Entry(
        "REG0105",
        Severity.Warning,
        "`{0}` cannot become `{1}` without a proof of the kind `{2}`.",
        "“{0}”没有“{2}”类佐证，不能转为“{1}”。",
        "Add the proof; until then the case stays where it was.",
        "请补充佐证；在此之前状态不变。");

    public static readonly DiagnosticDescriptor NoOutcome = Entry(
        "REG0106",
        Severity.Warning,
        "`{0}` cannot become `{1}` without an outcome.",
        "“{0}”没有处理结果，不能转为“{1}”。",
        "Say what came of it.",
        "请填写处理结果。");

    public static readonly DiagnosticDescriptor Backwards = Entry(
        "REG0107",
        Severity.Warning,
        "The step of {0} lies before the state that it ends ({1}).",
        "{0} 的记录早于前一状态（{1}）。",
        "Put the steps in order of time.",
        "请按时间先后登记。");

    public static readonly DiagnosticDescriptor TooSoon = Entry(
        "REG0108",
        Severity.Warning,
        "`{0}` leaves `{1}` before its {2} days are over.",
        "“{0}”的状态“{1}”未满 {2} 天。",
        "Wait, or correct the day.",
        "请待期满，或更正日期。");

    public static readonly DiagnosticDescriptor NoValidity = Entry(
        "REG0109",
        Severity.Warning,
        "`{0}` becomes `{1}` without a day until which it is valid.",
        "“{0}”转为“{1}”，却没有有效期。",
        "Set the last day on which it is valid.",
        "请填写有效期截止日。");

    public static readonly DiagnosticDescriptor NobodyResponsible = Entry(
        "REG0110",
        Severity.Information,
        "Nobody is responsible for `{0}`.",
        "“{0}”没有责任主体。",
        "Name who answers for it.",
        "请注明责任主体。");

    public static readonly DiagnosticDescriptor UnknownParty = Entry(
        "REG0111",
        Severity.Warning,
        "The plan has no party `{0}`.",
        "计划中没有主体“{0}”。",
        "Register the party in the plan, or correct the key.",
        "请在计划名册中登记该主体，或更正编号。");

    public static readonly DiagnosticDescriptor UnknownItem = Entry(
        "REG0112",
        Severity.Warning,
        "The plan has no item `{0}`.",
        "计划中没有事项“{0}”。",
        "Name an item of the plan.",
        "请改用计划中的事项。");

    public static readonly DiagnosticDescriptor UnknownSource = Entry(
        "REG0113",
        Severity.Warning,
        "The register has no `{0}` to come from.",
        "台账中没有作为来源的“{0}”。",
        "Name an inspection or a case of this register.",
        "请改用本台账中的检查或记录。");

    public static readonly DiagnosticDescriptor UnknownCase = Entry(
        "REG0114",
        Severity.Warning,
        "The register has no case `{0}`.",
        "台账中没有记录“{0}”。",
        "Add the case, or correct the key.",
        "请补充该记录，或更正编号。");

    public static readonly DiagnosticDescriptor NoEarlierInspection = Entry(
        "REG0115",
        Severity.Warning,
        "Units with findings are to be drawn, and no earlier inspection of the register is named.",
        "须从有问题的单位中抽取，但没有注明台账中的前次检查。",
        "Name the inspection whose findings count.",
        "请注明以哪次检查的问题为准。");

    public static readonly DiagnosticDescriptor FindingWithoutCase = Entry(
        "REG0116",
        Severity.Information,
        "No case was opened for a finding at `{0}`.",
        "“{0}”的问题没有立案。",
        "Open a case for it, so that somebody follows it up.",
        "请立案，以便跟踪整改。");

    public static readonly DiagnosticDescriptor UnknownPairing = Entry(
        "REG0117",
        Severity.Warning,
        "The plan has no pairing `{0}`.",
        "计划中没有结对“{0}”。",
        "Name a pairing of the plan.",
        "请改用计划中的结对。");

    private static DiagnosticDescriptor Entry(string id, Severity severity, string message, string messageHans, string fix, string fixHans)
        => new(
            id,
            severity,
            new LocalizedText(message).With(Languages.SimplifiedChinese, messageHans),
            new LocalizedText(fix).With(Languages.SimplifiedChinese, fixHans));
}
