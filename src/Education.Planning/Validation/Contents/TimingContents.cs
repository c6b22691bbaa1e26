namespace Education.Planning.Validation;

/// <summary>What a timing is made of.</summary>
/// <remarks>Bodies and relative places nest at most <see cref="Timing.MaxDepth"/> levels, so recursion is safe.</remarks>
internal static class TimingContents
{
    extension(Timing timing)
    {
        /// <summary>The keys of the items that it rests on, postponed rules and the condition included.</summary>
        public IEnumerable<Key> Items()
        {
            var rules = timing.AllRules();
            var places = rules.SelectMany(PlacesOf).SelectMany(PathsOf).SelectMany(path => path.Parts).OfType<TimingPart.Item>().Select(part => part.Key);
            var periods = rules.OfType<TimingRule.Recurring>().Select(rule => rule.Period).OfType<TimingPeriod.Item>().Select(period => period.Key);
            return places.Concat(periods).Concat(timing.Condition is TimingCondition.OnItem condition ? [condition.Key] : []).Distinct();
        }

        /// <summary>The keys of the parties that its clauses are for.</summary>
        public IEnumerable<Key> Parties() => timing.Clauses.Where(clause => clause.For is not null).Select(clause => clause.For!).Distinct();

        /// <summary>Whether the document hides a date, a part or a count in it.</summary>
        public bool IsMasked()
        {
            var rules = timing.AllRules();
            return rules.OfType<TimingRule.Recurring>().Any(rule => rule.Count?.IsMasked == true)
                || rules.SelectMany(PlacesOf).SelectMany(PathsOf).SelectMany(path => path.Parts).Any(part => part is TimingPart.Masked);
        }

        /// <summary>Its rules with those inside them, postponed ones included.</summary>
        public IReadOnlyList<TimingRule> AllRules()
            => [.. timing.Clauses.SelectMany(clause => RulesIn(clause.Rule).Concat(clause.Was is { } was ? RulesIn(was) : []))];
    }

    /// <summary>The places that a rule names itself, without those of rules inside it.</summary>
    public static IEnumerable<TimingPlace> PlacesOf(TimingRule rule) => rule switch
    {
        TimingRule.On on => on.Places,
        TimingRule.By by => [by.Place],
        TimingRule.Before before => [before.Place],
        TimingRule.After after => [after.Place],
        TimingRule.Within within => [within.Place],
        TimingRule.Throughout throughout => [throughout.Place],
        TimingRule.About about => [about.Place],
        TimingRule.Lasting { Window: { } window } => [window],
        TimingRule.Recurring recurring => recurring.Filters.Select(filter => filter.Days).OfType<TimingDays.In>().Select(days => days.Place)
            .Concat(recurring.Bounds is { } bounds ? [bounds] : []),
        _ => [],
    };

    private static IEnumerable<TimingRule> RulesIn(TimingRule rule)
    {
        var inside = rule switch
        {
            TimingRule.Both both => both.Rules.SelectMany(RulesIn),
            TimingRule.Rolled rolled => RulesIn(rolled.Rule),
            TimingRule.Recurring { Body: { } body } => RulesIn(body),
            _ => [],
        };
        return inside.Prepend(rule);
    }

    private static IEnumerable<TimingPlace.Path> PathsOf(TimingPlace place) => place switch
    {
        TimingPlace.Path path => [path],
        TimingPlace.Range range => new[] { range.From, range.To }.OfType<TimingPlace.Path>(),
        TimingPlace.Offset offset => PathsOf(offset.Place),
        _ => [],
    };
}
