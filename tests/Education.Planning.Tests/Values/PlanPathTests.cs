using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Values;

public class PlanPathTests
{
    [Fact]
    public void Root_IsEmptyText()
    {
        PlanPath.Root.Text.Should().BeEmpty();
        PlanPath.Root.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Path_OfMembersKeysAndPositions_ReadsFromTheRoot()
    {
        PlanPath.Root.To("title").Text.Should().Be("title");
        PlanPath.Root.To("objectives", (Key)"safety").To("indicators", (Key)"drownings").Text.Should().Be("objectives/safety/indicators/drownings");
        PlanPath.Root.To("sections", 2).To("title").Text.Should().Be("sections/[2]/title");
    }

    [Fact]
    public void Paths_WithTheSameText_AreEqual()
    {
        PlanPath.Root.To("a", (Key)"b").Should().Be(PlanPath.Root.To("a").To("b"));
        PlanPath.Root.To("a").Should().NotBe(PlanPath.Root.To("b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a\0")]
    [InlineData(null)]
    public void Member_WithoutAName_IsRefused(string? member)
    {
        FluentActions.Invoking(() => PlanPath.Root.To(member!)).Should().Throw<ArgumentException>().WithParameterName("member");
        FluentActions.Invoking(() => PlanPath.Root.To("a").To(member!)).Should().Throw<ArgumentException>().WithParameterName("member");
    }

    [Fact]
    public void Key_Null_IsRefused()
        => FluentActions.Invoking(() => PlanPath.Root.To("a", (Key)null!)).Should().Throw<ArgumentNullException>().WithParameterName("key");

    [Fact]
    public void Paths_Compared_SortOrdinally() => Prop.ForAll(
        Gen.Elements("a", "b", "Z", "项目").NonEmptyListOf().Two().ToArbitrary(),
        texts =>
        {
            PlanPath a = Of(texts.Item1), b = Of(texts.Item2);
            var sign = Math.Sign(string.CompareOrdinal(a.Text, b.Text));

            Math.Sign(a.CompareTo(b)).Should().Be(sign);
            (a < b).Should().Be(sign < 0);
            (a > b).Should().Be(sign > 0);
            (a <= b).Should().Be(sign <= 0);
            (a >= b).Should().Be(sign >= 0);
            (PlanPath.Root < a).Should().BeTrue();
            (null < PlanPath.Root).Should().BeTrue();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    private static PlanPath Of(IEnumerable<string> members) => members.Aggregate(PlanPath.Root, (path, member) => path.To(member));
}
