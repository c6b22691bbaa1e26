using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using Education.Planning.Serialization;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Serialization.Converters;

/// <summary>Flat records say by hand what the contract says of their types; here both are held against each other.</summary>
public class FlatRecordTests
{
    [Fact]
    public void Observations_AreWrittenAndReadAsTheContractSays()
        => AreAlike(FlatRecords.Observation, PlanGens.ObservationsOf(100, 60).SelectMany(set => set.Observations));

    [Fact]
    public void Assignments_AreWrittenAndReadAsTheContractSays()
        => AreAlike(FlatRecords.Assignment, PlanGens.PlansOf(150, 40).SelectMany(plan => plan.Objectives).SelectMany(objective => objective.Assignments));

    [Fact]
    public void CaseSteps_AreWrittenAndReadAsTheContractSays()
        => AreAlike(FlatRecords.CaseStep, PlanGens.Register.Sample(300).SelectMany(register => register.Cases).SelectMany(record => record.Steps));

    [Fact]
    public void AttributesOfOrganizations_AreWrittenAndReadAsTheContractSays()
        => AreAlike(FlatRecords.OrganizationAttribute, PlanGens.Units.Sample(300).SelectMany(units => units.Parties).OfType<Organization>().SelectMany(organization => organization.Attributes));

    private static void AreAlike<T>(JsonConverter<T> converter, IEnumerable<T> records)
        where T : class
    {
        var contract = (JsonTypeInfo<T>)Contract.Options.GetTypeInfo(typeof(T));
        var flat = JsonMetadataServices.CreateValueInfo<T>(Contract.Options, converter);
        var written = new HashSet<string>();
        foreach (var record in records.Take(400))
        {
            var json = JsonSerializer.Serialize(record, contract);
            JsonSerializer.Serialize(record, flat).Should().Be(json);
            written.UnionWith(JsonNode.Parse(json)!.AsObject().Select(member => member.Key));
            foreach (var other in Altered(json))
                Read(other, flat).Should().Be(Read(other, contract), "both read {0} alike", other);
        }
        written.Should().BeEquivalentTo(contract.Properties.Select(member => member.Name), "every member was tried");
    }

    /// <summary>The record as it is, backwards, with each member taken out, doubled, renamed, null and of another kind.</summary>
    private static IEnumerable<string> Altered(string json)
    {
        var members = JsonNode.Parse(json)!.AsObject().Select(member => (Name: member.Key, Value: member.Value!.ToJsonString())).ToList();
        yield return json;
        yield return Of([.. members.AsEnumerable().Reverse()]);
        for (var i = 0; i < members.Count; i++)
        {
            var (name, value) = members[i];
            yield return Of([.. members[..i], .. members[(i + 1)..]]);
            yield return Of([.. members, (name, value)]);
            foreach (var (newName, newValue) in new[] { (name + "x", value), (name.ToUpperInvariant(), value), ($"\\u{(int)name[0]:x4}{name[1..]}", value), (name, "null"), (name, "[]"), (name, "{}"), (name, "true"), (name, "7"), (name, "\"\"") })
                yield return Of([.. members[..i], (newName, newValue), .. members[(i + 1)..]]);
        }
    }

    private static string Of(List<(string Name, string Value)> members) => $"{{{string.Join(',', members.Select(member => $"\"{member.Name}\":{member.Value}"))}}}";

    private static T? Read<T>(string json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (Exception exception) when (DocumentReader.IsFault(exception))
        {
            return null;
        }
    }
}
