using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Evaluation.Expressions;

public class ExpressionTests
{
    [Theory]
    [InlineData("100*met/evaluated", "100 * met / evaluated")]
    [InlineData("(a + b) + c", "a + b + c")]
    [InlineData("a + (b + c)", "a + (b + c)")]
    [InlineData("a - (b - c)", "a - (b - c)")]
    [InlineData("((a)) * (b + 1)", "a * (b + 1)")]
    [InlineData("-x ^ 2", "-x ^ 2")]
    [InlineData("(-x) ^ 2", "(-x) ^ 2")]
    [InlineData("2 ^ -1", "2 ^ -1")]
    [InlineData("a ^ (b ^ c)", "a ^ b ^ c")]
    [InlineData("not (a and b) or c", "not (a and b) or c")]
    [InlineData("(not a) and b", "not a and b")]
    [InlineData("a or (b and c)", "a or b and c")]
    [InlineData("(a or b) and c", "(a or b) and c")]
    [InlineData("x@prior - x@-2", "x@prior - x@-2")]
    [InlineData("grade >= '良好'", "grade >= '良好'")]
    [InlineData("name = 'it''s'", "name = 'it''s'")]
    [InlineData("x is not missing and 校名 is present", "x is not missing and 校名 is present")]
    [InlineData("max( 0,min(1,x) )", "max(0, min(1, x))")]
    [InlineData("1.50 + stage.name_2", "1.50 + stage.name_2")]
    public void Parse_AnyWriting_PrintsCanonically(string text, string canonical)
    {
        Expression.Parse(text).ToString().Should().Be(canonical);
        Expression.Parse(canonical).Should().Be(Expression.Parse(text));
    }

    [Theory]
    [InlineData("a + > b", "column 5: found `>`, expected a number, a name or `(`.")]
    [InlineData("1 < x < 3", "column 7: found `<`, expected an operator or the end.")]
    [InlineData("", "column 1: found the end, expected a number, a name or `(`.")]
    [InlineData("(a + b", "column 7: found the end, expected `)`.")]
    [InlineData("x is odd", "column 6: found `odd`, expected a state such as `missing`.")]
    [InlineData("x@next", "column 3: found `next`, expected `prior` or `-1` to `-99`.")]
    [InlineData("x@-0", "column 4: found `0`, expected `prior` or `-1` to `-99`.")]
    [InlineData("abs(1, 2)", "column 9: found `)`, expected one argument of `abs`.")]
    [InlineData("a and", "column 6: found the end, expected a number, a name or `(`.")]
    [InlineData("and", "column 1: found `and`, expected a number, a name or `(`.")]
    [InlineData("'open", "column 1: found `'open`, expected a number, a name or `(`.")]
    [InlineData("a\0b", "column 2: found `U+0000`, expected text without U+0000 and lone surrogates.")]
    [InlineData("a ? b", "column 3: found `? `, expected an operator or the end.")]
    public void Parse_BadText_NamesTheColumn(string text, string fault)
    {
        Expression.TryParse(text, out _, out var found).Should().BeFalse();
        found!.ToString().Should().Be(fault);
        FluentActions.Invoking(() => Expression.Parse(text)).Should().Throw<TextFormatException>();
    }

    [Fact]
    public void Parse_OfPrinted_IsTheSame()
        => Prop.ForAll(Arb.From(Nodes(5)), node =>
        {
            var printed = ExpressionPrinter.Print(node);
            return Expression.Parse(printed).ToString() == printed;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("not ")]
    [InlineData("abs(")]
    [InlineData("1+")]
    [InlineData("1^")]
    public void Parse_DeepNesting_IsAFault(string part) => Expression.TryParse(string.Concat(Enumerable.Repeat(part, 1000)) + "1", out _).Should().BeFalse();

    private static Gen<ExpressionNode> Nodes(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("1", "0.50", "20").Select(t => (ExpressionNode)new ExpressionNode.Number(Rational.Read(t)!.Value, t)),
            Gen.Elements<ExpressionNode>(new ExpressionNode.Flag(true), new ExpressionNode.Label("it's"), new ExpressionNode.Name("x", 0, false), new ExpressionNode.Name("y.z", 1, true), new ExpressionNode.Name("y", 2, false)));
        if (depth == 0)
            return leaf;
        var inner = Nodes(depth - 1);
        return Gen.OneOf(
            leaf,
            from l in inner from r in inner from o in Gen.Elements("+", "-", "*", "/", "^", "=", "<=") select (ExpressionNode)new ExpressionNode.Binary(o, l, r),
            inner.Select(n => (ExpressionNode)new ExpressionNode.Negation(n)),
            inner.Select(n => (ExpressionNode)new ExpressionNode.Not(n)),
            from l in inner from r in inner select (ExpressionNode)new ExpressionNode.All([l, r]),
            from l in inner from r in inner select (ExpressionNode)new ExpressionNode.Any([l, r]),
            inner.Select(n => (ExpressionNode)new ExpressionNode.IsState(n, true, ValueState.Masked)),
            from l in inner from r in inner select (ExpressionNode)new ExpressionNode.Call("max", [l, r]));
    }
}
