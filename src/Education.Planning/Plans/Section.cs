namespace Education.Planning;

/// <summary>A heading of the printed document and the items that stand under it, in print order.</summary>
/// <remarks>
/// Objectives, initiatives and the work calendar form the plan's own tree; sections only remember how the paper was laid out,
/// with labels that may skip, repeat or run on.
/// </remarks>
public sealed record Section
{
    /// <summary>The label as printed, for example <c>一、</c>; null when the heading has none.</summary>
    public string? Label { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>The heading; null when the paper gives only a label.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The text that stands under the heading by itself.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The keys of the top-level items printed under this heading: objectives, initiatives, calendar blocks, working groups.</summary>
    public ValueList<Key> Items { get; init; }
}
