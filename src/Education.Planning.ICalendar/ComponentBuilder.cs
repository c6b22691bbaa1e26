using System.Globalization;
using Education.Planning.Scheduling;

namespace Education.Planning.ICalendar;

/// <summary>Turns the entries of an agenda into components, each clause of their timings by itself.</summary>
internal sealed class ComponentBuilder(Agenda agenda, string language, string? domain)
{
    private readonly Descriptions descriptions = new(language);
    private readonly ICalendarWords words = ICalendarWords.In(language);
    private readonly Dictionary<string, int> uids = [];

    /// <summary>The components; an item that stands in several months is one item.</summary>
    public IReadOnlyList<CalendarComponent> Build()
        => [.. agenda.Sections.SelectMany(section => section.Entries).Concat(agenda.WholePeriod).Concat(agenda.WithoutDate).Concat(agenda.WithoutTiming)
            .Select(entry => entry.Item).Distinct(ReferenceEqualityComparer.Instance).Cast<ResolvedItem>().SelectMany(OfItem)];

    private IEnumerable<CalendarComponent> OfItem(ResolvedItem item)
        => item.Timing is { } timing
            ? timing.Clauses.SelectMany((clause, i) => OfClause(item, clause, i))
            : [Component(ComponentKind.ToDo, item, null, 0, null, [])];

    private IEnumerable<CalendarComponent> OfClause(ResolvedItem item, ResolvedClause clause, int position)
    {
        var windows = clause.Windows.OrderBy(window => window.Earliest ?? window.Latest).ToValueList();
        if (windows.IsEmpty)
            return [Component(ComponentKind.ToDo, item, clause, position, null, [])];
        if (RecurrenceRules.Of(clause, agenda.Resolved.Calendar.FirstDayOfWeek) is { } rule)
            return [Component(ComponentKind.Event, item, clause, position, null, windows, rule)];
        // Two occurrences on one day would be one date of RDATE: the second has a component of its own.
        var days = windows.Where(window => window.Earliest == window.Latest && CanBeWritten(window)).DistinctBy(window => window.Earliest).ToValueList();
        var others = windows.Except(days, ReferenceEqualityComparer.Instance).Cast<ResolvedWindow>().Select(window => OfWindow(item, clause, position, window));
        return days.IsEmpty ? others : others.Prepend(Component(ComponentKind.Event, item, clause, position, null, days));
    }

    private CalendarComponent OfWindow(ResolvedItem item, ResolvedClause clause, int position, ResolvedWindow window)
    {
        var isEvent = window is { Earliest: not null, Latest: not null } && CanBeWritten(window);
        var component = Component(isEvent ? ComponentKind.Event : ComponentKind.ToDo, item, clause, position, window.Occurrence, [window]);
        return CanBeWritten(window) ? component : component with { Windows = [] };
    }

    /// <summary>RFC 5545 writes years with four digits and without a sign.</summary>
    private static bool CanBeWritten(ResolvedWindow window) => !(window.Earliest?.Year < 1) && !(window.Latest?.Year < 1);

    private CalendarComponent Component(
        ComponentKind kind, ResolvedItem item, ResolvedClause? clause, int position, string? occurrence, ValueList<ResolvedWindow> windows, string? rule = null) => new()
        {
            Kind = kind,
            Uid = UidOf(item, position, occurrence),
            Summary = SummaryOf(item, clause),
            Description = descriptions.Of(item, clause, windows, hasRule: rule is not null),
            IsTentative = item.Timing is { Certainty: not Certainty.Firm },
            Windows = windows,
            Rule = rule,
        };

    private string UidOf(ResolvedItem item, int position, string? occurrence)
    {
        var uid = $"{agenda.Resolved.Plan.Key}/{item.Item.Key}";
        if (position > 0)
            uid += string.Create(CultureInfo.InvariantCulture, $":{position + 1}");
        if (occurrence is not null)
            uid += $"/{occurrence}";
        // Keys of a sound plan are unique; of any other plan no entry may overwrite another.
        var count = uids[uid] = uids.GetValueOrDefault(uid) + 1;
        if (count > 1)
            uid += string.Create(CultureInfo.InvariantCulture, $"~{count}");
        return domain is null ? uid : $"{uid}@{domain}";
    }

    private string SummaryOf(ResolvedItem item, ResolvedClause? clause)
    {
        var name = item.Item.Name.In(language);
        if (clause?.Clause.For is not { } key)
            return name;
        var party = agenda.Resolved.Plan.Parties.FirstOrDefault(party => party.Key == key);
        return string.Format(CultureInfo.InvariantCulture, words.ForParty, name, party?.Name.In(language) ?? key.Text);
    }
}
