namespace Education.Planning.Scheduling;

/// <summary>What a rule says beside its days.</summary>
internal sealed class RuleTrace
{
    /// <summary>The manners that it names.</summary>
    public List<TimingManner> Manners { get; } = [];

    /// <summary>Lengths without a window of their own.</summary>
    public List<TimingRule.Lasting> Lengths { get; } = [];

    /// <summary>Whether there are more occurrences than were given.</summary>
    public bool HasMore { get; set; }
}
