namespace Education.Planning;

/// <summary>How long a title holds, and what renews or ends it (有效期, 动态管理).</summary>
public sealed record AwardTerm
{
    /// <summary>For how many years it holds, from its confirmation; null when the text does not say.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1 or above 100.</exception>
    public int? Years { get; init => field = value is { } years ? Guard.Against.OutOfRange(years, 1, 100) : null; }

    /// <summary>Whether it is given for life.</summary>
    public bool IsForLife { get; init; }

    /// <summary>Whether it is managed dynamically: renewed or removed by what happens (动态管理).</summary>
    public bool IsDynamic { get; init; }

    /// <summary>The column of the candidates, yes or no, that says who holds the title already.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? Held { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>The column of the candidates, yes or no, that says from whom the title is taken again.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? Removed { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>What renewal or removal needs, in words.</summary>
    public LocalizedText? Rule { get; init; }
}
