using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Schemes;

public class ObservedColumnTests
{
    public static TheoryData<string, ObservedColumn> Declarations => new()
    {
        { "number", new("c", ColumnType.Number()) },
        { "number items of 15", new("c", ColumnType.Number("items of 15")) },
        { "number % 0..100", new("c", ColumnType.Number("%")) { Least = 0, Most = 100 } },
        { "number person 1..", new("c", ColumnType.Number("person")) { Least = 1 } },
        { "number ..-0.5", new("c", ColumnType.Number()) { Most = -0.5m } },
        { "flag", new("c", ColumnType.Flag) },
        { "text", new("c", ColumnType.Text) },
        { "date", new("c", ColumnType.Date) },
        { "scale grade", new("c", ColumnType.LabelOf("grade")) },
        { "number % 0..100 from safety-2026.score.raw", new("c", ColumnType.Number("%")) { Least = 0, Most = 100, From = "safety-2026.score.raw" } },
        { "flag from safety-2026.passed", new("c", ColumnType.Flag) { From = new("safety-2026", "passed") } },
        { "number from Paris", new("c", ColumnType.Number("from Paris")) },
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public void Declaration_IsRead_AndWrittenAlike(string text, ObservedColumn column)
    {
        column.Declaration.Should().Be(text);
        ObservedColumn.Declared("c", text).Should().Be(column);
    }

    [Theory]
    [InlineData("")]
    [InlineData("numbers")]
    [InlineData("flag 0..1")]
    [InlineData("flag %")]
    [InlineData("date ")]
    [InlineData("scale")]
    [InlineData("number  %")]
    [InlineData("number % 00..100")]
    [InlineData("number\0")]
    public void Declared_OfAnotherText_Throws(string text)
        => FluentActions.Invoking(() => ObservedColumn.Declared("c", text)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("score")]
    [InlineData(".score")]
    [InlineData("safety.")]
    [InlineData("safety.and")]
    [InlineData("Safety.score")]
    public void SchemeColumn_OfAnotherText_IsRefused(string text)
    {
        SchemeColumn.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => SchemeColumn.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void KeyOfAScheme_HoldsNoPoint()
        => FluentActions.Invoking(() => new EvaluationScheme { Name = "S", Key = "a.b" }).Should().Throw<ArgumentException>();
}
