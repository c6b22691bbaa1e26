namespace Education.Planning.Seeds;

/// <summary>Sections one and two: what the year is to reach.</summary>
internal static class SafetyCountyObjectives
{
    public static Objective SafeCampuses => new()
    {
        Key = "safe-campuses",
        Name = Text("Campuses that are safe, stable and at peace", "校园平安、稳定、和谐"),
        Objectives = [Foundations, FewerHazards, Readiness, FewerAccidents],
    };

    private static Objective Foundations => new()
    {
        Key = "foundations",
        Name = Text("Organisation, duties and rules are there", "机构、责任、制度到位"),
        Indicators =
        [
            new()
            {
                Key = "safety-organisation", Name = Text("The campus has a complete safety organisation", "校内安全机构齐全"), Kind = IndicatorKind.Flag,
                Targets = [new() { Rule = "yes", Scope = "each campuses" }],
            },
            new()
            {
                Key = "duties-carried", Name = Text("Safety duties that somebody carries", "有人承担的安全责任所占比例"), Kind = IndicatorKind.Percentage, Unit = "%",
                Targets = [new() { Rule = "at least 100 %" }],
            },
            new()
            {
                Key = "rules-completeness", Name = Text("How complete the safety rules are", "安全制度的完善程度"), Kind = IndicatorKind.Text,
                Targets = [new() { Rule = "rise" }],
            },
        ],
    };

    private static Objective FewerHazards => new()
    {
        Key = "fewer-hazards",
        Name = Text("Far fewer hazards", "隐患明显变少"),
        Indicators =
        [
            new()
            {
                Key = "hazards", Name = Text("Safety hazards", "安全隐患数"), Unit = "hazard", Population = Text("Schools and kindergartens of the county", "全县学校、幼儿园"),
                Targets = [new() { Rule = "fall by at least some hazard '大幅度'" }],
            },
        ],
    };

    private static Objective Readiness => new()
    {
        Key = "readiness",
        Name = Text("Ready for the unexpected", "能应对突发情况"),
        Indicators =
        [
            new()
            {
                Key = "emergency-handling", Name = Text("Ability to handle emergencies", "应急处置本领"), Kind = IndicatorKind.Text,
                Targets = [new() { Rule = "rise by at least some '显著'" }],
            },
            new()
            {
                Key = "pupils-awareness", Name = Text("Pupils' sense of danger and ability to save themselves", "学生的安全意识与自救本领"), Kind = IndicatorKind.Text,
                Targets = [new() { Rule = "rise by at least some '明显'" }],
            },
        ],
    };

    private static Objective FewerAccidents => new()
    {
        Key = "fewer-accidents",
        Name = Text("Fewer deaths, no grave accident", "死亡事故减少，重大事故不发生"),
        Indicators =
        [
            new()
            {
                Key = "fatal-accidents", Name = Text("Accidents with a death", "致人死亡的意外事故"), Unit = "accident", Population = Text("The county", "全县"),
                Targets = [new() { Rule = "fall", Words = Text("Below last year", "比上年少") }],
            },
            new()
            {
                Key = "major-accidents", Name = Text("Major accidents that somebody answers for", "重大责任事故"), Unit = "accident", Population = Text("The county", "全县"),
                Targets = [new() { Rule = "zero" }],
            },
            new()
            {
                Key = "grave-accidents", Name = Text("Major and exceptionally grave accidents", "重特大事故"), Unit = "accident", Population = Text("The county", "全县"),
                Targets = [new() { Rule = "zero", Commitment = Commitment.Pursue, Words = Text("Resolutely curb", "坚决遏制") }],
            },
        ],
    };
}
