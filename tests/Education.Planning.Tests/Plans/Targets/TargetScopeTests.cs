namespace Education.Planning.Tests.Plans.Targets;

public class TargetScopeTests
{
    [Theory]
    [InlineData("each schools", "schools", null)]
    [InlineData("60 % of schools", "schools", 60.0)]
    [InlineData("0.5 % of county.schools", "county.schools", 0.5)]
    [InlineData("100 % of schools", "schools", 100.0)]
    public void Scope_Canonical_ReadsAndPrints(string text, string set, double? share)
    {
        var scope = TargetScope.Parse(text);

        scope.Set.Should().Be(new Key(set));
        scope.Share.Should().Be((decimal?)share);
        scope.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("each")]
    [InlineData("each Schools")]
    [InlineData("0 % of schools")]
    [InlineData("101 % of schools")]
    [InlineData("060 % of schools")]
    [InlineData("60 % of schools ")]
    [InlineData("60\0 % of schools")]
    [InlineData("60 % of a % of b")]
    public void Scope_AnyOtherText_IsRefused(string text)
    {
        FluentActions.Invoking(() => TargetScope.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"`{text}` is not a scope such as `each schools` or `60 % of schools`.");
    }

    [Fact]
    public void Scope_ShareOutOfRange_Throws()
        => FluentActions.Invoking(() => new TargetScope("schools", 0)).Should().Throw<ArgumentOutOfRangeException>();
}
