namespace Education.Planning.Registers;

/// <summary>A kind of case: its states, and which may follow which.</summary>
/// <example><c>new CaseKind { Key = "hazard", Name = "Hazard", States = [new() { Key = "found", Name = "Found", Next = ["gone"] }, new() { Key = "gone", Name = "Gone", IsClosed = true, Proofs = ["photo"] }] }</c></example>
public sealed record CaseKind
{
    /// <summary>The key, unique in its list.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>What it is called.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The states; a case opens in the first one.</summary>
    public ValueList<CaseState> States { get; init; }

    /// <summary>How many working days after its opening a case without a due day of its own is due (限时办结); null for no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 10,000.</exception>
    public int? WorkingDaysAllowed { get; init => field = value is { } number ? Guard.Against.OutOfRange(number, 1, 10_000) : null; }
}
