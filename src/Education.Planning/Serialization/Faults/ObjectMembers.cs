using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Serialization;

/// <summary>A member of an object of the document: what it is in the contract, where its name and its value begin, and where it ends.</summary>
internal sealed record FoundMember(JsonPropertyInfo Member, int Start, int ValueStart, int End, string Path);

/// <summary>The members found in one object of the document.</summary>
internal sealed class ObjectMembers(JsonTypeInfo type)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<FoundMember> found = [];

    /// <summary>Whether the object's own small members are without fault.</summary>
    public bool IsSound { get; set; } = true;

    public IEnumerable<string> Names => type.Properties.Select(member => member.Name);

    public IEnumerable<JsonPropertyInfo> Missing => type.Properties.Where(member => Contract.IsDemanded(member) && !seen.Contains(member.Name));

    /// <summary>Whether the object is made with the member when it is made to hear what the model refuses: what is large is left out where it can be.</summary>
    public static bool IsShallow(JsonPropertyInfo member) => Contract.IsDemanded(member) || Contract.IsSmall(member.PropertyType);

    public JsonPropertyInfo? Find(string name) => type.Properties.FirstOrDefault(member => member.Name == name);

    public bool IsDiscriminator(string name) => name == Polymorphism.Discriminator && Polymorphism.IsCase(type.Type);

    public bool Repeats(string name) => !seen.Add(name);

    public void Add(FoundMember member) => found.Add(member);

    /// <summary>Why the model refuses the object; null when it takes it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="without">A member to make the object without.</param>
    public ArgumentException? Refusal(ReadOnlySpan<byte> document, FoundMember? without = null)
    {
        if (Missing.Any())
            return null;
        try
        {
            JsonSerializer.Deserialize(Shallow(document, without), type);
            return null;
        }
        catch (ArgumentException refusal)
        {
            return refusal;
        }
        catch (JsonException)
        {
            return null; // reported where it stands
        }
    }

    /// <summary>The member that a refusal is about: the one it names, or the one without which the object is taken, or the only demanded one that it can be about.</summary>
    public FoundMember? Blamed(ReadOnlySpan<byte> document, ArgumentException refusal)
    {
        if (found.Find(member => string.Equals(member.Member.Name, refusal.ParamName, StringComparison.OrdinalIgnoreCase)) is { } named)
            return named;
        foreach (var member in found.Where(member => !Contract.IsDemanded(member.Member)))
        {
            if (Refusal(document, member)?.Message != refusal.Message)
                return member;
        }
        var demanded = found.FindAll(member => Contract.IsDemanded(member.Member));
        var plain = demanded.FindAll(member => member.Member.PropertyType.IsPrimitive || member.Member.PropertyType == typeof(string));
        return plain.Count == 1 ? plain[0] : demanded.Count == 1 ? demanded[0] : null;
    }

    /// <summary>Takes a member out, if the object can do without.</summary>
    public bool TryRemove(FoundMember member) => !Contract.IsDemanded(member.Member) && found.Remove(member);

    private byte[] Shallow(ReadOnlySpan<byte> document, FoundMember? without)
    {
        var json = new StringBuilder("{");
        foreach (var member in found.Where(member => member != without && IsShallow(member.Member)))
            json.Append(json.Length > 1 ? "," : "").Append(Encoding.UTF8.GetString(document[member.Start..member.End]));
        return Encoding.UTF8.GetBytes(json.Append('}').ToString());
    }
}
