namespace Education.Planning.Reporting;

/// <summary>What the parties of a plan are called in a language.</summary>
internal sealed class PartyWords
{
    private readonly Dictionary<Key, string> names = [];

    public PartyWords(Plan plan, string language)
    {
        foreach (var party in plan.Parties)
            names.TryAdd(party.Key, party.Name.In(language));
    }

    /// <summary>The name; the key of a party that is not registered.</summary>
    public string Of(Key party) => names.GetValueOrDefault(party, party.Text);
}
