using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization.Fuzzing;

/// <summary>Accept or explain: whatever the bytes, a document is read and round-trips, or its faults are told with their places.</summary>
public class MutationTests
{
    [Fact]
    public void Plans_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.PlansOf(40, 8), 8_000);

    [Fact]
    public void Calendars_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.CalendarsOf(40, 8), 6_000);

    [Fact]
    public void Observations_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.ObservationsOf(40, 8), 6_000);

    [Fact]
    public void Schemes_Mutated_AreReadOrExplained() => ReadOrExplained(PlanGens.SchemesOf(40, 8), 8_000);

    private static void ReadOrExplained<T>(IReadOnlyList<T> contents, int times)
        where T : class
    {
        var random = new System.Random(20260101);
        var documents = contents.Select(PlanningJson.WriteBytes).ToArray();
        var accepted = 0;
        for (var i = 0; i < times; i++)
        {
            var bytes = Mutation.Of(documents[random.Next(documents.Length)], random);
            try
            {
                accepted += AcceptOrExplain.Holds<T>(bytes) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"The document {Convert.ToBase64String(bytes)} is neither read nor explained.", exception);
            }
        }
        accepted.Should().BeInRange(times / 100, times * 9 / 10, "the mutations should meet both sides");
    }
}
