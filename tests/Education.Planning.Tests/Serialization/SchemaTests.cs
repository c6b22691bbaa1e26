using System.Text.Json;
using Education.Planning.Serialization;

namespace Education.Planning.Tests.Serialization;

/// <summary>The JSON Schemas; that they take what the reader takes is for tests/Referees/json-schema to say.</summary>
public class SchemaTests
{
    public static TheoryData<string> Kinds => [.. PlanningJson.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_IsTheFileBesideTheFormat(string kind)
    {
        var path = Path.Combine(RepositoryRoot.Folder, "src", "Education.Planning", "Serialization", "JsonSchemas", $"{kind}.schema.json");
        var schema = SchemaBook.Of(kind, XmlDocumentation.SummaryOf);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, schema);
        schema.Should().Be(File.ReadAllText(path), "UPDATE_SNAPSHOTS=1 writes the schemas anew");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_IsEmbedded(string kind)
        => PlanningJson.SchemaOf(kind).Should().Be(File.ReadAllText(RepositoryRoot.File("src", "Education.Planning", "Serialization", "JsonSchemas", $"{kind}.schema.json")));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_DescribesEveryReferenceAndBearsTheUrnOfItsDocuments(string kind)
    {
        using var schema = JsonDocument.Parse(PlanningJson.SchemaOf(kind));
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(d => d.Name).ToList();
        var references = new HashSet<string>();

        Collect(schema.RootElement, references);

        references.Should().BeSubsetOf(definitions.Select(name => $"#/$defs/{name}"));
        schema.RootElement.GetProperty("$id").GetString().Should().Be($"urn:education-planning:schema:{kind}:1");
        schema.RootElement.GetProperty("$defs").EnumerateObject().Should().OnlyContain(d => d.Value.ValueKind == JsonValueKind.Object, "none was left begun");
    }

    [Fact]
    public void Schema_OfNoDocument_IsABugOfTheCaller()
    {
        var schema = () => PlanningJson.SchemaOf<string>();
        var other = () => PlanningJson.SchemaOf("plans");

        schema.Should().Throw<ArgumentException>();
        other.Should().Throw<ArgumentException>().WithMessage("`plans` is not a kind of document; those are plan, calendar, observations, scheme*");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_TitlesAndDescribesEveryTypeAndMember(string kind)
    {
        using var schema = JsonDocument.Parse(PlanningJson.SchemaOf(kind));
        var bare = schema.RootElement.GetProperty("$defs").EnumerateObject()
            .Where(d => !d.Value.TryGetProperty("title", out _) || !d.Value.TryGetProperty("description", out _)).Select(d => d.Name)
            .Concat(schema.RootElement.GetProperty("$defs").EnumerateObject().Where(d => d.Value.TryGetProperty("properties", out _))
                .SelectMany(d => d.Value.GetProperty("properties").EnumerateObject().Where(IsBare).Select(m => $"{d.Name}.{m.Name}")));

        bare.Should().BeEmpty();
    }

    private static bool IsBare(JsonProperty member) => !member.Value.TryGetProperty("description", out _) && !member.Value.TryGetProperty("const", out _);

    private static void Collect(JsonElement schema, HashSet<string> references)
    {
        if (schema.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in schema.EnumerateArray())
                Collect(element, references);
        }
        if (schema.ValueKind != JsonValueKind.Object)
            return;
        foreach (var member in schema.EnumerateObject())
        {
            if (member is { Name: "$ref", Value.ValueKind: JsonValueKind.String })
                references.Add(member.Value.GetString()!);
            Collect(member.Value, references);
        }
    }
}
