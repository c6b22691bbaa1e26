namespace Education.Planning.Evaluation;

/// <summary>How a result becomes a label: by bands, then bounded by gates.</summary>
public sealed record Rating
{
    /// <summary>The name of the scale; null when the bands give numbers or texts.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? Scale { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>The bands; null when <see cref="In"/> names them.</summary>
    public Bands? Bands { get; init; }

    /// <summary>The parameter that holds the bands; null when they stand here.</summary>
    /// <exception cref="ArgumentException">The value is white space or broken.</exception>
    public string? In { get; init => field = Guard.Against.WhiteSpace(value); }

    /// <summary>What bounds the rating whatever the score (一票否决): without gates <c>key.rating</c> is the band, with gates <c>key.rating.scored</c> is.</summary>
    public ValueList<Bound> Gates { get; init; }
}
