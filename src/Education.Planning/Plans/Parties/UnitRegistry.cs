namespace Education.Planning;

/// <summary>The registry of an authority by itself (单位名录): organisations with their types, affiliation and sizes, and the sets, posts and groups that plans and schemes name.</summary>
/// <remarks>It serves every plan and every evaluation of the authority: a plan takes the parties over (<c>plan with { Parties = registry.Parties }</c>), a scheme reads them without any plan
/// (<c>compiled.TableOf(registry.Parties, observations, period, asOf)</c>).</remarks>
/// <example>
/// <code>
/// var registry = new UnitRegistry
/// {
///     Key = "riverside-schools", Name = "Schools of Riverside",
///     Parties = [new Organization { Key = "school-1", Name = "No. 1 School", Type = "school", Attributes = [new() { Key = "pupils", Amount = "820 person" }] }],
/// };
/// </code>
/// </example>
public sealed record UnitRegistry
{
    /// <summary>The key of the registry.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Organisations, sets of them, posts, groups and persons.</summary>
    public ValueList<Party> Parties { get; init; }

    internal Unread Unread { get; init; }
}
