namespace Education.Planning.Tests.Values;

public class DiagnosticTests
{
    private static readonly DiagnosticDescriptor Dangling = new(
        "TST0001",
        Severity.Error,
        new LocalizedText("`{0}` names no {1}.").With("zh-Hans", "找不到{1}“{0}”。"),
        new LocalizedText("Add a {1} with the key `{0}`, or name another one.").With("zh-Hans", "请添加编号为“{0}”的{1}，或改写编号。"));

    private static readonly Diagnostic Case = Dangling.At(PlanPath.Root.To("objectives", (Key)"safety").To("lead"), "safety-office", "organisation");

    [Fact]
    public void Diagnostic_InEnglish_PutsItsArgumentsIn()
    {
        Case.Id.Should().Be("TST0001");
        Case.Severity.Should().Be(Severity.Error);
        Case.Message().Should().Be("`safety-office` names no organisation.");
        Case.Fix().Should().Be("Add a organisation with the key `safety-office`, or name another one.");
        Case.ToString().Should().Be("TST0001 error objectives/safety/lead: `safety-office` names no organisation.");
    }

    [Fact]
    public void Diagnostic_InChinese_PutsItsArgumentsIn()
    {
        Case.Message(Languages.SimplifiedChinese).Should().Be("找不到organisation“safety-office”。");
        Case.Fix(Languages.SimplifiedChinese).Should().Be("请添加编号为“safety-office”的organisation，或改写编号。");
        Case.Message(Languages.TraditionalChinese).Should().Be(Case.Message(Languages.SimplifiedChinese));
    }

    [Fact]
    public void Diagnostic_InALanguageNotSpoken_IsEnglish() => Case.Message("fr").Should().Be(Case.Message());

    [Fact]
    public void Diagnostics_OfTheSameCase_AreEqual()
    {
        Dangling.At(Case.Path, "safety-office", "organisation").Should().Be(Case);
        Dangling.At(Case.Path, "safety-office", "post").Should().NotBe(Case);
        Dangling.At(PlanPath.Root, "safety-office", "organisation").Should().NotBe(Case);
    }

    [Theory]
    [InlineData("{0} and {1}", "a and b", "a", "b")]
    [InlineData("{1}{0}{1}", "bab", "a", "b")]
    [InlineData("{0} and {1}", "{1} and {0}", "{1}", "{0}")] // what an author wrote is never a placeholder
    [InlineData("{0}", "{0}", "{0}")]
    [InlineData("{0} of {1}", "a of {1}", "a")]
    [InlineData("{ {0} } {x}", "{ a } {x}", "a")]
    [InlineData("{", "{")]
    [InlineData("{}{0", "{}{0", "a")]
    [InlineData("{-1}{+0}{ 0}{1}", "{-1}{+0}{ 0}{1}", "a")]
    [InlineData("{99999999999}", "{99999999999}", "a")]
    [InlineData("{10}", "k", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")]
    public void Pattern_Filled_ReplacesEachPlaceholderOnce(string pattern, string filled, params string[] arguments)
        => DiagnosticDescriptor.Fill(pattern, arguments.ToValueList()).Should().Be(filled);
}
