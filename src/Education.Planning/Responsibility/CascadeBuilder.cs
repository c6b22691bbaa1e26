using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>Joins the statements of a plan layer by layer and finds where they do not meet.</summary>
internal sealed class CascadeBuilder(Plan plan, LocalDate? on)
{
    private readonly PlacedItem[] items = [.. plan.AllItems()];
    private readonly ILookup<string, PlacedTarget> targets = plan.AllTargets().ToLookup(target => target.Owner.Path.Text, StringComparer.Ordinal);

    public StatementCascade Build()
    {
        var directory = new PartyDirectory(plan.Parties);
        StatementDraft[] drafts = [.. plan.Statements.Select(statement => new StatementDraft(statement, directory, on))];
        PlaceInLayers(drafts);
        StatementDraft[] ordered = [.. drafts.OrderBy(draft => draft.Depth)];
        return new()
        {
            Plan = plan,
            On = on,
            Layers = [.. ordered.Select(draft => new StatementLayer(draft.Statement, draft.Depth, draft.Pairs, ItemsOf(draft.Statement)))],
            Gaps = [.. ordered.SelectMany(draft => GapsOf(draft, ordered))],
        };
    }

    /// <summary>A statement stands below those whose lower side signs it as the upper one. Statements may run in a circle, so depth is bounded by their number.</summary>
    private static void PlaceInLayers(StatementDraft[] drafts)
    {
        for (var pass = 0; pass < drafts.Length; pass++)
        {
            foreach (var draft in drafts)
                draft.Depth = Math.Min(drafts.Length, Above(draft, drafts).Select(above => above.Depth + 1).DefaultIfEmpty(0).Max());
        }
    }

    private static IEnumerable<StatementDraft> Above(StatementDraft draft, StatementDraft[] drafts)
        => drafts.Where(other => !ReferenceEquals(other, draft) && other.Lower.Meets(draft.Upper));

    private static StatementDraft[] Below(StatementDraft draft, StatementDraft[] drafts)
        => [.. drafts.Where(other => !ReferenceEquals(other, draft) && draft.Lower.Meets(other.Upper))];

    private ValueList<StatementItem> ItemsOf(ResponsibilityStatement statement)
        => [.. items.Where(placed => IsBoundTo(placed, statement)).Select(placed => new StatementItem(placed, [.. targets[placed.Path.Text]]))];

    private bool IsBoundTo(PlacedItem placed, ResponsibilityStatement statement)
    {
        if (statement.Items.Contains(placed.Item.Key))
            return true;
        if (placed.Item.Timing is null && !targets[placed.Path.Text].Any())
            return false;
        for (var around = placed.Parent; around is not null; around = around.Parent)
        {
            if (statement.Items.Contains(around.Item.Key))
                return true;
        }
        return false;
    }

    private IEnumerable<Diagnostic> GapsOf(StatementDraft draft, StatementDraft[] drafts)
    {
        foreach (var pair in draft.Pairs.Where(pair => pair.State is SignatureState.Unsigned or SignatureState.HalfSigned))
            yield return (pair.State == SignatureState.Unsigned ? ResponsibilityDiagnostics.Unsigned : ResponsibilityDiagnostics.HalfSigned).At(draft.Path, pair.Upper.Text, pair.Lower.Text);
        foreach (var orphan in draft.Orphans)
            yield return ResponsibilityDiagnostics.NobodyAbove.At(draft.Path, orphan.Text, draft.Statement.Upper.Text);
        var above = Above(draft, drafts).SelectMany(other => other.Lower.Marks).ToHashSet();
        foreach (var mark in draft.Upper.Marks.Where(mark => above.Count > 0 && mark != plan.Owner && !above.Contains(mark)))
            yield return ResponsibilityDiagnostics.NothingFromAbove.At(draft.Path, mark.Text);
        if (Below(draft, drafts) is not { Length: > 0 } below)
            yield break;
        var handing = below.SelectMany(other => other.Upper.Units.IsEmpty ? other.Upper.Marks : other.Pairs.Select(pair => pair.Upper)).ToHashSet();
        foreach (var mark in draft.Lower.Marks.Where(mark => !handing.Contains(mark)))
            yield return ResponsibilityDiagnostics.NothingBelow.At(below[0].Path, mark.Text);
        foreach (var (key, i) in draft.Statement.Items.Select((key, i) => (key, i)).Where(one => !below.Any(other => other.Statement.Items.Any(item => AreNested(item, one.key)))))
            yield return ResponsibilityDiagnostics.NotHandedDown.At(draft.Path.To("items", i), key.Text);
    }

    /// <summary>Whether two items are the same, or one of them lies inside the other.</summary>
    private bool AreNested(Key one, Key other) => Around(one).Contains(other) || Around(other).Contains(one);

    private IEnumerable<Key> Around(Key item)
    {
        for (var placed = Array.Find(items, candidate => candidate.Item.Key == item); placed is not null; placed = placed.Parent)
            yield return placed.Item.Key;
    }
}
