namespace Education.Planning.Responsibility;

/// <summary>One statement of a cascade with the pairs that sign it.</summary>
/// <param name="Statement">The statement as the plan has it.</param>
/// <param name="Depth">How many layers stand above it.</param>
/// <param name="Pairs">The pairs, in the order of the registry. A side whose units are not registered stands for itself.</param>
/// <param name="Items">What it binds to: its items, and what inside them has a target or a timing of its own.</param>
public sealed record StatementLayer(ResponsibilityStatement Statement, int Depth, ValueList<StatementPair> Pairs, ValueList<StatementItem> Items);
