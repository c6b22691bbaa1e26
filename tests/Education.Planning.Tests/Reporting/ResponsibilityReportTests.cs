using Education.Planning.Responsibility;
using Education.Planning.Seeds;

namespace Education.Planning.Tests.Reporting;

/// <summary>Who answers for what in the county plan, as people have read it.</summary>
public class ResponsibilityReportTests
{
    private static readonly Plan Plan = SafetyCountyPlan.Compose();

    [Fact]
    public void Matrix_InRasciLetters_IsTheOneReviewed() => GoldenFile.ShouldHold("safety-county.matrix.en.txt", Plan.ToMatrix().ToText(notation: MatrixNotation.Rasci));

    [Fact]
    public void Matrix_InChineseRoles_IsTheOneReviewed() => GoldenFile.ShouldHold("safety-county.matrix.zh-Hans.csv", Plan.ToMatrix().ToCsv(Languages.SimplifiedChinese));

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void Cascade_IsTheOneReviewed(string language) => GoldenFile.ShouldHold($"safety-county.statements.{language}.txt", Plan.ToCascade().ToText(language));

    [Fact]
    public void Workload_IsTheOneReviewed() => GoldenFile.ShouldHold("safety-county.workload.en.csv", Plan.Resolve(SafetyCountyCalendar.Compose()).ToWorkload().ToCsv());

    [Theory]
    [InlineData(Languages.English)]
    [InlineData(Languages.SimplifiedChinese)]
    public void Register_IsTheOneReviewed(string language)
        => GoldenFile.ShouldHold($"safety-county.register.{language}.txt", SafetyCountyRegister.Compose().StandingAt(new(2012, 6, 30)).ToText(language, Plan));

    [Fact]
    public void Register_InItsPlan_HasNoDefectButThePrincipals()
        => SafetyCountyRegister.Compose().Validate(Plan).Should().BeEmpty();

    [Fact]
    public void Csv_GuardsWhatASpreadsheetWouldCompute()
        => (Plan with { Parties = [], Statements = [], Initiatives = [], WorkCalendar = [], Title = "=1+2", Owner = "bureau" }).ToMatrix().ToCsv()
            .Should().Be("place,label,item,bureau\r\nowner,,'=1+2,accountable\r\n");
}
