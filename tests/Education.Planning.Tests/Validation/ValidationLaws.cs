using Education.Planning.Validation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

/// <summary>What holds for every plan that can be built.</summary>
public class ValidationLaws
{
    private static readonly HashSet<DiagnosticDescriptor> Entries = [.. PlanDiagnostics.All];

    [Fact]
    public void Validate_OfAnyPlan_GivesTheSameReportAgain_WithAllPlaceholdersFilled() => Prop.ForAll(TangledPlans.Gen.ToArbitrary(), plan =>
    {
        var report = plan.Validate();
        plan.Validate().Should().Be(report);
        report.Diagnostics.All(diagnostic => Entries.Contains(diagnostic.Descriptor)).Should().BeTrue("the catalogue lists everything");
        report.Diagnostics.All(HasItsArguments).Should().BeTrue("every placeholder has an argument");
        report.ToText(Languages.SimplifiedChinese).Should().NotBeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Errors_AreAboutKeysAlone()
        => PlanDiagnostics.All.Where(entry => entry.Severity == Severity.Error).Should().OnlyContain(
            entry => entry.Id.StartsWith("PLN01", StringComparison.Ordinal), "whatever else a text gets wrong, it must still resolve and evaluate");

    [Fact]
    public void Validate_OfALongChain_NeedsNoStack()
    {
        const int Many = 20_000;
        var steps = Enumerable.Range(0, Many).Select(i => Step($"step-{i}") with { Dependencies = [$"after #step-{(i + 1) % Many}"], Label = $"{i + 1}." });
        var report = Steps([.. steps]).Validate();
        report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("PLN0107");
    }

    [Fact]
    public void Validate_OfTheDeepestPlan_Runs()
    {
        var activity = Step("leaf");
        for (var depth = 2; depth < PlanItem.MaxDepth; depth++)
            activity = Step($"level-{depth}") with { Activities = [activity], Label = "(一)" };
        Steps(activity).Validate().Diagnostics.Should().BeEmpty();
    }

    private static bool HasItsArguments(Diagnostic diagnostic)
        => !Enumerable.Range(diagnostic.Arguments.Count, 5).Any(i => diagnostic.Descriptor.Message.Default.Contains($"{{{i}}}", StringComparison.Ordinal));
}
