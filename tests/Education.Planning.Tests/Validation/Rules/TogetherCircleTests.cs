using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation.Rules;

/// <summary>Work that begins together counts as one where items wait for one another.</summary>
public class TogetherCircleTests
{
    [Fact]
    public void Circle_ThroughWorkThatBeginsTogether_IsFound()
        => Circles(Step("a") with { Dependencies = ["with #b"] }, Step("b"), Step("c") with { Dependencies = ["after #a"] }, Step("d") with { Dependencies = ["after #c", "before #b"] })
            .Should().Equal("initiatives/work/activities/a: These items wait for one another: a = b → d → c → a = b.");

    [Fact]
    public void Work_ThatIsToBeginTogetherAndAfterOneAnother_IsACircle()
        => Circles(Step("a") with { Dependencies = ["with #b", "after #b"] }, Step("b")).Should().Equal("initiatives/work/activities/a: These items wait for one another: a = b → a = b.");

    [Fact]
    public void Together_SaidAtBothItems_IsNoCircle()
        => Circles(Step("a") with { Dependencies = ["with #b"] }, Step("b") with { Dependencies = ["with #a"] }).Should().BeEmpty();

    [Fact]
    public void Together_WithALengthBetween_IsACircleWhenBothSaySo()
        => Circles(Step("a") with { Dependencies = ["1d with #b"] }, Step("b") with { Dependencies = ["1d with #a"] }).Should().HaveCount(1);

    [Fact]
    public void ManyTogether_AreCutOffInTheMessage()
    {
        var steps = Enumerable.Range(1, 12).Select(i => Step($"s{i}") with { Dependencies = i == 1 ? ["after #s12"] : ["with #s1"] }).ToArray();

        Circles(steps).Should().ContainSingle().Which.Should().Contain(" = … → ");
    }

    private static IEnumerable<string> Circles(params ReadOnlySpan<Activity> steps)
        => Steps(steps).Validate().Diagnostics.Where(found => found.Id == "PLN0107").Select(found => $"{found.Path}: {found.Message()}");
}
