using NodaTime;

namespace Education.Planning.Tests.Responsibility;

/// <summary>Each thing taken out of a county without gaps gives exactly one diagnostic, word by word.</summary>
public class MadeUpCountyTests
{
    private static readonly Plan Plan = MadeUpCounty.Plan;

    [Fact]
    public void Whole_HasNoGap()
    {
        MadeUpCounty.Found(Plan).Should().BeEmpty();
        var cascade = Plan.ToCascade(MadeUpCounty.Year.End);
        cascade.Layers.Select(layer => (layer.Statement.Key.Text, layer.Depth, layer.Pairs.Count)).Should().Equal(("upper", 0, 60), ("lower", 1, 120));
        cascade.Layers[1].Pairs[34].Should().Be(new Education.Planning.Responsibility.StatementPair("school-18", "school-18.teaching", SignatureState.Signed, new LocalDate(2024, 2, 20)));
    }

    [Fact]
    public void OneSignatureLess_IsOnePairThatHasNotSigned()
        => Only(Plan with { Statements = [Plan.Statements[0] with { Signatures = Without(Plan.Statements[0].Signatures, 16) }, Plan.Statements[1]] }).Should().Be(new Finding(
            "RSP0201", "statements/upper", "`bureau` and `school-17` have not signed.", "Have it signed, and record the day.", "“bureau”与“school-17”尚未签订。", "请督促签订，并登记日期。"));

    [Fact]
    public void OneHolderLess_IsOneVacantPost()
        => Only(Plan with { Parties = [.. Plan.Parties.Where(party => party.Key != "principal-17")] }).Should().Be(new Finding(
            "RSP0102", "parties/principals", "From 2024-01-01 to 2024-12-31 nobody holds the post `principals` at `school-17`.", "Name who holds the post on these days, or who acts for them.",
            "2024-01-01 至 2024-12-31，“school-17”的职务“principals”无人担任。", "请注明这些日期由谁担任，或由谁代理。"));

    [Fact]
    public void NoExecutor_IsALeadAlone()
        => Only(Plan with { Initiatives = [Plan.Initiatives[0] with { Assignments = Without(Plan.Initiatives[0].Assignments, 1) }] }).Should().Be(new Finding(
            "RSP0106", "initiatives/safety", "`safety` is led by `bureau`, and nobody carries it out.", "Name who does the work, or make the lead responsible too.",
            "“safety”由“bureau”牵头，但无人承办。", "请注明承办单位，或将牵头单位同时列为责任单位。"));

    [Fact]
    public void OneRotaDayLess_IsOneDayWithoutDuty()
        => Only(Plan with { Rotas = [Plan.Rotas[0] with { Turns = Without(Plan.Rotas[0].Turns, 40) }] }).Should().Be(new Finding(
            "SCH0502", "rotas/duty", "nobody is on duty from 2024-02-10 to 2024-02-10.", "Add a turn for these days.", "2024-02-10 至 2024-02-10 无人值班。", "请为这些日期安排值班。"));

    private static Finding Only(Plan plan) => MadeUpCounty.Found(plan).Should().ContainSingle().Which;

    private static ValueList<T> Without<T>(ValueList<T> list, int index) => [.. list.Where((_, i) => i != index)];
}
