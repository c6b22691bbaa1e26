using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>The observed table of a scheme, filled from organisations and what was observed at them.</summary>
/// <remarks>Without any organisation the rows are those that were observed.</remarks>
internal sealed class RegistryTable(ValueList<Party> registry, ObservationPicker picker)
{
    // Earlier periods than this nobody keeps; a scheme may read them from a table of its own.
    private const int MostPeriodsBack = 20;

    private readonly Dictionary<Key, Organization> organizations = registry.OfType<Organization>().GroupBy(o => o.Key).ToDictionary(g => g.Key, g => g.First());

    /// <param name="scheme">The scheme written out.</param>
    public ObservationTable For(EvaluationScheme scheme) => new()
    {
        Rows = scheme.Levels.Where(level => level.Groups is null).SelectMany(level => level.Name == Level.All ? [Row(level, null)] : KeysOf(level).Select(key => Row(level, key))).ToValueList(),
    };

    /// <summary>The key under which a column is observed: <c>_</c> becomes <c>-</c>, and so does the change to a capital letter; null where no key can name it.</summary>
    public static Key? KeyOf(string column)
    {
        var text = new System.Text.StringBuilder(column.Length);
        foreach (var c in column)
        {
            if (char.IsAsciiLetterUpper(c))
                text.Append(text.Length > 0 && (char.IsAsciiLetterLower(text[^1]) || char.IsAsciiDigit(text[^1])) ? "-" : "").Append(char.ToLowerInvariant(c));
            else
                text.Append(c == '_' ? '-' : c);
        }
        return Key.TryParse(text.ToString(), out var key) ? key : null;
    }

    private IEnumerable<Key> KeysOf(Level level)
        => organizations.Count > 0 ? OrganizationsOf(level.Name).Select(o => o.Key) : level.Inputs.Select(i => KeyOf(i.Name)).OfType<Key>().SelectMany(picker.OrganizationsWith).Distinct();

    private IEnumerable<Organization> OrganizationsOf(string level)
    {
        if (KeyOf(level) is not { } key)
            return [];
        var members = new PartyDirectory(registry).UnitsOf(key, null).Units;
        return registry.OfType<Organization>().Where(o => members.IsEmpty ? o.Type == key : members.Contains(o.Key));
    }

    private ObservedRow Row(Level level, Key? unit) => new()
    {
        Level = level.Name,
        Key = unit?.Text ?? Level.All,
        In = unit is null || !organizations.TryGetValue(unit, out var organization) ? []
            : level.In.SelectMany(upper => Above(organization).Where(o => OrganizationsOf(upper).Contains(o)).Take(1).Select(o => new RowReference(upper, o.Key.Text))).ToValueList(),
        Cells = level.Inputs.SelectMany(input => CellsOf(input.Name, unit)).ToValueList(),
    };

    /// <summary>The organisations in which one lies, nearest first; a registry may hold circles, so each is passed once.</summary>
    private IEnumerable<Organization> Above(Organization organization)
    {
        var passed = new HashSet<Key>();
        for (var next = organization.PartOf; next is not null && passed.Add(next);)
        {
            var upper = organizations.GetValueOrDefault(next);
            if (upper is not null)
                yield return upper;
            next = upper?.PartOf;
        }
    }

    private IEnumerable<ObservedCell> CellsOf(string column, Key? unit)
    {
        if (KeyOf(column) is not { } key)
            yield break;
        if (picker.Current(key, unit, null) is { } current)
            yield return new(column, picker.ValueOf(current));
        else if (unit is not null && organizations.GetValueOrDefault(unit)?.Attributes.FirstOrDefault(a => a.Key == key) is { } attribute && ValueOf(attribute) is { } value)
            yield return new(column, value);
        if (picker.Prior(key, unit) is { } prior)
            yield return new(column, picker.ValueOf(prior), 1);
        for (var back = 2; back <= MostPeriodsBack; back++)
        {
            if (picker.Earlier(key, unit, back) is { } earlier)
                yield return new(column, picker.ValueOf(earlier), back);
        }
    }

    private static ObservedValue? ValueOf(OrganizationAttribute attribute) => attribute.Amount is { } amount ? new ObservedValue.Amount(amount)
        : string.IsNullOrWhiteSpace(attribute.Word) ? null : new ObservedValue.Level(attribute.Word);
}
