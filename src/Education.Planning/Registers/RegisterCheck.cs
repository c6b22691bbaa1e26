namespace Education.Planning.Registers;

/// <summary>What is wrong in a register: keys, states, steps without their proof, and keys that its plan does not have.</summary>
internal sealed class RegisterCheck(WorkRegister register, Plan? plan)
{
    private readonly RegisterIndex index = new(register);

    public IEnumerable<Diagnostic> Run() =>
    [
        .. Repeated("kinds", register.Kinds.Select(kind => kind.Key)), .. Repeated("cases", register.Cases.Select(record => record.Key)),
        .. Repeated("requirements", register.Requirements.Select(requirement => requirement.Key)), .. Repeated("inspections", register.Inspections.Select(inspection => inspection.Key)),
        .. Repeated("courses", register.Courses.Select(course => course.Key)), .. Repeated("hoursRequirements", register.HoursRequirements.Select(requirement => requirement.Key)),
        .. register.Kinds.SelectMany(OfKind),
        .. register.Cases.SelectMany(OfCase),
        .. register.Requirements.SelectMany(OfRequirement),
        .. register.Inspections.SelectMany(OfInspection),
        .. plan is null ? [] : RegisterLinks.Check(register, plan),
    ];

    private static IEnumerable<Diagnostic> Repeated(string list, IEnumerable<Key> keys)
    {
        var seen = new HashSet<Key>();
        return keys.Where(key => !seen.Add(key)).Select(key => RegisterDiagnostics.DuplicateKey.At(PlanPath.Root.To(list, key), key.Text));
    }

    private static IEnumerable<Diagnostic> OfKind(CaseKind kind)
    {
        var path = PlanPath.Root.To("kinds", kind.Key);
        var states = kind.States.Select(state => state.Key).ToHashSet();
        return kind.States.SelectMany(state => state.Next.Select((next, i) => (next, Path: path.To("states", state.Key).To("next", i))))
            .Where(link => !states.Contains(link.next)).Select(link => RegisterDiagnostics.UnknownState.At(link.Path, kind.Key.Text, link.next.Text));
    }

    private IEnumerable<Diagnostic> OfCase(CaseRecord record)
    {
        var path = PlanPath.Root.To("cases", record.Key);
        if (index.KindOf(record.Kind) is not { } kind)
            return [RegisterDiagnostics.UnknownKind.At(path.To("kind"), record.Kind.Text)];
        return
        [
            .. CaseTrail.Faults(kind, record, path),
            .. record.Responsible is null ? [RegisterDiagnostics.NobodyResponsible.At(path, record.Key.Text)] : Array.Empty<Diagnostic>(),
            .. record.Source is { } source && !IsSource(source) ? [RegisterDiagnostics.UnknownSource.At(path.To("source"), source.Text)] : Array.Empty<Diagnostic>(),
        ];
    }

    private bool IsSource(Key key) => register.Inspections.Any(inspection => inspection.Key == key) || register.Cases.Any(record => record.Key == key);

    private IEnumerable<Diagnostic> OfRequirement(RecordRequirement requirement)
    {
        var path = PlanPath.Root.To("requirements", requirement.Key);
        if (index.KindOf(requirement.Kind) is not { } kind)
            return [RegisterDiagnostics.UnknownKind.At(path.To("kind"), requirement.Kind.Text)];
        return requirement.State is { } state && !kind.States.Any(candidate => candidate.Key == state) ? [RegisterDiagnostics.UnknownState.At(path.To("state"), kind.Key.Text, state.Text)] : [];
    }

    private IEnumerable<Diagnostic> OfInspection(Inspection inspection)
    {
        var path = PlanPath.Root.To("inspections", inspection.Key);
        if (inspection.Draw is { Method: DrawMethod.OnlyWithFindings } draw && !register.Inspections.Any(other => other.Key == draw.After))
            yield return RegisterDiagnostics.NoEarlierInspection.At(path.To("draw"));
        for (var i = 0; i < inspection.Findings.Count; i++)
        {
            var finding = inspection.Findings[i];
            if (finding.Case is not { } opened)
                yield return RegisterDiagnostics.FindingWithoutCase.At(path.To("findings", i), finding.Unit.Text);
            else if (!register.Cases.Any(record => record.Key == opened))
                yield return RegisterDiagnostics.UnknownCase.At(path.To("findings", i).To("case"), opened.Text);
        }
    }
}
