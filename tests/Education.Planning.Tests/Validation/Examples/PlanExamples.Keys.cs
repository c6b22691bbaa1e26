using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

internal static partial class PlanExamples
{
    private static PlanExample[] OfKeys =>
    [
        new(
            "PLN0101",
            Steps(Step("drill"), Step("drill")),
            Steps(Step("drill"), Step("patrol")),
            "initiatives/work/activities/drill",
            "The key `drill` is already taken by `initiatives/work/activities/drill`.",
            "Give one of the two another key.",
            "编号“drill”已被“initiatives/work/activities/drill”占用。",
            "请为两者之一改换编号。"),
        new(
            "PLN0102",
            Sound with { Owner = "bureaux" },
            Sound,
            "owner",
            "No party has the key `bureaux`.",
            "Add the party to the registry, or name one that stands there.",
            "没有编号为“bureaux”的主体。",
            "请在主体名册中补充该主体，或改用名册中已有的编号。"),
        new(
            "PLN0103",
            Aimed("zero", target => target with { Scope = "each bureau" }),
            Aimed("zero", target => target with { Scope = "each schools" }),
            "objectives/safety/indicators/fires/targets/[0]/scope",
            "The party `bureau` is of the kind `organization`; only `organizationSet` can stand here.",
            "Name a party of the kind asked for, or register this one as such.",
            "主体“bureau”的类别是“organization”，此处只能是“organizationSet”。",
            "请改用所需类别的主体，或按该类别登记此主体。"),
        new(
            "PLN0104",
            Steps(Step("drill") with { Timing = "after #check" }),
            Steps(Step("check"), Step("drill") with { Timing = "after #check" }),
            "initiatives/work/activities/drill/timing",
            "No item has the key `check`.",
            "Name an objective, initiative or activity of this plan.",
            "没有编号为“check”的事项。",
            "请改用本计划中已有的目标、重点工作或措施的编号。"),
        new(
            "PLN0105",
            Aimed("not above #floods"),
            Measured(Fires with { Targets = [new() { Rule = "not above #floods" }] }, Fires with { Key = "floods" }),
            "objectives/safety/indicators/fires/targets/[0]/rule",
            "No indicator has the key `floods`.",
            "Declare the indicator, or name one that is declared.",
            "没有编号为“floods”的指标。",
            "请补充该指标，或改用已有指标的编号。"),
        new(
            "PLN0106",
            Steps(Step("drill") with { Upstream = [new("city", "drills")] }),
            Steps(Step("drill") with { Upstream = [new("city", "drills")] }) with { References = [new() { Key = "city", Title = "City plan" }] },
            "initiatives/work/activities/drill/upstream/[0]/plan",
            "The plan refers to no other plan with the key `city`.",
            "Add the other plan to the references, or name one that stands there.",
            "本计划没有引用编号为“city”的其他计划。",
            "请在引用的计划中补充该计划，或改用其中已有的编号。"),
        new(
            "PLN0107",
            Steps(Step("report") with { Dependencies = ["after #drill"] }, Step("drill") with { Dependencies = ["after #report"] }),
            Steps(Step("report") with { Dependencies = ["after #drill"] }, Step("drill")),
            "initiatives/work/activities/report",
            "These items wait for one another: report → drill → report.",
            "Take one of the links out of `dependencies`.",
            "这些事项互为先后，形成循环：report → drill → report。",
            "请从 `dependencies` 中删去其中一环。"),
        new(
            "PLN0108",
            Measured(Fires with { PartOf = "accidents" }, Fires with { Key = "accidents", PartOf = "fires" }),
            Measured(Fires with { PartOf = "accidents" }, Fires with { Key = "accidents" }),
            "objectives/safety/indicators/fires",
            "These indicators are made of one another: fires → accidents → fires.",
            "Take one of the links out of `partOf` or `fraction`.",
            "这些指标互相构成，形成循环：fires → accidents → fires。",
            "请从 `partOf` 或 `fraction` 中删去其中一环。"),
        new(
            "PLN0109",
            Sound with { Parties = [.. Sound.Parties, new Organization { Key = "branch", Name = "Branch", PartOf = "branch" }] },
            Sound with { Parties = [.. Sound.Parties, new Organization { Key = "branch", Name = "Branch", PartOf = "bureau" }] },
            "parties/branch",
            "These parties belong to one another: branch → branch.",
            "Take one of the links out of `partOf` or `members`.",
            "这些主体互相隶属，形成循环：branch → branch。",
            "请从 `partOf` 或 `members` 中删去其中一环。"),
        new(
            "PLN0110",
            Awarded(Line("second") with { NotAmong = ["first"] }, Line("first")),
            Awarded(Line("first"), Line("second") with { NotAmong = ["first"] }),
            "awards/prize/lines/second/notAmong/[0]",
            "No line of the award before this one has the key `first`.",
            "Name a line that stands before this one.",
            "本奖项在此之前没有编号为“first”的类别。",
            "请改用排在此项之前的类别的编号。"),
    ];
}
