namespace Education.Planning.Serialization;

/// <summary>Members of a document of a later minor version that are not known here.</summary>
/// <param name="most">How many of them are worth a warning.</param>
internal sealed class UnknownMembers(int most)
{
    private readonly List<Fault> warnings = [];

    /// <summary>Where their names begin, in bytes.</summary>
    public HashSet<int> Offsets { get; } = [];

    public IReadOnlyList<Fault> Warnings => warnings;

    public void Add(int offset, string path, string name)
    {
        if (Offsets.Add(offset) && warnings.Count < most)
            warnings.Add(new(JsonDiagnostics.LaterMember, offset, path, [FaultFinder.Excerpt(name), FormatVersion.Current.ToString()]));
    }
}
