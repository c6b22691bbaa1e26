namespace Education.Planning;

/// <summary>A subject that levels of administration share, one of them leading (省市共建, 县乡共建).</summary>
public sealed record TieredDuty
{
    /// <summary>The subject.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Subject { get; init => field = Guard.Against.Null(value); }

    /// <summary>The level that leads; unstated when the text leaves it open.</summary>
    public AdministrativeLevel Lead { get; init => field = Guard.Against.UndefinedEnum(value); }

    /// <summary>The levels that share it.</summary>
    public ValueList<AdministrativeLevel> With { get; init; }

    /// <summary>The items of the plan that it concerns.</summary>
    public ValueList<Key> Items { get; init; }
}
