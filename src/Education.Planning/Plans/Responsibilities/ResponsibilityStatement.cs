namespace Education.Planning;

/// <summary>A signed statement of responsibility between two layers (责任书).</summary>
public sealed record ResponsibilityStatement
{
    /// <summary>The key, unique in its plan, among its items too: agendas and ledgers know the signing by it.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Key { get; init => field = Guard.Against.Null(value); }

    /// <summary>Its title.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>The upper side.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Upper { get; init => field = Guard.Against.Null(value); }

    /// <summary>The lower side; a set when every unit of it signs one of its own.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required Key Lower { get; init => field = Guard.Against.Null(value); }

    /// <summary>The items of the plan that it covers.</summary>
    public ValueList<Key> Items { get; init; }

    /// <summary>When it is signed.</summary>
    public Timing? Timing { get; init; }

    /// <summary>How far it is signed, by every unit that <see cref="Signatures"/> does not name.</summary>
    public SignatureState State { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>How far single units of the lower side have signed.</summary>
    public ValueList<Signature> Signatures { get; init; }
}
