using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation.Outline;

/// <summary>The irregular outlines of real plans: labels by list, faults by id and label.</summary>
public class LabelsTests
{
    [Theory]
    [InlineData("1、 2、 3、", "")]
    [InlineData("7、 9、", "PLN0501 7、|PLN0501 9、")] // a list that begins late, and the skipped 8
    [InlineData("1、 2、 3、 4、 5、 6、 7、 9、", "PLN0501 9、")]
    [InlineData("1、 1、 2、", "PLN0502 1、")] // the repeated 1
    [InlineData("1、 2、 3、 2、 3、", "PLN0503 2、")]
    [InlineData("一、 二、 一、 二、", "PLN0504 一、")] // another text begins without a title
    [InlineData("(一) 二) (三)", "PLN0506 二)")] // the bracket that is missing
    [InlineData("九、 十、 十一、", "PLN0501 九、")]
    [InlineData("(一) 1. (二) 2.", "")] // two series in one list
    [InlineData("一是 二是 四是", "PLN0501 四是")]
    [InlineData("1.1 1.2 2.1 2.3", "PLN0501 2.3")]
    [InlineData("1月 3月 12月", "")] // months are no numbers of an outline
    public void Siblings_WithLabels_AreChecked(string labels, string faults)
        => Faults(Labelled(labels.Split(' '))).Should().Be(faults);

    [Fact]
    public void Siblings_WithoutLabels_ArePassedOver()
        => Faults(Steps(Step("a") with { Label = "1." }, Step("b"), Step("c") with { Label = "2." })).Should().BeEmpty();

    [Fact]
    public void Headings_ThatSkipASection_AreReported()
        => Faults(Sound with { Sections = [.. "一、 二、 三、 四、 五、 七、".Split(' ').Select(label => new Section { Label = label })] }).Should().Be("PLN0501 七、");

    [Fact]
    public void Items_UnderHeadings_AreCheckedInThePrintedOrder()
    {
        var plan = Sound with
        {
            Initiatives = [Item("a", "1."), Item("b", "3."), Item("c", "2.")],
            Sections = [new() { Label = "一、", Items = ["a", "c"] }, new() { Label = "二、", Items = ["b"] }],
        };
        Faults(plan).Should().Be("PLN0505 3."); // the numbers run on across sections
        Faults(plan with { Sections = [] }).Should().Be("PLN0501 3.|PLN0503 2.");
    }

    [Fact]
    public void Lists_OfOneParent_MayShareTheirNumbers()
    {
        var objective = new Objective
        {
            Key = "o", Name = "O", Objectives = [new() { Key = "a", Name = "A", Label = "1." }], Initiatives = [Item("b", "2.")],
        };
        Faults(Sound with { Objectives = [objective] }).Should().BeEmpty();
        Faults(Sound with { Objectives = [objective with { Initiatives = [Item("b", "3.")] }] }).Should().Be("PLN0501 3.");
    }

    [Fact]
    public void Entries_OfMonths_RestartEachMonth()
    {
        CalendarBlock Month(Key key, params string[] labels) => new()
        {
            Key = key, Name = key.Text, Label = "三月份：", Timing = "03",
            Entries = [.. labels.Select((label, i) => Step($"{key}-{i}") with { Label = label })],
        };
        Faults(Sound with { WorkCalendar = [Month("march", "1.", "2."), Month("april", "1.", "2.")] }).Should().BeEmpty();
        Faults(Sound with { WorkCalendar = [Month("march", "1.", "2."), Month("april", "3.", "4.")] }).Should().Be("PLN0505 3.");
    }

    [Fact]
    public void Indicators_OfAnItem_AreCheckedToo()
        => Faults(Measured(Fires with { Label = "①" }, Fires with { Key = "floods", Label = "③" })).Should().Be("PLN0501 ③");

    private static Initiative Item(Key key, string label) => new() { Key = key, Name = key.Text, Label = label };

    private static string Faults(Plan plan) => string.Join('|', plan.Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Arguments[0]}"));
}
