using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Serialization;

/// <summary>A member of an object of the document: what it is in the contract, where its name and its value begin, and where it ends.</summary>
internal readonly record struct FoundMember(JsonPropertyInfo Member, int Start, int ValueStart, int End);

/// <summary>The members found in one object of the document.</summary>
/// <param name="type">The type of the object.</param>
/// <param name="start">Where the object begins.</param>
internal sealed class ObjectMembers(JsonTypeInfo type, int start)
{
    private readonly List<FoundMember> found = [];
    private HashSet<string>? others;

    /// <summary>Where the object begins, in bytes.</summary>
    public int Start => start;

    /// <summary>Whether the object's own small members are without fault.</summary>
    public bool IsSound { get; set; } = true;

    public IEnumerable<string> Names => type.Properties.Select(member => member.Name);

    public IEnumerable<JsonPropertyInfo> Missing => type.Properties.Where(IsMissing);

    /// <summary>Whether every member is there that must be.</summary>
    public bool IsComplete
    {
        get
        {
            for (var i = 0; i < type.Properties.Count; i++)
            {
                if (IsMissing(type.Properties[i]))
                    return false;
            }
            return true;
        }
    }

    /// <summary>Whether the object is made with the member when it is made to hear what the model refuses: what is large is left out where it can be.</summary>
    public static bool IsShallow(JsonPropertyInfo member) => Contract.IsDemanded(member) || Contract.IsSmall(member.PropertyType);

    /// <summary>The member of a name as it stands in the document; null when there is none, or when it is spelt with escapes.</summary>
    public JsonPropertyInfo? Find(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < type.Properties.Count; i++)
        {
            if (Ascii.Equals(name, type.Properties[i].Name))
                return type.Properties[i];
        }
        return null;
    }

    public JsonPropertyInfo? Find(string name) => type.Properties.FirstOrDefault(member => member.Name == name);

    public bool IsDiscriminator(string name) => name == Polymorphism.Discriminator && Polymorphism.IsCase(type.Type);

    /// <summary>Takes down that a member stands there; true when it did before.</summary>
    public bool Repeats(JsonPropertyInfo? member, string name) => member is null ? !(others ??= new(StringComparer.Ordinal)).Add(name) : Holds(member);

    public void Add(FoundMember member) => found.Add(member);

    /// <summary>Why the model refuses the object; null when it takes it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="without">A member to make the object without.</param>
    public ArgumentException? Refusal(ReadOnlySpan<byte> document, FoundMember? without = null)
    {
        if (!IsComplete)
            return null;
        try
        {
            using var shallow = Shallow(document, without);
            JsonSerializer.Deserialize(shallow.Span, type);
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
        foreach (var member in found)
        {
            if (string.Equals(member.Member.Name, refusal.ParamName, StringComparison.OrdinalIgnoreCase))
                return member;
        }
        foreach (var member in found)
        {
            if (!Contract.IsDemanded(member.Member) && Refusal(document, member)?.Message != refusal.Message)
                return member;
        }
        var demanded = found.FindAll(member => Contract.IsDemanded(member.Member));
        var plain = demanded.FindAll(member => member.Member.PropertyType.IsPrimitive || member.Member.PropertyType == typeof(string));
        return plain.Count == 1 ? plain[0] : demanded.Count == 1 ? demanded[0] : null;
    }

    /// <summary>Takes a member out, if the object can do without.</summary>
    public bool TryRemove(FoundMember member) => !Contract.IsDemanded(member.Member) && found.Remove(member);

    private bool IsMissing(JsonPropertyInfo member) => Contract.IsDemanded(member) && !Holds(member);

    private bool Holds(JsonPropertyInfo member)
    {
        foreach (var other in found)
        {
            if (other.Member == member)
                return true;
        }
        return false;
    }

    private PooledBytes Shallow(ReadOnlySpan<byte> document, FoundMember? without)
    {
        var json = new PooledBytes();
        json.Write("{"u8);
        foreach (var member in found)
        {
            if (member == without || !IsShallow(member.Member))
                continue;
            if (json.Span.Length > 1)
                json.Write(","u8);
            json.Write(document[member.Start..member.End]);
        }
        json.Write("}"u8);
        return json;
    }
}
