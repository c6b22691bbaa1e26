using System.Globalization;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Serialization.Limits;

/// <summary>Small values that can be built can be read back from their text, the longest and deepest ones too; what would not be is refused by a guard.</summary>
public class LongestTextTests
{
    public static TheoryData<int> Lengths => [1, 40, 41, 200, 201, 499, 500, 501, 990, 1000, 1001, 2000, 5000, 100_000];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Quantity_WithLongParts_IsReadBackOrRefused(int length)
    {
        foreach (var make in new Func<Quantity>[]
        {
            () => new(decimal.MinValue, new string('u', length)), () => Quantity.Masked(new string('x', length)), () => Quantity.Some(new string('\'', length), "u"),
            () => new Quantity(-0.0000000000000000000000000001m, new string('u', length)).Stated(Vagueness.About).Saying(new string('\'', length)),
        })
        {
            if (BuiltOrRefused(make) is not { } quantity)
                continue;
            Quantity.Parse(quantity.ToString()).Should().Be(quantity);
            foreach (var rule in new TargetRule[] { new TargetRule.Between(quantity, quantity), new TargetRule.Near(quantity, quantity), new TargetRule.Changed(Movement.NotRise, quantity) })
                TargetRule.Parse(rule.ToString()).Should().Be(rule);
            ObservedValue value = new ObservedValue.Amount(quantity);
            ObservedValue.Parse(value.ToString()).Should().Be(value);
        }
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Level_WithALongLabel_IsReadBackOrRefused(int length)
    {
        var label = new string('\'', length);
        if (BuiltOrRefused<TargetRule>(() => new TargetRule.Reached(label)) is { } rule)
            TargetRule.Parse(rule.ToString()).Should().Be(rule);
        if (BuiltOrRefused<ObservedValue>(() => new ObservedValue.Level(label)) is { } value)
            ObservedValue.Parse(value.ToString()).Should().Be(value);
    }

    [Theory]
    [InlineData("max(1", ",1", ")")]
    [InlineData("'a'='a'", "or'a'='a'", "")]
    [InlineData("1", "+1", "")]
    public void Expression_WrittenShorterThanItPrints_IsReadBackOrRefused(string start, string more, string end)
    {
        var refused = 0;
        for (var times = 10; times < 5000; times += 45)
        {
            if (Expression.TryParse(start + string.Concat(Enumerable.Repeat(more, times)) + end, out var expression, out var fault))
                Expression.Parse(expression.ToString()).Should().Be(expression);
            else
                refused += fault.Message.Default.Length > 0 ? 1 : 0;
        }
        refused.Should().BePositive();
    }

    [Theory]
    [InlineData("-(a + ", ")")]
    [InlineData("not (a and ", ")")]
    [InlineData("min(a ^ ", ")")]
    [InlineData("(", " is missing)")]
    [InlineData("1 - ", "")]
    public void Expression_AsDeepAsItMayBe_IsReadBack_AndRefusedBeyond(string open, string close)
    {
        var deepest = Enumerable.Range(1, 400).Select(levels => string.Concat(Enumerable.Repeat(open, levels)) + "a" + string.Concat(Enumerable.Repeat(close, levels)))
            .TakeWhile(text => Expression.TryParse(text, out _)).ToList();
        deepest.Count.Should().BeInRange(60, 200);
        foreach (var expression in deepest.Select(Expression.Parse))
            Expression.Parse(expression.ToString()).Should().Be(expression);
    }

    [Theory]
    [InlineData("1..2")]
    [InlineData("yuan 1..")]
    [InlineData("..2")]
    [InlineData("..")]
    [InlineData("yuan from safety-2026.score")]
    [InlineData("from safety-2026.score")]
    [InlineData("from safety-2026.score 1..2")]
    [InlineData("a..b")]
    [InlineData("from 2026")]
    [InlineData("yuan  per  head")]
    public void Column_WhoseUnitOrScaleReadsAsSomethingElse_IsReadBackOrRefused(string words)
    {
        foreach (var make in new Func<ColumnType>[] { () => ColumnType.Number(words), () => ColumnType.LabelOf(words) })
        {
            if (BuiltOrRefused(make) is not { } type)
                continue;
            foreach (var column in new ObservedColumn[] { new("a", type), new("a", type) { From = new("safety-2026", "score") }, new("a", type) { Most = type.Kind == ColumnKind.Number ? 1 : null } })
                ObservedColumn.Declared("a", column.Declaration).Should().Be(column);
        }
    }

    [Fact]
    public void Weight_OfAnyNumber_RoundTrips()
    {
        foreach (var text in new[] { "0", "-0", "0.50", "-1.0", "1234567890123456789012345678", "12345678901234567890123456789012345678901234567890", "0." + new string('0', 60) + "1", "79228162514264337593543950335", "79228162514264337593543950336", "--1", "-(1)" })
        {
            var scheme = new EvaluationScheme { Name = "S", Criteria = new() { Key = "k", Parts = [new() { Key = "p", Weight = Expression.Parse(text), Points = 1 }] } };
            PlanningJson.Read<EvaluationScheme>(PlanningJson.Write(scheme)).Should().Be(scheme, text);
        }
    }

    private static T? BuiltOrRefused<T>(Func<T> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
