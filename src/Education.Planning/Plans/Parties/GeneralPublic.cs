namespace Education.Planning;

/// <summary>People outside the organisations who take part: parents, residents, voters.</summary>
public sealed record GeneralPublic : Party
{
    /// <summary>How they take part, for example "parents' committee" or "public vote".</summary>
    public LocalizedText? Channel { get; init; }
}
