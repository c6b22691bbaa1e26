using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>A layer of a cascade in the making.</summary>
internal sealed class StatementDraft(ResponsibilityStatement statement, PartyDirectory directory, LocalDate? on)
{
    private readonly Dictionary<Key, Signature> signatures = statement.Signatures.GroupBy(signature => signature.Lower).ToDictionary(same => same.Key, same => same.Last());

    public ResponsibilityStatement Statement => statement;

    public PlanPath Path => PlanPath.Root.To("statements", statement.Key);

    public StatementSide Upper { get; } = new(directory, statement.Upper, on);

    public StatementSide Lower { get; } = new(directory, statement.Lower, on);

    public int Depth { get; set; }

    public ValueList<StatementPair> Pairs => field.IsEmpty ? field = [.. MakePairs()] : field;

    /// <summary>Lower units that belong to none of the upper ones.</summary>
    public IEnumerable<Key> Orphans => Lower.Signers.Where(lower => UpperOf(lower) is null);

    // One upper unit signs with every lower one; of several, each with those that belong to it. Without registered units below, each signs with whatever the side describes.
    private IEnumerable<StatementPair> MakePairs()
        => Lower.Units.IsEmpty
            ? Upper.Signers.Select(upper => Pair(upper, Lower.Party))
            : Lower.Units.Select(lower => (Upper: UpperOf(lower), Lower: lower)).Where(pair => pair.Upper is not null).Select(pair => Pair(pair.Upper!, pair.Lower));

    private Key? UpperOf(Key lower)
        => Upper.Signers.Count == 1 || Lower.Units.IsEmpty ? Upper.Signers[0] : directory.ChainOf(lower).FirstOrDefault(Upper.Units.Contains);

    private StatementPair Pair(Key upper, Key lower)
    {
        if (!signatures.TryGetValue(lower, out var signature))
            return new(upper, lower, statement.State, null);
        return signature.On > on ? new(upper, lower, SignatureState.Unsigned, null) : new(upper, lower, signature.State, signature.On);
    }
}
