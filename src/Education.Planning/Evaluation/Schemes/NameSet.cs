namespace Education.Planning.Evaluation;

/// <summary>A list of members that stand in braces for one another: with the set <c>r</c> of <c>rooms</c> and <c>sports</c>, <c>x.{r}</c> is <c>x.rooms</c> and <c>x.sports</c>.</summary>
/// <remarks>
/// Braces in the name of a step or an observed column repeat it, once for each member, and mean that member everywhere else in it, quoted texts included. In a list (<c>Of</c>, <c>Weights</c>,
/// <c>Rest</c>, <c>Must</c>, the columns published) braces that the name does not repeat become all members. Nowhere else may they stand. <c>scheme.Expand()</c> writes them out.
/// </remarks>
/// <param name="Name">The name that stands in braces.</param>
/// <param name="Members">The members: letters, digits, <c>_</c> and <c>.</c>, in the order in which they are written out.</param>
public sealed record NameSet(string Name, ValueList<string> Members)
{
    /// <summary>The name that stands in braces.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The members: letters, digits, <c>_</c> and <c>.</c>, in the order in which they are written out.</summary>
    /// <exception cref="ArgumentException">A member is white space or broken.</exception>
    public ValueList<string> Members { get; init => field = Guard.Against.WhiteSpace(value); } = Guard.Against.WhiteSpace(Members);
}
