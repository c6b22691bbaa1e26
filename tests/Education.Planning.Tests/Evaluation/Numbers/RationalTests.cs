using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Evaluation.Numbers;

public class RationalTests
{
    [Fact]
    public void ToDouble_OfTheShortestDigitsOfADouble_IsThatDouble()
        => Prop.ForAll(Gen.Choose(int.MinValue, int.MaxValue).Two().Select(p => BitConverter.Int64BitsToDouble(((long)p.Item1 << 32) | unchecked((uint)p.Item2))).Where(d => double.IsNormal(d) || d == 0).ToArbitrary(),
            number => Rational.Of(number)!.Value.ToDouble().Equals(number)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("0.9801", 0.9801)]
    [InlineData("-0.1", -0.1)]
    [InlineData("9007199254740993", 9007199254740992)]
    [InlineData("9007199254740995", 9007199254740996)]
    [InlineData("1e400", double.PositiveInfinity)]
    [InlineData("-1e400", double.NegativeInfinity)]
    [InlineData("1e-400", 0)]
    public void ToDouble_IsTheNearest(string digits, double expected) => Rational.Read(digits)!.Value.ToDouble().Should().Be(expected);

    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, 3, -3, 2)]
    [InlineData(RoundingMode.HalfUp, 3, -2, 2)]
    [InlineData(RoundingMode.HalfEven, 2, -2, 2)]
    [InlineData(RoundingMode.Up, 3, -2, 3)]
    [InlineData(RoundingMode.Down, 2, -3, 2)]
    [InlineData(RoundingMode.TowardZero, 2, -2, 2)]
    public void RoundTo_TheMiddle_GoesWhereTheModeSays(RoundingMode mode, int ofTwoAndAHalf, int ofMinusTwoAndAHalf, int ofTwoAndALittle)
    {
        ((Rational)2.5m).RoundTo(1, mode).Should().Be((Rational)ofTwoAndAHalf);
        ((Rational)(-2.5m)).RoundTo(1, mode).Should().Be((Rational)ofMinusTwoAndAHalf);
        ((Rational)2.1m).RoundTo(1, mode).Should().Be((Rational)ofTwoAndALittle);
    }

    [Fact]
    public void Decimal_ThereAndBack_IsTheSameNumber()
        => Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), d => ((Rational)d).ToDecimal() == d).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Rounded_AwayFromZero_AgreesWithTheFramework()
        => Prop.ForAll(ArbMap.Default.ArbFor<decimal>(), d => ((Rational)d).Rounded(3).ToDecimal() == Math.Round(d, 3, MidpointRounding.AwayFromZero)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Theory]
    [InlineData("79228162514264337593543950335", 3)]
    [InlineData("0.0000000000000000000000000001", 7)]
    [InlineData("-1.10", 1)]
    public void Division_ByANumberAndBack_IsExact(string text, int by)
    {
        Rational number = decimal.Parse(text);
        (number / by * by).Should().Be(number);
    }

    [Fact]
    public void ToDecimal_OfAQuotientThatDoesNotEnd_Has28Digits()
    {
        ((Rational)1 / 3).ToDecimal().Should().Be(0.3333333333333333333333333333m);
        ((Rational)200 / 3).ToDecimal().Should().Be(66.66666666666666666666666667m);
        ((Rational)decimal.MaxValue * 2).ToDecimal().Should().BeNull();
        ((Rational)1 / 3).ToString().Should().Be("0.333333…");
        ((Rational)(-0.050m)).ToString().Should().Be("-0.05");
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(0.51546391752577314, "0.5154639175257731")]
    public void Of_ADouble_IsItsShortestText(double real, string text) => Rational.Of(real)!.Value.ToString().Should().Be(text);
}
