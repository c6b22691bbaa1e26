namespace Education.Planning;

/// <summary>What bars a candidate whatever the score (一票否决), or what must hold (评选条件).</summary>
public sealed record AwardCondition
{
    /// <summary>The column of the candidates, yes or no.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public required string Column { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>What it means, in words.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public required LocalizedText Name { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether it must hold; otherwise it bars where it holds.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The result of a scheme that it is taken from, as <c>scheme.column</c>; null when it is observed.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? From { get; init => field = Guard.Against.WhiteSpace(value); }
}
