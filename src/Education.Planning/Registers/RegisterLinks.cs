namespace Education.Planning.Registers;

/// <summary>Keys of a register that its plan does not have.</summary>
internal static class RegisterLinks
{
    public static IEnumerable<Diagnostic> Check(WorkRegister register, Plan plan)
    {
        var parties = plan.Parties.Select(party => party.Key).ToHashSet();
        var items = plan.AllItems().Select(placed => placed.Item.Key).ToHashSet();
        return PartiesOf(register).Where(link => link.Key is { } key && !parties.Contains(key)).Select(link => RegisterDiagnostics.UnknownParty.At(link.Path, link.Key!.Text))
            .Concat(ItemsOf(register).Where(link => link.Key is { } key && !items.Contains(key)).Select(link => RegisterDiagnostics.UnknownItem.At(link.Path, link.Key!.Text)))
            .Concat(register.Requirements.Where(requirement => requirement.Pairing is { } pairing && !plan.Pairings.Any(known => known.Key == pairing))
                .Select(requirement => RegisterDiagnostics.UnknownPairing.At(PlanPath.Root.To("requirements", requirement.Key).To("pairing"), requirement.Pairing!.Text)));
    }

    private static IEnumerable<(Key? Key, PlanPath Path)> PartiesOf(WorkRegister register) =>
    [
        .. register.Cases.SelectMany(record => OfCase(record, PlanPath.Root.To("cases", record.Key))),
        .. register.Requirements.Select(requirement => (requirement.For, PlanPath.Root.To("requirements", requirement.Key).To("for"))),
        .. register.Inspections.SelectMany(inspection => OfInspection(inspection, PlanPath.Root.To("inspections", inspection.Key))),
        .. register.Courses.Select(course => (course.Audience, PlanPath.Root.To("courses", course.Key).To("audience"))),
        .. register.HoursRequirements.Select(requirement => (requirement.Audience, PlanPath.Root.To("hoursRequirements", requirement.Key).To("audience"))),
    ];

    private static IEnumerable<(Key? Key, PlanPath Path)> OfCase(CaseRecord record, PlanPath path)
        => [(record.Subject, path.To("subject")), (record.Responsible, path.To("responsible")), .. record.Steps.Select((step, i) => (step.By, path.To("steps", i).To("by")))];

    private static IEnumerable<(Key? Key, PlanPath Path)> OfInspection(Inspection inspection, PlanPath path) =>
    [
        (inspection.Units, path.To("units")),
        .. inspection.Inspectors.Select((inspector, i) => ((Key?)inspector, path.To("inspectors", i))),
        .. inspection.Findings.Select((finding, i) => ((Key?)finding.Unit, path.To("findings", i).To("unit"))),
    ];

    private static IEnumerable<(Key? Key, PlanPath Path)> ItemsOf(WorkRegister register) =>
    [
        .. register.Cases.Select(record => (record.Item, PlanPath.Root.To("cases", record.Key).To("item"))),
        .. register.Inspections.Select(inspection => (inspection.Item, PlanPath.Root.To("inspections", inspection.Key).To("item"))),
        .. register.Courses.Select(course => (course.Item, PlanPath.Root.To("courses", course.Key).To("item"))),
    ];
}
