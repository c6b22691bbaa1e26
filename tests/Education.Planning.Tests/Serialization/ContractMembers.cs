using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Contract = Education.Planning.Serialization.Contract;

namespace Education.Planning.Tests.Serialization;

/// <summary>The members of the wire format as <c>Type.member</c>.</summary>
internal static class ContractMembers
{
    /// <summary>Every member that can stand below a type.</summary>
    public static HashSet<string> Of(Type type)
    {
        var members = new HashSet<string>();
        Collect(type, members, []);
        return members;
    }

    /// <summary>Adds the members that a document has.</summary>
    public static void CollectWritten(string document, Type content, HashSet<string> seen)
    {
        using var json = JsonDocument.Parse(document);
        CollectWritten(json.RootElement.GetProperty("content"), content, seen);
    }

    private static void Collect(Type type, HashSet<string> members, HashSet<Type> visited)
    {
        if (!visited.Add(type))
            return;
        var info = Contract.Options.GetTypeInfo(type);
        if (ElementOf(type) is { } element)
            Collect(element, members, visited);
        foreach (var derived in info.PolymorphismOptions?.DerivedTypes ?? [])
            Collect(derived.DerivedType, members, visited);
        if (info.Kind != JsonTypeInfoKind.Object || info.PolymorphismOptions is not null)
            return;
        foreach (var member in info.Properties)
        {
            members.Add($"{type.Name}.{member.Name}");
            Collect(member.PropertyType, members, visited);
        }
    }

    private static void CollectWritten(JsonElement json, Type type, HashSet<string> seen)
    {
        var info = Contract.Options.GetTypeInfo(type);
        if (ElementOf(type) is { } element)
        {
            foreach (var item in json.EnumerateArray())
                CollectWritten(item, element, seen);
        }
        if (info.PolymorphismOptions is { } cases)
        {
            var kind = json.EnumerateObject().First();
            kind.Name.Should().Be(cases.TypeDiscriminatorPropertyName, "the discriminator stands first");
            CollectWritten(json, cases.DerivedTypes.Single(c => kind.Value.ValueEquals((string)c.TypeDiscriminator!)).DerivedType, seen);
        }
        else if (info.Kind == JsonTypeInfoKind.Object)
        {
            foreach (var member in info.Properties)
            {
                if (!json.TryGetProperty(member.Name, out var value))
                    continue;
                seen.Add($"{type.Name}.{member.Name}");
                CollectWritten(value, member.PropertyType, seen);
            }
        }
    }

    private static Type? ElementOf(Type type)
        => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;
}
