namespace Education.Planning;

/// <summary>What objectives, initiatives and activities have in common: something the plan wants or does.</summary>
/// <remarks>A closed hierarchy: <see cref="Objective"/>, <see cref="Initiative"/>, <see cref="Activity"/>.</remarks>
public abstract record PlanItem
{
    /// <summary>The deepest nesting of items in one plan: 24, counted from the top-level item.</summary>
    /// <remarks>It is what JSON of depth 64 can carry; a plan that can be built can be written.</remarks>
    public const int MaxDepth = 24;

    private protected PlanItem()
    {
    }

    /// <summary>The key, unique in its plan.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>The label as printed, for example <c>1.</c> or <c>(一)</c>; null when the item has none.</summary>
    public string? Label { get; init => field = Guard.Against.BrokenText(value); }

    /// <summary>What it is, in a phrase.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>More words on it.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>How strongly the author commits to it.</summary>
    public Commitment Commitment { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>Whether it is new or carried over.</summary>
    public ItemOrigin Origin { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The ordinal of something held again and again, such as the 17th safety education day; at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int? Edition { get; init => field = value is { } edition ? Guard.Against.OutOfRange(edition, 1, 10_000) : null; }

    /// <summary>The year of the first edition of something held every year, 1996 for the safety education day; of an anniversary the first one, a year after what it recalls.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 9998.</exception>
    public int? FirstHeld { get; init => field = value is { } year ? Guard.Against.OutOfRange(year, 1, 9998) : null; }

    /// <summary>When it is to be done; null takes the timing of what contains it.</summary>
    public Timing? Timing { get; init; }

    /// <summary>Who answers for it, does it, helps, checks.</summary>
    public ValueList<Assignment> Assignments { get; init; }

    /// <summary>Targets this item states about indicators declared elsewhere in the plan.</summary>
    public ValueList<Target> Targets { get; init; }

    /// <summary>Documents and other products that it is to yield.</summary>
    public ValueList<Deliverable> Deliverables { get; init; }

    /// <summary>The items of parent plans that it carries out.</summary>
    public ValueList<ItemReference> Upstream { get; init; }

    /// <summary>The items of this plan that it comes after, before, or together with.</summary>
    public ValueList<Dependency> Dependencies { get; init; }

    /// <summary>Slogans that number their parts.</summary>
    public ValueList<Slogan> Slogans { get; init; }

    /// <summary>Members that other programs keep with the item.</summary>
    public ExtensionMembers? Extensions { get; init; }

    /// <summary>How deep the items below this one nest, this one included.</summary>
    internal abstract int Depth { get; }

    /// <summary>Refuses parts that would nest their item deeper than <see cref="MaxDepth"/>.</summary>
    internal static ValueList<T> Nested<T>(ValueList<T> parts, string name)
        where T : PlanItem
        => Bounded(parts, MaxDepth - 1, name);

    /// <summary>Refuses top-level items that nest deeper than <see cref="MaxDepth"/>.</summary>
    internal static ValueList<T> Rooted<T>(ValueList<T> items, string name)
        where T : PlanItem
        => Bounded(items, MaxDepth, name);

    private static ValueList<T> Bounded<T>(ValueList<T> items, int deepest, string name)
        where T : PlanItem
        => DepthOf(items) <= deepest ? items : throw new ArgumentException($"Items nest deeper than {MaxDepth} levels.", name);

    private protected static int DepthOf<T>(ValueList<T> children)
        where T : PlanItem
    {
        var deepest = 0;
        foreach (var child in children)
            deepest = Math.Max(deepest, child.Depth);
        return deepest;
    }
}
