namespace Education.Planning.Evaluation;

/// <summary>An observed column.</summary>
/// <remarks>
/// Its declaration is one text, as a scheme writes it: <c>number</c>, <c>number yuan</c>, <c>number % 0..100</c>, <c>number person 1..</c>, <c>flag</c>, <c>text</c>, <c>date</c>,
/// <c>scale grade</c>, <c>number from safety-2026.score</c>.
/// </remarks>
/// <param name="Name">The name of the column.</param>
/// <param name="Type">The type of its values.</param>
public sealed record ObservedColumn(string Name, ColumnType Type)
{
    /// <summary>The name of the column; a set in braces repeats it, see <see cref="NameSet"/>.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); } = Guard.Against.NullOrWhiteSpace(Name);

    /// <summary>The least value that a number of it can have; null when nothing is known. A lower one that is observed counts as undecided.</summary>
    public decimal? Least { get; init; }

    /// <summary>The greatest value that a number of it can have; null when nothing is known. A higher one that is observed counts as undecided.</summary>
    public decimal? Most { get; init; }

    /// <summary>The column of another scheme that it is taken from when the schemes run together; null when it is observed.</summary>
    public SchemeColumn? From { get; init; }

    /// <summary>Type, bounds and origin as one text.</summary>
    public string Declaration => ObservedColumnText.Print(this);

    /// <summary>A column of its declaration.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="declaration">The declaration, such as <c>number % 0..100</c>.</param>
    /// <exception cref="FormatException">The text is not a declaration; the message says why.</exception>
    public static ObservedColumn Declared(string name, string declaration)
        => ObservedColumnText.Read(name, Guard.Against.Null(declaration), out var column) is { } fault
            ? throw new FormatException($"`{declaration}` does not declare a column: {fault}")
            : column!;
}
