using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>Lays a plan out as a matrix.</summary>
internal sealed class MatrixBuilder(Plan plan, LocalDate? on)
{
    private readonly Dictionary<Key, int> columns = [];

    public ResponsibilityMatrix Build()
    {
        foreach (var party in plan.Parties)
            columns.TryAdd(party.Key, columns.Count);
        ValueList<MatrixRow> rows = [.. Rows().Where(row => !row.Cells.IsEmpty)];
        var present = rows.SelectMany(row => row.Cells).Select(cell => cell.Party).ToHashSet();
        return new() { Plan = plan, On = on, Rows = rows, Parties = [.. columns.OrderBy(column => column.Value).Select(column => column.Key).Where(present.Contains)] };
    }

    private IEnumerable<MatrixRow> Rows() =>
    [
        .. plan.Owner is { } owner ? [Row(PlanPath.Root.To("owner"), plan.Title, (owner, Role.Accountable))] : Array.Empty<MatrixRow>(),
        .. plan.Approval is { } approval ? [Row(PlanPath.Root.To("approval"), plan.Title, (approval.By, Role.Approving))] : Array.Empty<MatrixRow>(),
        .. plan.Parties.OfType<WorkingGroup>().Select(OfGroup),
        .. plan.AllItems().SelectMany(OfItem),
        .. plan.Statements.Select(statement => Row(
            PlanPath.Root.To("statements", statement.Key), statement.Name, (statement.Upper, Role.Signing), (statement.Lower, Role.Signing))),
        .. plan.TieredDuties.Select(OfTiers),
        .. plan.Delegations.Select((delegation, i) => Row(
            PlanPath.Root.To("delegations", i), delegation.Subject, Days.Holds(delegation.Since, delegation.Until, on) ? [(delegation.From, Role.Delegating), (delegation.To, Role.Delegated)] : [])),
        .. plan.Pairings.Select(pairing => Row(
            PlanPath.Root.To("pairings", pairing.Key), pairing.Name,
            [.. pairing.Pairs.SelectMany(pair => new[] { (pair.Helper, Role.Mentoring), (pair.Helped, Role.Mentored) }).Distinct()])),
        .. plan.Agreements.Select(agreement => Row(
            PlanPath.Root.To("agreements", agreement.Key), agreement.Name, [.. agreement.Parties.Select(party => (party, Role.Signing))])),
    ];

    private MatrixRow OfGroup(WorkingGroup group)
    {
        var path = PlanPath.Root.To("parties", group.Key);
        return new(path, null, group.Name, 0, Cells(group.Members.Select(member => (member.Party, new MatrixPart(null, member.Role, path, false)))));
    }

    private IEnumerable<MatrixRow> OfItem(PlacedItem placed)
    {
        var depth = 0;
        for (var around = placed.Parent; around is not null; around = around.Parent)
            depth++;
        yield return new(placed.Path, placed.Item.Label, placed.Item.Name, depth, Cells(RolesInForce.Of(placed, on).Select(held
            => (held.Assignment.Party, new MatrixPart(held.Assignment.Role, null, held.Source.Path, held.IsInherited)))));
        foreach (var indicator in PlanContents.IndicatorsOf(placed.Item))
        {
            var path = placed.Path.To("indicators", indicator.Key);
            yield return new(path, indicator.Label, indicator.Name, depth + 1, Cells(indicator.Assignments.Where(assignment => Days.Holds(assignment.From, assignment.Until, on))
                .Select(assignment => (assignment.Party, new MatrixPart(assignment.Role, null, path, false)))));
        }
        foreach (var deliverable in placed.Item.Deliverables)
        {
            (Key, Role)?[] sides = [deliverable.From is { } from ? (from, Role.Responsible) : null, deliverable.To is { } to ? (to, Role.Receiving) : null];
            yield return Row(placed.Path.To("deliverables", deliverable.Key), deliverable.Name, [.. sides.OfType<(Key, Role)>()]) with { Depth = depth + 1 };
        }
    }

    /// <summary>Levels are no parties: the organisations of the registry that stand at them are.</summary>
    private MatrixRow OfTiers(TieredDuty duty, int index)
        => Row(PlanPath.Root.To("tieredDuties", index), duty.Subject, [.. AtLevel(duty.Lead, Role.Lead), .. duty.With.Where(level => level != duty.Lead).SelectMany(level => AtLevel(level, Role.Joint))]);

    private IEnumerable<(Key, Role)> AtLevel(AdministrativeLevel level, Role role)
        => plan.Parties.OfType<Organization>().Where(organization => level != AdministrativeLevel.Unstated && organization.Level == level && organization.PartOf is null)
            .Select(organization => (organization.Key, role));

    private MatrixRow Row(PlanPath path, LocalizedText name, params ReadOnlySpan<(Key Party, Role Role)> parts)
        => new(path, null, name, 0, Cells(parts.ToArray().Select(part => (part.Party, new MatrixPart(part.Role, null, path, false)))));

    private ValueList<MatrixCell> Cells(IEnumerable<(Key Party, MatrixPart Part)> parts)
        => [.. parts.GroupBy(part => part.Party).OrderBy(cell => ColumnOf(cell.Key)).Select(cell => new MatrixCell(cell.Key, [.. cell.Select(part => part.Part).Distinct()]))];

    private int ColumnOf(Key party)
    {
        columns.TryAdd(party, columns.Count);
        return columns[party];
    }
}
