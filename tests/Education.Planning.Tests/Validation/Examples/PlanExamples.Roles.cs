using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

internal static partial class PlanExamples
{
    private static PlanExample[] OfRoles =>
    [
        new(
            "PLN0301",
            Steps(Step("drill") with { Assignments = [Assignment.Responsible("office"), Assignment.Supporting("bureau"), Assignment.Responsible("head")] }),
            Steps(Step("drill") with { Assignments = [Assignment.Lead("office"), Assignment.Supporting("bureau"), Assignment.Responsible("head")] }),
            "initiatives/work/activities/drill",
            "Nobody answers for `drill`: neither it nor an item around it names an accountable party, a lead or one responsible party.",
            "Name the accountable party or the lead.",
            "“drill”无人负责：其本身及上级事项均未注明第一责任人、牵头单位或唯一的责任单位。",
            "请注明第一责任人或牵头单位。"),
        new(
            "PLN0302",
            Steps(Step("drill") with { Assignments = [Assignment.Accountable("office"), Assignment.Accountable("bureau")] }),
            Steps(Step("drill") with { Assignments = [Assignment.Accountable("office") with { Until = new(2024, 6, 30) }, Assignment.Accountable("bureau") with { From = new(2024, 7, 1) }] }),
            "initiatives/work/activities/drill/assignments/[1]",
            "Both `bureau` and `office` are accountable at the same time.",
            "Keep one, or say for which side or which days each is.",
            "“bureau”与“office”同时为第一责任人。",
            "请只保留一个，或分别写明所负责的方面或时段。"),
        new(
            "PLN0303",
            Steps(Step("drill") with { Assignments = [Assignment.Lead("office"), Assignment.Lead("bureau")] }),
            Steps(Step("drill") with { Assignments = [Assignment.Lead("office") with { Subject = "Fire" }, Assignment.Lead("bureau") with { Subject = "Flood" }] }),
            "initiatives/work/activities/drill/assignments/[1]",
            "Both `bureau` and `office` lead at the same time.",
            "Keep one lead and make the other joint, or say for which side or which days each leads.",
            "“bureau”与“office”同时牵头。",
            "请只保留一个牵头单位，另一个改为会同，或分别写明牵头的方面或时段。"),
        new(
            "PLN0304",
            Steps(Step("drill") with { Assignments = [Assignment.Lead("office"), Assignment.Lead("office")] }),
            Steps(Step("drill") with { Assignments = [Assignment.Lead("office"), Assignment.Responsible("office")] }),
            "initiatives/work/activities/drill/assignments/[1]",
            "`office` is given the same part twice.",
            "Leave one of them out.",
            "“office”的同一分工重复出现。",
            "请删去其中一条。"),
        new(
            "PLN0305",
            Steps(Step("drill") with { Assignments = [Assignment.Lead("office") with { From = new(2024, 7, 1), Until = new(2024, 6, 30) }] }),
            Steps(Step("drill") with { Assignments = [Assignment.Lead("office") with { From = new(2024, 7, 1), Until = new(2024, 7, 1) }] }),
            "initiatives/work/activities/drill/assignments/[0]",
            "It begins on 2024-07-01 and ends on 2024-06-30, so it holds on no day.",
            "Exchange or correct the two days.",
            "起于 2024-07-01、止于 2024-06-30，没有一天有效。",
            "请对调或更正两个日期。"),
        new(
            "PLN0306",
            Grouped(Member("bureau", GroupRole.Office)),
            Grouped(Member("head", GroupRole.Leader), Member("bureau", GroupRole.Office)),
            "parties/team",
            "The group `team` has no leader.",
            "Name the member that leads it.",
            "工作组“team”没有组长。",
            "请注明组长。"),
        new(
            "PLN0307",
            Grouped(Member("head", GroupRole.Leader), Member("office", GroupRole.Leader), Member("bureau", GroupRole.Office)),
            Grouped(Member("head", GroupRole.Leader), Member("office", GroupRole.DeputyLeader), Member("bureau", GroupRole.Office)),
            "parties/team",
            "The group `team` has two leaders, `head` and `office`.",
            "Keep one and make the others deputy leaders.",
            "工作组“team”有两个组长：“head”与“office”。",
            "请只保留一个组长，其余改为副组长。"),
        new(
            "PLN0308",
            Grouped(Member("head", GroupRole.Leader)),
            Grouped(Member("head", GroupRole.Leader), Member("bureau", GroupRole.Office)),
            "parties/team",
            "The group `team` does not say where its office sits.",
            "Name the body that houses the office, if there is one.",
            "工作组“team”未写明办公室设在何处。",
            "如设有办公室，请注明所在单位。"),
        new(
            "PLN0309",
            Sound with { Parties = [.. Sound.Parties, new Organization { Key = "branch", Name = "Branch", Opened = new(2024, 9, 1), Closed = new(2023, 8, 31) }] },
            Sound with { Parties = [.. Sound.Parties, new Organization { Key = "branch", Name = "Branch", Opened = new(2023, 9, 1), Closed = new(2024, 8, 31) }] },
            "parties/branch/closed",
            "The organisation opened on 2024-09-01 and closed on 2023-08-31, so it exists on no day.",
            "Exchange or correct the two days.",
            "该单位设立于 2024-09-01、撤销于 2023-08-31，没有一天存在。",
            "请对调或更正两个日期。"),
        new(
            "PLN0310",
            Sound with { TieredDuties = [new() { Subject = "Kindergartens", With = [AdministrativeLevel.County, AdministrativeLevel.Township] }] },
            Sound with { TieredDuties = [new() { Subject = "Kindergartens", Lead = AdministrativeLevel.County, With = [AdministrativeLevel.Township] }] },
            "tieredDuties/[0]",
            "The levels share the subject, and none of them leads.",
            "Name the level that leads.",
            "各级共同承担，但没有写明由哪一级为主。",
            "请写明为主的一级。"),
        new(
            "PLN0311",
            Paired(helpers: "2 school"),
            Paired(helpers: "1 school"),
            "pairings/twins/helpers",
            "The pairing counts `2 school` and names 1.",
            "Complete the pairs, or correct the count.",
            "结对的计数为“2 school”，逐一列出的为 1。",
            "请补全结对名单，或更正数目。"),
    ];
}
