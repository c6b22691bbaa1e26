using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Values;

public class QuantityTests
{
    public static TheoryData<string, decimal?, string?> Texts => new()
    {
        { "51 kindergarten", 51m, "kindergarten" },
        { "99.77 %", 99.77m, "%" },
        { "93.50 %", 93.5m, "%" },
        { "-3", -3m, null },
        { "0", 0m, null },
        { "20.35亿 yuan", 2_035_000_000m, "yuan" },
        { "18万 pupil", 180_000m, "pupil" },
        { "3百万 yuan", 3_000_000m, "yuan" },
        { "2十亿", 2_000_000_000m, null },
        { "5千 book", 5_000m, "book" },
        { "6百", 600m, null },
        { "14:1 pupil per computer", 14m, "pupil per computer" },
        { "19.6:1", 19.6m, null },
        { "3:2", 1.5m, null },
        { "about 3000 person", 3000m, "person" },
        { "nearly 50 %", 50m, "%" },
        { "over 10亿 yuan", 1_000_000_000m, "yuan" },
        { "xx %", null, "%" },
        { "x.xx亿 yuan", null, "yuan" },
        { "20xx", null, null },
        { "about xxx person", null, "person" },
        { "some teacher '一批'", null, "teacher" },
        { "some", null, null },
        { "5 'five, the teacher''s count'", 5m, null },
        { "79228162514264337593543950335", decimal.MaxValue, null },
    };

    public static TheoryData<string, string> Faults => new()
    {
        { "", "it begins with no number, mask or `some`." },
        { "%", "`%` is not a number." },
        { "5  %", "a unit neither begins nor ends with a space." },
        { "5 ", "a unit neither begins nor ends with a space." },
        { "+5", "`+5` cannot be kept exactly; it would become `5`." },
        { "05", "`05` cannot be kept exactly; it would become `5`." },
        { "1e3", "`1e3` is not a number." },
        { "1,000", "`1,000` is not a number." },
        { "0.12345678901234567890123456789", "`0.12345678901234567890123456789` cannot be kept exactly; it would become `0.1234567890123456789012345679`." },
        { "79228162514264337593543950336", "`79228162514264337593543950336` is not a number." },
        { "79228162514264337593543950335万", "the product is beyond the range of numbers." },
        { "14:0", "the right side of a ratio is at least 0.000001 and the left side within ±1e20." },
        { "14:-1", "the right side of a ratio is at least 0.000001 and the left side within ±1e20." },
        { "14:1:1", "`1:1` is not a number." },
        { "14:1万", "only a number or a mask takes a multiplier." },
        { "some万", "`some` is not a number." },
        { "about some", "`some` takes no other word of vagueness." },
        { "5 'open", "the quoted words are not closed." },
        { "5 ''", "the quoted words are empty." },
        { "5 it's", "a unit holds no quote and no control character." },
        { "5 a and b", "a unit holds neither the word `and` nor the word `within`, which join quantities." },
        { "5 place within", "a unit holds neither the word `and` nor the word `within`, which join quantities." },
        { "5\0", "The text holds U+0000 at position 1." },
        { "５", "`５` is not a number." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parse_CanonicalText_KeepsValueUnitAndText(string text, decimal? value, string? unit)
    {
        var quantity = Quantity.Parse(text);

        quantity.Value.Should().Be(value);
        quantity.Unit.Should().Be(unit);
        quantity.ToString().Should().Be(text);
        ((Quantity)text).Should().Be(quantity);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Parse_AnyOtherText_SaysWhy(string text, string fault)
    {
        var parse = () => Quantity.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage($"`{text}` is not a quantity: {fault}");
        Quantity.TryParse(text, out var quantity).Should().BeFalse();
        quantity.Should().BeNull();
    }

    [Fact]
    public void Parse_LoneSurrogate_SaysWhy()
        => FluentActions.Invoking(() => Quantity.Parse("5 \ud800")).Should().Throw<FormatException>().WithMessage("*lone surrogate at position 2.");

    [Fact]
    public void Equality_SameNumberOtherDigits_Differs()
    {
        Quantity.Parse("93.50 %").Should().NotBe(Quantity.Parse("93.5 %"));
        Quantity.Parse("93.50 %").Value.Should().Be(Quantity.Parse("93.5 %").Value);
    }

    [Fact]
    public void Masked_IsNeverZero()
    {
        var masked = Quantity.Masked("xx", "school");

        masked.IsMasked.Should().BeTrue();
        masked.Number.Should().BeNull();
        masked.Value.Should().BeNull();
    }

    [Fact]
    public void Factories_BadArguments_Throw()
    {
        FluentActions.Invoking(() => Quantity.Masked("12")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Quantity.Masked("x.")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Quantity.Ratio(1, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Quantity(1, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Quantity.Some().Times(Multiplier.Million)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Quantity.Some().Stated(Vagueness.About)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Quantity(5).Stated(Vagueness.Some)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Quantity(decimal.MaxValue).Times(Multiplier.Hundred)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Text_OfAnyNumber_ReadsBackEqual() => Prop.ForAll(
        ArbMap.Default.ArbFor<decimal>(),
        ArbMap.Default.ArbFor<int>(),
        (number, choice) =>
        {
            var quantity = new Quantity(number, choice % 3 == 0 ? null : "pupil per class");
            if (Math.Abs(number) < 1_000_000m)
                quantity = quantity.Times((Multiplier)(Math.Abs((long)choice) % 7)).Stated((Vagueness)(Math.Abs((long)choice) % 4)).Saying(choice % 2 == 0 ? "约'半'数" : null);
            return Quantity.Parse(quantity.ToString()).Equals(quantity);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Parse_AnyText_GivesAQuantityOrAFormatException() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => text is null || !Quantity.TryParse(text, out var quantity) || quantity.ToString() == text)
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
