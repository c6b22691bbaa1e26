using System.Text.Json;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization;

/// <summary>The JSON Schemas; that they take what the reader takes is for tests/Referees/json-schema to say.</summary>
public class SchemaTests
{
    public static TheoryData<string> Kinds => ["plan", "calendar", "observations", "scheme"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_IsTheFileBesideTheFormat(string kind)
    {
        var path = Path.Combine(RepositoryRoot.Folder, "src", "Education.Planning", "Serialization", "JsonSchemas", $"{kind}.schema.json");
        var schema = SchemaOf(kind);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, schema);
        schema.Should().Be(File.ReadAllText(path), "UPDATE_SNAPSHOTS=1 writes the schemas anew");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_OfAKind_DescribesEveryReferenceAndBearsTheUrnOfItsDocuments(string kind)
    {
        using var schema = JsonDocument.Parse(SchemaOf(kind));
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

        schema.Should().Throw<ArgumentException>();
    }

    private static string SchemaOf(string kind) => kind switch
    {
        "plan" => PlanningJson.SchemaOf<Plan>(),
        "calendar" => PlanningJson.SchemaOf<SchoolCalendar>(),
        "observations" => PlanningJson.SchemaOf<ObservationSet>(),
        _ => PlanningJson.SchemaOf<EvaluationScheme>(),
    };

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
