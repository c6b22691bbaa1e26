using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Education.Planning.Serialization;

/// <summary>Types whose JSON objects say in a member <c>kind</c> which case they are.</summary>
internal static class Polymorphism
{
    public const string Discriminator = "kind";

    private static readonly (Type Type, string Kind)[] Parties =
    [
        (typeof(Organization), "organization"),
        (typeof(OrganizationSet), "organizationSet"),
        (typeof(Post), "post"),
        (typeof(WorkingGroup), "workingGroup"),
        (typeof(Person), "person"),
        (typeof(GeneralPublic), "generalPublic"),
    ];

    /// <summary>The words that name the cases.</summary>
    public static IEnumerable<string> Words { get; } = [.. Parties.Select(party => party.Kind)];

    /// <summary>The case that a word names.</summary>
    public static Type CaseOf(string word) => Array.Find(Parties, party => party.Kind == word).Type;

    /// <summary>Whether a type is one of the cases of such a type.</summary>
    public static bool IsCase(Type type) => Array.Exists(Parties, party => party.Type == type);

    public static JsonPolymorphismOptions? Of(Type type)
    {
        if (type != typeof(Party))
            return null;
        var options = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = Discriminator };
        foreach (var (derived, kind) in Parties)
            options.DerivedTypes.Add(new JsonDerivedType(derived, kind));
        return options;
    }
}
