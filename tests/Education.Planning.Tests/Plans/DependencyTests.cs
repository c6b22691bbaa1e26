namespace Education.Planning.Tests.Plans;

public class DependencyTests
{
    [Theory]
    [InlineData("after #train", DependencyKind.After, null)]
    [InlineData("before #train", DependencyKind.Before, null)]
    [InlineData("with #train", DependencyKind.Together, null)]
    [InlineData("5wd after #train", DependencyKind.After, "5wd")]
    [InlineData("1m before #train", DependencyKind.Before, "1m")]
    public void Text_OfADependency_ReadsBack(string text, DependencyKind kind, string? lag)
    {
        Dependency dependency = text;

        (dependency.Kind, dependency.Item, dependency.Lag?.ToString()).Should().Be((kind, (Key)"train", lag));
        dependency.ToString().Should().Be(text);
        dependency.Should().Be(new Dependency(kind, "train", dependency.Lag));
    }

    [Theory]
    [InlineData("")]
    [InlineData("after")]
    [InlineData("after train")]
    [InlineData("After #train")]
    [InlineData("after #Train")]
    [InlineData("after  #train")]
    [InlineData("after #train ")]
    [InlineData("during #train")]
    [InlineData("5 after #train")]
    [InlineData("0d after #train")]
    [InlineData("3..5d after #train")]
    [InlineData("5wd.. after #train")]
    [InlineData("24h after #train")]
    [InlineData("05d after #train")]
    [InlineData("5wd after #train\0")]
    public void Text_OfNoDependency_IsRefused(string text)
    {
        Dependency.TryParse(text, out _).Should().BeFalse();
        var parse = () => Dependency.Parse(text);
        parse.Should().Throw<FormatException>().WithMessage($"`{text}` is not a dependency such as `after #train`, `5wd before #report` or `with #admission`.");
    }

    [Fact]
    public void Lag_BelowADayOrBetweenBounds_IsRefused()
    {
        var hours = () => new Dependency(DependencyKind.After, "train", new(24, TimingUnit.Hour));
        var bounds = () => new Dependency(DependencyKind.After, "train", new(3, 5, TimingUnit.Day));

        hours.Should().Throw<ArgumentException>();
        bounds.Should().Throw<ArgumentException>();
    }
}
