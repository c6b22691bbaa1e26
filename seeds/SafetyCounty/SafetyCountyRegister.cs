using Education.Planning.Registers;

namespace Education.Planning.Seeds;

/// <summary>The register beside the safety plan: what the plan asks to be kept, with made-up cases.</summary>
/// <remarks>The plan names no school, so units stand as the sets that it names; what was found and who came is invented.</remarks>
public static class SafetyCountyRegister
{
    /// <summary>The whole register.</summary>
    public static WorkRegister Compose() => new()
    {
        Key = "safety-county-register", Name = Text("Register of school safety, 2012; cases are made up", "2012年校园安全台账（所列记录为虚构）"), Plan = "safety-county",
        Kinds = [FindingKinds.Hazard, PaperKinds.UnitPlan, PaperKinds.EmergencyPlan, WorkKinds.Drill, PaperKinds.Report],
        Cases = [.. Hazards, .. Papers],
        Requirements = Requirements,
        Inspections = Inspections,
        Courses = Courses,
        HoursRequirements = [new() { Key = "safety-hours", Name = Text("Hours of safety training, assumed", "安全培训学时（假定）"), Audience = "safety-heads", Hours = "8 hour", From = new(2012, 1, 1), Until = new(2012, 12, 31) }],
    };

    private static ValueList<CaseRecord> Hazards =>
    [
        new()
        {
            Key = "hazard-1", Kind = "hazard", Name = Text("Wiring laid bare in a dormitory", "宿舍电线裸露"), Subject = "boarding-campuses", Responsible = "principals", Item = "hazard-files", Topic = "grave",
            Source = "spring-inspection", Opened = new(2012, 2, 20), Due = new(2012, 3, 20), Outcome = Text("Wiring renewed", "线路已更换"),
            Steps = [new() { State = "mending", On = new(2012, 2, 22), By = "principals" }, new() { State = "removed", On = new(2012, 3, 15), By = "bureau" }],
            Proofs = [new() { Kind = "photo", Name = Text("Photographs 1 and 2 in the file", "档案照片一、二"), On = new(2012, 3, 15) }],
        },
        new()
        {
            Key = "hazard-2", Kind = "hazard", Name = Text("Fire extinguishers out of date", "灭火器过期"), Subject = "campuses", Responsible = "principals", Item = "hazard-files", Topic = "common",
            Source = "spring-inspection", Opened = new(2012, 2, 20), Due = new(2012, 3, 5), Steps = [new() { State = "mending", On = new(2012, 2, 28), By = "principals" }],
        },
    ];

    private static ValueList<CaseRecord> Papers =>
    [
        new()
        {
            Key = "plans-of-schools", Kind = "unit-plan", Name = Text("Yearly safety plans of the schools", "各校年度安全工作计划"), Subject = "schools", Responsible = "schools", Item = "annual-safety-plans", Opened = new(2012, 1, 9),
            Steps = [new() { State = "submitted", On = new(2012, 1, 13), By = "schools" }], Proofs = [new() { Kind = "document", Name = Text("Handed in on paper", "纸质上报"), On = new(2012, 1, 13) }],
        },
        new()
        {
            Key = "may-drill", Kind = "drill", Name = Text("Fire drill of May", "五月消防演练"), Subject = "schools", Responsible = "schools", Item = "fire-drill", Opened = new(2012, 5, 2),
            Steps = [new() { State = "held", On = new(2012, 5, 11) }], Proofs = [new() { Kind = "record", Name = Text("Record of the drill", "演练记录"), On = new(2012, 5, 11) }],
        },
    ];

    private static ValueList<RecordRequirement> Requirements =>
    [
        new() { Key = "every-plan", Name = Text("A safety plan of every school", "各校制定安全工作计划并上报"), Kind = "unit-plan", For = "schools", State = "submitted", From = new(2012, 1, 1), Until = new(2012, 1, 31) },
        new()
        {
            Key = "every-emergency", Name = Text("An emergency plan for every kind of incident; the kinds are assumed", "各类突发事件应急预案（类别为假定）"), Kind = "emergency-plan", For = "campuses", State = "in-force",
            Topics = ["fire", "earthquake", "food-poisoning"], From = new(2012, 1, 1), Until = new(2012, 12, 31),
        },
    ];

    private static ValueList<Inspection> Inspections =>
    [
        new()
        {
            Key = "spring-inspection", Name = Text("Full inspection at the beginning of spring", "春季开学全面检查"), Item = "term-inspection", Mode = InspectionMode.Full, IsAnnounced = true, Units = "campuses", From = new(2012, 2, 13), Until = new(2012, 2, 24),
            Inspectors = ["section-heads"],
            Findings =
            [
                new() { Unit = "boarding-campuses", Name = Text("Wiring laid bare in a dormitory", "宿舍电线裸露"), Topic = "grave", Case = "hazard-1" },
                new() { Unit = "campuses", Name = Text("Fire extinguishers out of date", "灭火器过期"), Topic = "common", Case = "hazard-2" },
            ],
        },
        new()
        {
            Key = "spring-spot-checks", Name = Text("Spot checks where something was found", "对查出问题的单位抽查"), Item = "spot-checks", Mode = InspectionMode.SpotCheck, Units = "campuses", From = new(2012, 4, 9), Until = new(2012, 4, 13),
            Inspectors = ["management-office"], Draw = new() { Method = DrawMethod.OnlyWithFindings, After = "spring-inspection", Seed = 20120409 },
        },
    ];

    private static ValueList<TrainingCourse> Courses =>
    [
        Course("safety-course-2012", "safety-course", "safety-heads", Text("Safety knowledge", "安全知识培训班"), 96, 93, 90),
        Course("hygiene-course-2012", "food-hygiene-course", "canteen-staff", Text("Food hygiene", "食品卫生培训班"), 120, 120, 118),
        new() { Key = "health-course-2012", Name = Text("School health; no figures were kept", "卫生保健培训班（未留数据）"), Item = "health-course", Audience = "health-staff", Level = "county" },
    ];

    private static TrainingCourse Course(Key key, Key item, Key audience, LocalizedText name, int due, int attended, int completed)
        => new() { Key = key, Name = name, Item = item, Audience = audience, Level = "county", Due = due, Attended = attended, Completed = completed, Hours = "8 hour" };
}
