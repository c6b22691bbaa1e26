using Education.Planning.Registers;
using Education.Planning.Tests.Responsibility;
using static Education.Planning.Tests.Registers.RegisterSamples;

namespace Education.Planning.Tests.Registers;

/// <summary>One example a diagnostic of registers; the texts are written out, not taken from the catalogue.</summary>
internal static class RegisterExamples
{
    public static IReadOnlyList<DiagnosticExample> All =>
    [
        Example(
            "REG0101", "cases/a", Of(Case("drill", "a"), Case("drill", "a")), Of(Case("drill", "a"), Case("drill", "b")),
            "The key `a` is taken twice.", "Give one of the two another key.",
            "编号“a”重复。", "请为两者之一改换编号。"),
        Example(
            "REG0102", "cases/a/kind", Of(Case("drills", "a")), Of(Case("drill", "a")),
            "No kind has the key `drills`.", "Declare the kind, or name one that is declared.",
            "没有编号为“drills”的类别。", "请补充该类别，或改用已有类别的编号。"),
        Example(
            "REG0103", "cases/a/steps/[0]", Of(Case("drill", "a", Step("done", 5, 6)).With("record")), Of(Case("drill", "a", Step("held", 5, 6)).With("record")),
            "The kind `drill` has no state `done`.", "Declare the state, or name one that is declared.",
            "类别“drill”没有状态“done”。", "请补充该状态，或改用已有状态的编号。"),
        Example(
            "REG0104", "cases/a/steps/[0]", Of(Case("pilot", "a", Step("extended", 5, 6))), Of(Case("pilot", "a", Step("summed-up", 5, 5), Step("extended", 5, 6)).With("summary")),
            "`a` cannot go from `running` to `extended`.", "Enter the states in between, or allow the step in the kind.",
            "“a”不能从“running”转为“extended”。", "请补录中间状态，或在类别中允许这一步。"),
        Example(
            "REG0105", "cases/a/steps/[0]", Of(Case("drill", "a", Step("held", 5, 6))), Of(Case("drill", "a", Step("held", 5, 6)).With("record")),
            "`a` cannot become `held` without a proof of the kind `record`.", "Add the proof; until then the case stays where it was.",
            "“a”没有“record”类佐证，不能转为“held”。", "请补充佐证；在此之前状态不变。"),
        Example(
            "REG0106", "cases/a/steps/[0]", Of(Case("clean-up", "a", Step("done", 5, 6))), Of(Case("clean-up", "a", Step("done", 5, 6)).With()),
            "`a` cannot become `done` without an outcome.", "Say what came of it.",
            "“a”没有处理结果，不能转为“done”。", "请填写处理结果。"),
        Example(
            "REG0107", "cases/a/steps/[0]", Of(Case("drill", "a", Step("held", 1, 9)).With("record")), Of(Case("drill", "a", Step("held", 1, 10)).With("record")),
            "The step of 2024-01-09 lies before the state that it ends (2024-01-10).", "Put the steps in order of time.",
            "2024-01-09 的记录早于前一状态（2024-01-10）。", "请按时间先后登记。"),
        Example(
            "REG0108", "cases/a/steps/[1]", Of(Case("publication", "a", Step("published", 5, 6), Step("in-effect", 5, 12)).With("notice")), Of(Case("publication", "a", Step("published", 5, 6), Step("in-effect", 5, 13)).With("notice")),
            "`a` leaves `published` before its 7 days are over.", "Wait, or correct the day.",
            "“a”的状态“published”未满 7 天。", "请待期满，或更正日期。"),
        Example(
            "REG0109", "cases/a/steps/[0]", Of(Case("licence", "a", Step("granted", 5, 6)).With("documents")), Of(Case("licence", "a", Step("granted", 5, 6)).With("documents") with { ValidUntil = new(2027, 5, 5) }),
            "`a` becomes `granted` without a day until which it is valid.", "Set the last day on which it is valid.",
            "“a”转为“granted”，却没有有效期。", "请填写有效期截止日。"),
        Example(
            "REG0110", "cases/a", Of(Case("drill", "a") with { Responsible = null }), Of(Case("drill", "a")),
            "Nobody is responsible for `a`.", "Name who answers for it.",
            "“a”没有责任主体。", "请注明责任主体。"),
        Example(
            "REG0111", "cases/a/subject", Of(Case("drill", "a") with { Subject = "no-school" }), Of(Case("drill", "a") with { Subject = "school-01" }),
            "The plan has no party `no-school`.", "Register the party in the plan, or correct the key.",
            "计划中没有主体“no-school”。", "请在计划名册中登记该主体，或更正编号。"),
        Example(
            "REG0112", "cases/a/item", Of(Case("drill", "a") with { Item = "no-item" }), Of(Case("drill", "a") with { Item = "drills" }),
            "The plan has no item `no-item`.", "Name an item of the plan.",
            "计划中没有事项“no-item”。", "请改用计划中的事项。"),
        Example(
            "REG0113", "cases/a/source", Of(Case("drill", "a") with { Source = "b" }), Of(Case("drill", "b"), Case("drill", "a") with { Source = "b" }),
            "The register has no `b` to come from.", "Name an inspection or a case of this register.",
            "台账中没有作为来源的“b”。", "请改用本台账中的检查或记录。"),
        Example(
            "REG0114", "inspections/full/findings/[0]/case", Found("b"), Found("a"),
            "The register has no case `b`.", "Add the case, or correct the key.",
            "台账中没有记录“b”。", "请补充该记录，或更正编号。"),
        Example(
            "REG0115", "inspections/full/draw", Drawn(null), Drawn("full"),
            "Units with findings are to be drawn, and no earlier inspection of the register is named.", "Name the inspection whose findings count.",
            "须从有问题的单位中抽取，但没有注明台账中的前次检查。", "请注明以哪次检查的问题为准。"),
        Example(
            "REG0116", "inspections/full/findings/[0]", Found(null), Found("a"),
            "No case was opened for a finding at `school-01`.", "Open a case for it, so that somebody follows it up.",
            "“school-01”的问题没有立案。", "请立案，以便跟踪整改。"),
        Example(
            "REG0117", "requirements/visits/pairing", Paired("no-pairing"), Paired(null),
            "The plan has no pairing `no-pairing`.", "Name a pairing of the plan.",
            "计划中没有结对“no-pairing”。", "请改用计划中的结对。"),
    ];

    private static DiagnosticExample Example(string id, string path, WorkRegister failing, WorkRegister passing, string english, string englishFix, string chinese, string chineseFix) => new(
        new(id, path, english, englishFix, chinese, chineseFix), () => failing.Validate(MadeUpCounty.Plan).Select(Finding.Of), () => passing.Validate(MadeUpCounty.Plan).Select(Finding.Of));

    private static Inspection Full { get; } = new() { Key = "full", Name = "Full inspection", Mode = InspectionMode.Full, Units = "schools", From = new(2024, 2, 20) };

    private static WorkRegister Found(Key? opened) => Of(Case("hazard", "a")) with { Inspections = [Full with { Findings = [new() { Unit = "school-01", Name = "Wiring", Case = opened }] }] };

    private static WorkRegister Drawn(Key? after) => Of() with { Inspections = [Full with { Draw = new() { Method = DrawMethod.OnlyWithFindings, After = after, Seed = 1 } }] };

    private static WorkRegister Paired(Key? pairing)
        => Requiring(Of(), new() { Key = "visits", Name = "Visits", Kind = "minutes", Pairing = pairing, From = Year.Start, Until = Year.End });
}
