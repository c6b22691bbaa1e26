using Education.Planning.Validation;
using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

public class ValidationReportTests
{
    private static readonly Plan Faulty = Steps(Step("drill") with { Timing = "regularly", Dependencies = ["after #check"] }) with
    {
        Owner = "bureaux",
        Theme = "Year of xx",
        Annexes = [new() { Name = "List", IsMissing = true }],
    };

    [Fact]
    public void Report_InEnglish_CountsAndListsInReadingOrder() => Faulty.Validate().ToText().Should().Be(
        """
        2 errors, 1 warning, 2 information
        PLN0102 error owner: No party has the key `bureaux`.
            Add the party to the registry, or name one that stands there.
        PLN0510 information theme: The text hides something (`xx`).
            Fill it in when it is known.
        PLN0508 warning annexes/[0]: The annex `List` is missing.
            Add what it holds, or leave the reference as it is.
        PLN0104 error initiatives/work/activities/drill/dependencies/[0]: No item has the key `check`.
            Name an objective, initiative or activity of this plan.
        PLN0404 information initiatives/work/activities/drill/timing: `regularly` does not say how often.
            Say how often, for example `every month`, if it is known.
        """);

    [Fact]
    public void Report_InChinese_CountsAndListsInReadingOrder()
    {
        var plan = Sound with { Owner = "bureaux", Annexes = [new() { Name = "名单", IsMissing = true }] };
        const string Expected =
            """
            1 个错误，1 个警告，0 条提示
            PLN0102 错误 owner：没有编号为“bureaux”的主体。
                请在主体名册中补充该主体，或改用名册中已有的编号。
            PLN0508 警告 annexes/[0]：附件“名单”缺失。
                请补充附件内容，或保留引用不改。
            """;
        plan.Validate().ToText(Languages.SimplifiedChinese).Should().Be(Expected);
        plan.Validate().ToText(Languages.TraditionalChinese).Should().Be(Expected);
    }

    [Fact]
    public void Report_InALanguageNotSpoken_IsEnglish() => Faulty.Validate().ToText("fr").Should().Be(Faulty.Validate().ToString());

    [Fact]
    public void Report_CountsBySeverity()
    {
        var report = Faulty.Validate();
        report.HasErrors.Should().BeTrue();
        report.CountOf(Severity.Error).Should().Be(2);
        report.CountOf(Severity.Warning).Should().Be(1);
        report.CountOf(Severity.Information).Should().Be(2);
        Sound.Validate().HasErrors.Should().BeFalse();
        (Faulty with { Owner = "bureau", Initiatives = [] }).Validate().HasErrors.Should().BeFalse("warnings and information keep no stage from running");
    }

    [Fact]
    public void Reports_OfEqualPlans_AreEqual()
    {
        Faulty.Validate().Should().Be(Faulty.Validate());
        Faulty.Validate().Should().NotBe(Sound.Validate());
    }

    [Fact]
    public void Validate_OfManyElements_ReadsThemByPosition()
    {
        var plan = Steps([.. Enumerable.Range(0, 12).Select(i => Step($"step-{i}") with { Timing = "regularly" })]) with
        {
            Annexes = [.. Enumerable.Range(0, 12).Select(i => new Annex { Name = $"Annex {i}", IsMissing = true })],
        };
        plan.Validate().Diagnostics.Select(diagnostic => diagnostic.Path.Text).Should().Equal(
            Enumerable.Range(0, 12).Select(i => $"annexes/[{i}]").Concat(Enumerable.Range(0, 12).Select(i => $"initiatives/work/activities/step-{i}/timing")));
    }

    [Fact]
    public void Validate_OfNoPlan_Throws() => FluentActions.Invoking(() => ((Plan)null!).Validate()).Should().Throw<ArgumentNullException>();
}
