namespace Education.Planning.Seeds;

/// <summary>Section four (二): rules, emergency plans, drills.</summary>
internal static class SafetyCountyRules
{
    public static Initiative Initiative => new()
    {
        Key = "rules",
        Label = "(二)",
        Name = Text("Complete the rules and do the work soundly", "立好规章，做实安全"),
        Activities =
        [
            new()
            {
                Key = "assign-rules", Name = Text("Every rule belongs to a post and to a person, in all parts of school work", "每条制度都有岗位、有专人"),
                Assignments = [Assignment.Responsible("post-holders")],
            },
            EmergencyPlans,
            new()
            {
                Key = "rules-check", Name = Text("Check that campuses have rules and keep them", "查各校制度有没有、落没落实"),
                Assignments = [Assignment.Of(Role.Reviewing, "bureau"), Assignment.Of(Role.Assessed, "campuses")],
            },
            new()
            {
                Key = "drills", Name = Text("Drills for public dangers and natural disasters", "演练应对公共安全事件和自然灾害"),
                Description = Text(
                    "Pupils learn to protect themselves, schools to respond: prevent beforehand, keep control while it happens.",
                    "学生学会自护，学校学会处置；重在防患于前、控制于中。"),
                Timing = "regularly",
                Assignments = [Assignment.Responsible("campuses"), Assignment.Of(Role.Participating, "pupils")],
            },
        ],
    };

    private static Activity EmergencyPlans => new()
    {
        Key = "emergency-plans",
        Name = Text("Emergency plans for every kind of public incident, and the means to carry them out", "各类突发事件都有预案和救援措施"),
        Assignments = [Assignment.Responsible("campuses")],
        Deliverables = [new() { Key = "emergency-plan", Name = Text("Emergency plan", "应急预案"), Kind = DeliverableKind.Plan, From = "campuses" }],
        Indicators =
        [
            new()
            {
                Key = "emergency-plans-made", Name = Text("The campus has a plan for each kind of incident", "各类预案齐备"), Kind = IndicatorKind.Flag,
                Targets = [new() { Rule = "yes", Scope = "each campuses" }],
            },
        ],
    };
}
