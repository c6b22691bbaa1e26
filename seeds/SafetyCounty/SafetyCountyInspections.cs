namespace Education.Planning.Seeds;

/// <summary>Section four (四): inspections, hazard files, rectification.</summary>
internal static class SafetyCountyInspections
{
    public static Initiative Initiative => new()
    {
        Key = "inspections",
        Label = "(四)",
        Name = Text("Inspect, and remove hazards", "勤检查，除隐患"),
        Commitment = Commitment.Pursue,
        Activities =
        [
            new()
            {
                Key = "patrols", Name = Text("Patrol and supervise campuses", "巡查监督各校园"),
                Assignments = [Assignment.Supervising("bureau"), Assignment.Of(Role.Assessed, "campuses")],
            },
            TermInspection,
            new()
            {
                Key = "spot-checks", Name = Text("Spot checks where hazards were found", "对有隐患的单位抽查"),
                Dependencies = ["after #term-inspection"], Assignments = Reviewing("hazard-campuses"),
            },
            new()
            {
                Key = "special-inspections", Name = Text("Special inspections by field", "分领域专项检查"),
                Description = Text("Buildings; food in canteens; fire; school buses and traffic on campus.", "校舍、食堂饮食、防火、校车和校内交通。"),
                Assignments = Reviewing("campuses"),
            },
            Register, HazardFiles, HazardTracking, Rectification,
        ],
    };

    private static Activity TermInspection => new()
    {
        Key = "term-inspection",
        Name = Text("Inspect all campuses at the beginning of each term", "每学期初全面查一遍"),
        Timing = "every term: early",
        Assignments = Reviewing("campuses"),
        Indicators =
        [
            new()
            {
                Key = "full-inspections", Name = Text("Full inspections in a term", "学期内全面检查次数"), Unit = "inspection per term",
                Targets = [new() { Rule = "exactly 1 inspection per term" }],
            },
        ],
    };

    private static Activity Register => new()
    {
        Key = "inspection-register",
        Name = Text("Enter every inspection in a register", "检查情况逐次登记"),
        Dependencies = ["after #term-inspection", "after #special-inspections"],
        Assignments = [Assignment.Responsible("bureau")],
        Deliverables = [new() { Key = "register-of-inspections", Name = Text("Register of inspections", "检查登记册"), Kind = DeliverableKind.Register, From = "bureau" }],
    };

    private static Activity HazardFiles => new()
    {
        Key = "hazard-files",
        Name = Text("Keep a file of hazards", "给隐患建档"),
        Timing = "standing",
        Assignments = [Assignment.Responsible("bureau"), Assignment.Responsible("schools")],
        Deliverables = [new() { Key = "hazard-file", Name = Text("File of hazards", "隐患档案"), Kind = DeliverableKind.Register }],
    };

    private static Activity HazardTracking => new()
    {
        Key = "hazard-tracking",
        Name = Text("Track every hazard until it is gone", "跟踪整改，直到销号"),
        Timing = "standing",
        Assignments = Reviewing("hazard-campuses"),
    };

    private static Activity Rectification => new()
    {
        Key = "rectification",
        Name = Text("Spend more and remove hazards altogether, while they are small", "加大投入，趁小趁早消除隐患"),
        Timing = "promptly",
        Commitment = Commitment.Ensure,
        Assignments = [Assignment.Supervising("bureau"), Assignment.Responsible("hazard-campuses"), Assignment.Of(Role.Funding, "hazard-campuses")],
        Indicators =
        [
            new()
            {
                Key = "open-hazards", Name = Text("Hazards found and not removed", "查出未改的隐患"), Unit = "hazard", Accumulation = Accumulation.PointInTime,
                Population = Text("Campuses where hazards were found", "查出隐患的学校、幼儿园"),
                Targets = [new() { Rule = "zero", Commitment = Commitment.Ensure, Words = Text("Altogether", "彻底") }],
            },
        ],
    };

    private static ValueList<Assignment> Reviewing(Key campuses) => [Assignment.Of(Role.Reviewing, "bureau"), Assignment.Of(Role.Assessed, campuses)];
}
