namespace Education.Planning.Evaluation;

/// <summary>One computed column of a scheme.</summary>
/// <remarks>
/// A closed set: <see cref="Calculate"/>, <see cref="Round"/>, <see cref="Limit"/>, <see cref="Band"/>, <see cref="Curve"/>, <see cref="Lookup"/>, <see cref="Decide"/>,
/// <see cref="Reduce"/>, <see cref="Require"/>, <see cref="Rank"/>, <see cref="Select"/>, <see cref="Allot"/>, <see cref="Agree"/>, <see cref="Winsorise"/>. Wherever a step reads a value it reads an expression; a name is the shortest one.
/// A value that is not present is carried through every step that does not say otherwise.
/// </remarks>
public abstract partial record Step
{
    private protected Step(string name) => Name = name;

    /// <summary>The name of the column: letters of any script, digits, <c>_</c> and <c>.</c>; unique in its scheme. A set in braces repeats the step, see <see cref="NameSet"/>.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }
}
