using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>The observed table of a scheme, filled from a plan's organisations and observations.</summary>
internal sealed class PlanTable(ResolvedPlan resolved, ObservationSet set, LocalDate asOf)
{
    private readonly ObservationPicker picker = new(resolved.Plan, resolved.Period, set.Observations, asOf, []);

    public ObservationTable For(EvaluationScheme scheme)
        => new() { Rows = scheme.Levels.Where(level => level.Groups is null).SelectMany(level => level.Name == Level.All ? [Row(level, null)] : OrganizationsOf(level.Name).Select(o => Row(level, o))).ToValueList() };

    private IEnumerable<Organization> OrganizationsOf(string level)
    {
        if (!Key.TryParse(level.Replace('_', '-'), out var key))
            return [];
        var members = OrganizationSets.MembersOf(resolved.Plan, key);
        return resolved.Plan.Parties.OfType<Organization>().Where(o => members.IsEmpty ? o.Type == key : members.Contains(o.Key));
    }

    private ObservedRow Row(Level level, Organization? organization) => new()
    {
        Level = level.Name,
        Key = organization?.Key.Text ?? Level.All,
        In = organization is null ? [] : level.In.SelectMany(upper => Above(organization).Where(o => OrganizationsOf(upper).Contains(o)).Take(1).Select(o => new RowReference(upper, o.Key.Text))).ToValueList(),
        Cells = level.Inputs.SelectMany(input => CellsOf(input.Name, organization)).ToValueList(),
    };

    /// <summary>The organisations in which one lies, nearest first; a registry may hold circles, so each is passed once.</summary>
    private IEnumerable<Organization> Above(Organization organization)
    {
        var passed = new HashSet<Key>();
        for (var next = organization.PartOf; next is not null && passed.Add(next);)
        {
            var upper = resolved.Plan.Parties.OfType<Organization>().FirstOrDefault(o => o.Key == next);
            if (upper is not null)
                yield return upper;
            next = upper?.PartOf;
        }
    }

    private IEnumerable<ObservedCell> CellsOf(string column, Organization? organization)
    {
        if (!Key.TryParse(column.Replace('_', '-'), out var key))
            yield break;
        if (picker.Current(key, organization?.Key, null) is { } current)
            yield return new(column, picker.ValueOf(current));
        else if (organization?.Attributes.FirstOrDefault(a => a.Key == key) is { } attribute && ValueOf(attribute) is { } value)
            yield return new(column, value);
        if (picker.Prior(key, organization?.Key) is { } prior)
            yield return new(column, picker.ValueOf(prior), 1);
    }

    private static ObservedValue? ValueOf(OrganizationAttribute attribute) => attribute.Amount is { } amount ? new ObservedValue.Amount(amount)
        : string.IsNullOrWhiteSpace(attribute.Word) ? null : new ObservedValue.Level(attribute.Word);
}
