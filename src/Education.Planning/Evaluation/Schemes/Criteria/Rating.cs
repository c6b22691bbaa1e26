namespace Education.Planning.Evaluation;

/// <summary>How a result becomes a label: by bands, then bounded by gates.</summary>
public sealed record Rating
{
    /// <summary>The name of the scale; null when the bands give numbers or texts.</summary>
    public string? Scale { get; init; }

    /// <summary>The bands; null when <see cref="In"/> names them.</summary>
    public Bands? Bands { get; init; }

    /// <summary>The parameter that holds the bands; null when they stand here.</summary>
    public string? In { get; init; }

    /// <summary>What bounds the rating whatever the score (一票否决): without gates <c>key.rating</c> is the band, with gates <c>key.rating.scored</c> is.</summary>
    public ValueList<Bound> Gates { get; init; }
}
