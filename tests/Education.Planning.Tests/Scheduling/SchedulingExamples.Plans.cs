using Education.Planning.Scheduling;

namespace Education.Planning.Tests.Scheduling;

internal static partial class SchedulingExamples
{
    // What items and their ledger say against one another.
    private static DiagnosticExample[] OfPlans =>
    [
        Example(
            "SCH0101", "period", () => OfPeriod("AY2031"), () => OfPeriod("AY2023"),
            "the plan's period AY2031 has no days on this calendar: the calendar has no term1 of AY2031.",
            "Add the academic year or term to the calendar, or give the period in days.",
            "计划期 AY2031 在此日历上没有日期：日历中没有 AY2031 的 term1。",
            "在日历中补充该学年或学期，或以日期写明计划期。"),
        Example(
            "SCH0204", "initiatives/a/timing", () => OfItems(("a", "after #b", []), ("b", "after #a", [])), () => OfItems(("a", "after #b", []), ("b", "03", [])),
            "the dates of items hang on one another in a circle: #a → #b → #a.",
            "Give one of them a date of its own.",
            "事项的日期互为前提，构成循环：#a → #b → #a。",
            "为其中一项给出独立的日期。"),
        Example(
            "SCH0301", "initiatives/report/dependencies/[0]",
            () => OfItems(("inspect", "05", []), ("report", "by 04/end", ["after #inspect"])), () => OfItems(("inspect", "04", []), ("report", "by 05/end", ["after #inspect"])),
            "#report is due by 2024-04-30, but can be done on 2024-05-02 at the earliest, after #inspect.",
            "Move its date, or that of the item before it.",
            "#report 须于 2024-04-30 前完成，但须在 #inspect 之后，最早 2024-05-02 才能完成。",
            "调整该事项或其前序事项的日期。"),
        Example(
            "SCH0302", "initiatives/a/dependencies",
            () => OfItems(("a", "05", ["after #b"]), ("b", "05", ["after #a"])), () => OfItems(("a", "05", ["after #b"]), ("b", "05", [])),
            "items wait for one another in a circle: #a → #b → #a.",
            "Take one of them out of `dependencies`.",
            "事项互为先后，构成循环：#a → #b → #a。",
            "从 `dependencies` 中去掉其中之一。"),
        Example(
            "SCH0303", "initiatives/public",
            () => OfItems(("public", "04", []), ("private", "05", ["with #public"])), () => OfItems(("public", "05", []), ("private", "05", ["with #public"])),
            "#private and #public are to begin together, on 2024-05-01 at the earliest, but #public is due by 2024-04-30.",
            "Move the date of one of them.",
            "#private 与 #public 须同步开始，最早为 2024-05-01，但 #public 须于 2024-04-30 前完成。",
            "调整其中一项的日期。"),
        Example(
            "SCH0401", "entries/[0]", () => OfLedger("2024-13"), () => OfLedger("2024-12"),
            "the ledger names `drill/2024-13`, which the plan does not have on this calendar.",
            "Correct the item, the clause or the occurrence of the entry.",
            "台账所列 `drill/2024-13` 在此日历上的计划中不存在。",
            "更正该条目的事项、分句或次序。"),
        Example(
            "SCH0501", "initiatives/work/activities/visit", () => OfVisits("School 2"), () => OfVisits("School 1"),
            "`team` would have to be at two places on 2024-05-06: at #inspect and at #visit.",
            "Move one of the two, send a deputy, or say that both are at the same venue.",
            "`team` 在 2024-05-06 须同时在两处：#inspect 与 #visit。",
            "请调整其中一项的日期，或派人代理，或注明两项在同一地点。"),
        Example(
            "SCH0502", "rotas/duty", () => OfRota(new(2024, 5, 3)), () => OfRota(new(2024, 5, 5)),
            "nobody is on duty from 2024-05-04 to 2024-05-05.",
            "Add a turn for these days.",
            "2024-05-04 至 2024-05-05 无人值班。",
            "请为这些日期安排值班。"),
        Example(
            "SCH0503", "rotas/duty/until", () => OfLongRota(4001), () => OfLongRota(4000),
            "the rota must cover more than 4000 days; what comes after 2034-12-13 is not checked.",
            "Make a rota of each year.",
            "值班表须覆盖的日期超过 4000 天；2034-12-13 之后未作核对。",
            "请按年编制值班表。"),
        Example(
            "SCH0601", "statements/pledge", () => OfSignature(SignatureState.Unsigned, null), () => OfSignature(SignatureState.Signed, new(2024, 2, 28)),
            "`bureau` and `school` were to sign by 2024-02-29 and have not.",
            "Have it signed, and record the day.",
            "`bureau` 与 `school` 应于 2024-02-29 前签订，尚未签订。",
            "请督促签订，并登记日期。"),
        Example(
            "SCH0602", "statements/pledge", () => OfSignature(SignatureState.Signed, new(2024, 3, 1)), () => OfSignature(SignatureState.Signed, new(2024, 2, 29)),
            "`bureau` and `school` were to sign by 2024-02-29 and signed on 2024-03-01.",
            "Sign earlier next time, or plan a later day.",
            "`bureau` 与 `school` 应于 2024-02-29 前签订，实际签订于 2024-03-01。",
            "今后请提前签订，或推迟计划日期。"),
    ];

    private static IEnumerable<Finding> OfVisits(string venue)
    {
        Activity Visit(Key key, string place) => new() { Key = key, Name = key.Text, Timing = "2024-05-06", Venue = place, Assignments = [Assignment.Responsible("team")] };
        var plan = Made() with
        {
            Parties = [new WorkingGroup { Key = "team", Name = "Team", IsExclusive = true }],
            Initiatives = [new() { Key = "work", Name = "Work", Activities = [Visit("inspect", "School 1"), Visit("visit", venue)] }],
        };
        return plan.Resolve(SchedulingSamples.Calendar).CheckDuties().Select(Finding.Of);
    }

    private static IEnumerable<Finding> OfLongRota(int days)
    {
        NodaTime.LocalDate first = new(2024, 1, 1);
        var plan = Made() with { Rotas = [new() { Key = "duty", Name = "Duty", From = first, Until = first.PlusDays(days - 1), Turns = [new() { Party = "office", From = first, Until = first.PlusDays(days) }] }] };
        return plan.Resolve(SchedulingSamples.Calendar).CheckDuties().Select(Finding.Of);
    }

    private static IEnumerable<Finding> OfSignature(SignatureState state, NodaTime.LocalDate? on)
    {
        var plan = Made() with
        {
            Parties = [new Organization { Key = "bureau", Name = "Bureau" }, new Organization { Key = "school", Name = "School" }],
            Statements = [new() { Key = "pledge", Name = "Pledge", Upper = "bureau", Lower = "school", Timing = "02", Signatures = [new() { Lower = "school", State = state, On = on }] }],
        };
        return plan.Resolve(SchedulingSamples.Calendar).CheckSignatures(new(2024, 3, 31)).Select(Finding.Of);
    }

    private static IEnumerable<Finding> OfRota(NodaTime.LocalDate until)
    {
        var turn = new DutyTurn { Party = "office", From = new(2024, 5, 1), Until = until };
        var plan = Made() with { Rotas = [new() { Key = "duty", Name = "Duty", From = new(2024, 5, 1), Until = new(2024, 5, 5), Turns = [turn] }] };
        return plan.Resolve(SchedulingSamples.Calendar).CheckDuties().Select(Finding.Of);
    }

    private static Plan Made(params (string Key, string Timing, string[] Dependencies)[] items) => new()
    {
        Key = "plan", Title = "Plan", Language = "en", Period = "2024",
        Initiatives = [.. items.Select(item => new Initiative { Key = item.Key, Name = item.Key, Timing = item.Timing, Dependencies = [.. item.Dependencies.Select(Dependency.Parse)] })],
    };

    private static IEnumerable<Finding> OfPeriod(string period)
    {
        (Made() with { Period = period }).TryResolve(SchedulingSamples.Calendar, out _, out var diagnostics);
        return diagnostics.Select(Finding.Of);
    }

    private static IEnumerable<Finding> OfItems(params (string Key, string Timing, string[] Dependencies)[] items)
        => Made(items).Resolve(SchedulingSamples.Calendar).Diagnostics.Select(Finding.Of);

    private static IEnumerable<Finding> OfLedger(string occurrence)
    {
        var ledger = new OccurrenceLedger { Entries = [new() { Item = "drill", Occurrence = occurrence, On = new(2024, 12, 1) }] };
        return Made(("drill", "every month", [])).Resolve(SchedulingSamples.Calendar).Check(ledger, new(2024, 12, 31)).Diagnostics.Select(Finding.Of);
    }
}
