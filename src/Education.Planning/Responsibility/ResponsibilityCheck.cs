using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>What is not covered on some day of a stretch.</summary>
internal sealed class ResponsibilityCheck(Plan plan, DateInterval days)
{
    private readonly PartyDirectory directory = new(plan.Parties);
    private readonly PlacedItem[] items = [.. plan.AllItems()];
    private readonly HashSet<PlacedItem> carriedOut = new(ReferenceEqualityComparer.Instance);

    public ValueList<Diagnostic> Run()
    {
        foreach (var placed in items.Where(placed => placed.Item.Assignments.Any(assignment => CarriesOut(assignment.Role))))
        {
            for (var around = placed; around is not null && carriedOut.Add(around); around = around.Parent)
            {
                // whoever carries out a step carries out a part of what is around it
            }
        }
        return
        [
            .. items.SelectMany(Unanswered),
            .. plan.Parties.OfType<Post>().SelectMany(Vacancies),
            .. items.SelectMany(PartiesThatAreGone),
            .. plan.Parties.OfType<OrganizationSet>().Where(IsEmpty).Select(set => ResponsibilityDiagnostics.NobodyInSet.At(PathOf(set), set.Key.Text)),
            .. items.Where(placed => !carriedOut.Contains(placed)).SelectMany(WithoutExecutor),
            .. PostsWithOneDuty(),
            .. plan.Delegations.SelectMany(WithoutDelegate),
        ];
    }

    private static PlanPath PathOf(Party party) => PlanPath.Root.To("parties", party.Key);

    /// <summary>Gaps between dated answers. On days when an item's own parties do not answer, those of the items around it do.</summary>
    private IEnumerable<Diagnostic> Unanswered(PlacedItem placed)
    {
        var own = Answering(placed.Item.Assignments);
        if (own.Count == 0)
            return [];
        for (var around = placed.Parent; around is not null; around = around.Parent)
            own.AddRange(around.Item.Assignments.Where(assignment => RolesInForce.IsAnswering(assignment.Role)));
        return Days.Gaps(days, own.Select(assignment => (assignment.From, assignment.Until)))
            .Select(gap => ResponsibilityDiagnostics.NobodyAnswersThen.At(placed.Path, Days.Text(gap.Start), Days.Text(gap.End), placed.Item.Key.Text));
    }

    private static List<Assignment> Answering(ValueList<Assignment> assignments)
    {
        var answering = assignments.Where(assignment => RolesInForce.IsAnswering(assignment.Role)).ToList();
        return answering.Count > 0 ? answering : [.. assignments.Where(assignment => assignment.Role == Role.Responsible)];
    }

    /// <summary>A post that nobody is named for is left alone: plans withhold names. Where one holder is named, every unit needs one on every day.</summary>
    private IEnumerable<Diagnostic> Vacancies(Post post)
    {
        var held = directory.TenuresOf(post.Key).Select(one => one.Tenure).ToList();
        if (held.Count == 0 || post.At is not { } at)
            return [];
        return from unit in directory.UnitsOf(at, null).Units.Select(key => (Organization)directory.Find(key)!)
               let exists = Days.Within(days, unit.Opened, unit.Closed)
               where exists is not null
               from gap in Days.Gaps(exists, held.Where(tenure => (tenure.At ?? at) == unit.Key).Select(tenure => (tenure.From, tenure.Until)))
               select ResponsibilityDiagnostics.PostVacant.At(PathOf(post), Days.Text(gap.Start), Days.Text(gap.End), post.Key.Text, unit.Key.Text);
    }

    private IEnumerable<Diagnostic> PartiesThatAreGone(PlacedItem placed)
        => placed.Item.Assignments.SelectMany((assignment, i) =>
        {
            var (descriptor, spans) = directory.Find(assignment.Party) switch
            {
                Organization organization => (ResponsibilityDiagnostics.OrganizationGone, [(organization.Opened, organization.Closed)]),
                Person { Tenures.IsEmpty: false } person => (ResponsibilityDiagnostics.HolderExpired, person.Tenures.Select(tenure => (tenure.From, tenure.Until))),
                _ => (ResponsibilityDiagnostics.OrganizationGone, Array.Empty<(LocalDate?, LocalDate?)>().AsEnumerable()),
            };
            return spans.Any() && Days.Within(days, assignment.From, assignment.Until) is { } asked
                ? Days.Gaps(asked, spans).Select(gap => descriptor.At(placed.Path.To("assignments", i), Days.Text(gap.Start), Days.Text(gap.End), assignment.Party.Text))
                : [];
        });

    private bool IsEmpty(OrganizationSet set) => directory.UnitsOf(set.Key, null) is { Units.IsEmpty: true };

    private static IEnumerable<Diagnostic> WithoutExecutor(PlacedItem placed)
        => placed.Item.Assignments.Where(assignment => assignment.Role == Role.Lead).Take(1)
            .Select(lead => ResponsibilityDiagnostics.LeadWithoutExecutor.At(placed.Path, placed.Item.Key.Text, lead.Party.Text));

    private static bool CarriesOut(Role role)
        => role is Role.Responsible or Role.Joint or Role.Supporting or Role.Coordinating or Role.Participating or Role.Partnering or Role.Reporting or Role.Mentoring or Role.Signing;

    private IEnumerable<Diagnostic> PostsWithOneDuty()
    {
        var posts = plan.Parties.OfType<Post>().ToList();
        return posts.Exists(post => post.Duties.Count > 1)
            ? posts.Where(post => post.Duties.Count == 1).Select(post => ResponsibilityDiagnostics.OneDuty.At(PathOf(post), post.Key.Text))
            : [];
    }

    private IEnumerable<Diagnostic> WithoutDelegate(Delegation delegation, int index)
    {
        if (delegation.For is not { } units || Days.Within(days, delegation.Since, delegation.Until) is not { } asked)
            return [];
        var delegates = new Delegates(directory, delegation, asked.Start);
        return directory.UnitsOf(units, asked.Start).Units.Where(unit => delegates.For(unit) is null)
            .Select(unit => ResponsibilityDiagnostics.NoDelegate.At(PlanPath.Root.To("delegations", index), unit.Text, delegation.To.Text));
    }
}
