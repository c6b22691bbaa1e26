using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>The items of a plan as entries, those within an item after it with one dash a level.</summary>
internal sealed class PlanItemEntries(Plan plan, string language, PlanWords words, PartyWords parties)
{
    private readonly TimingPhrase times = new(language, new(plan, calendar: null, language));
    private readonly ResponsibilityWords roles = ResponsibilityWords.In(language);
    private readonly Dictionary<Key, Indicator> indicators = plan.AllIndicators().GroupBy(placed => placed.Indicator.Key).ToDictionary(group => group.Key, group => group.First().Indicator);

    public QuantityWords Quantities { get; } = new(language, plan.UnitNames);

    /// <summary>An item and all within it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="withHead">Whether the item has an entry of its own; without one its details come first, under no name.</param>
    /// <param name="depth">How deep it stands.</param>
    public IEnumerable<ReportEntry> Of(PlanItem item, bool withHead, int depth = 0)
    {
        var details = Details(item).ToValueList();
        if (withHead)
            yield return new(string.Concat(Enumerable.Repeat("– ", depth)) + Head(item), details);
        else
        {
            foreach (var detail in details)
                yield return new(detail, []);
        }
        foreach (var within in Within(item).SelectMany(child => Of(child, withHead: true, withHead ? depth + 1 : 0)))
            yield return within;
    }

    private string Head(PlanItem item) => item.Label is { } label ? $"{label} {item.Name.In(language)}" : item.Name.In(language);

    private static IEnumerable<PlanItem> Within(PlanItem item) => item switch
    {
        Objective objective => objective.Objectives.Cast<PlanItem>().Concat(objective.Initiatives),
        Initiative initiative => initiative.Activities,
        Activity activity => activity.Activities,
        _ => [],
    };

    private static ValueList<Indicator> IndicatorsOf(PlanItem item) => item switch
    {
        Objective objective => objective.Indicators,
        Initiative initiative => initiative.Indicators,
        Activity activity => activity.Indicators,
        _ => [],
    };

    private IEnumerable<string> Details(PlanItem item)
    {
        if (item.Description is { } description)
            yield return description.In(language);
        if (words.Commitments[(int)item.Commitment] is { Length: > 0 } commitment)
            yield return commitment;
        foreach (var slogan in item.Slogans)
            yield return slogan.Text.In(language);
        foreach (var role in item.Assignments.GroupBy(assignment => assignment.Role))
            yield return Colon(roles.Roles[(int)role.Key], string.Join(words.Comma, role.Select(PartyOf)));
        if (item.Timing is { } timing)
            yield return Colon(words.Time, TimeOf(timing));
        if (item is Activity { Venue: { } venue })
            yield return Colon(words.Venue, venue.In(language));
        foreach (var target in item.Targets)
            yield return TargetOf(target, target.Indicator is { } key ? indicators.GetValueOrDefault(key) : null);
        foreach (var indicator in IndicatorsOf(item))
        {
            if (indicator.Targets.IsEmpty)
                yield return Colon(words.Observed, indicator.Name.In(language));
            foreach (var target in indicator.Targets)
                yield return TargetOf(target, indicator);
        }
        foreach (var deliverable in item.Deliverables)
            yield return Colon(words.Deliverable, deliverable.Due is { } due ? Put(words.By, deliverable.Name.In(language), TimeOf(due)) : deliverable.Name.In(language));
    }

    private string PartyOf(Assignment assignment)
        => assignment.Subject is { } subject ? Put(words.Noted, parties.Of(assignment.Party), subject.In(language)) : parties.Of(assignment.Party);

    /// <summary>The author's words with what they mean, or the meaning alone.</summary>
    public string TimeOf(Timing timing) => timing.Words is { } said ? Put(words.By, said, times.Of(timing)) : times.Of(timing);

    private string TargetOf(Target target, Indicator? indicator)
    {
        var rule = ReportWords.In(language).Rule(LevelWords.In(target.Rule, indicator?.Levels ?? [], language), Quantities);
        if (target.Rule is TargetRule.Relative { Indicator: var other } && indicators.TryGetValue(other, out var peer))
            rule = rule.Replace($"#{other}", Put(words.Quoted, peer.Name.In(language)), StringComparison.Ordinal);
        var text = indicator is null ? rule : Colon(indicator.Name.In(language), rule);
        if (target.Scope is { } scope)
            text = Put(words.Noted, text, scope.Share is { } share ? Put(words.ShareOf, share, parties.Of(scope.Set)) : Put(words.EachOf, parties.Of(scope.Set)));
        if (target.Due is { } due)
            text = Put(words.By, text, TimeOf(due));
        return Colon(words.Target, text);
    }

    private string Colon(string head, string text) => Put(words.Colon, head, text);
}
