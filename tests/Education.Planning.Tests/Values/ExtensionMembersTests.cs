namespace Education.Planning.Tests.Values;

public class ExtensionMembersTests
{
    [Fact]
    public void Extensions_OtherOrderAndSpace_AreEqual()
    {
        ExtensionMembers.Parse("""{ "a": 1, "b": [1.50, "教育"] }""").Should().Be(ExtensionMembers.Parse("""{"b":[1.50,"教育"],"a":1}"""));
        ExtensionMembers.Parse("""{"a":1}""").Should().NotBe(ExtensionMembers.Parse("""{"a":2}"""));
    }

    [Fact]
    public void Extensions_KeepNumbersAsWritten()
        => ExtensionMembers.Parse("""{"n": 1.50000000000000000000000000000000000001}""").Json.Should().Be("""{"n":1.50000000000000000000000000000000000001}""");

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("""{"a":1,"a":2}""")]
    [InlineData("""{"a":1,}""")]
    [InlineData("""{"a":"\ud800"}""")]
    public void Extensions_OfAnythingElse_AreRefused(string json)
        => FluentActions.Invoking(() => ExtensionMembers.Parse(json)).Should().Throw<FormatException>();
}
