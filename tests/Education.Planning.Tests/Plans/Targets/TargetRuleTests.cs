using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Plans.Targets;

public class TargetRuleTests
{
    public static TheoryData<string, TargetRule> Rules => new()
    {
        { "at least 90 %", new TargetRule.Compared(Comparison.AtLeast, "90 %") },
        { "at most 14:1", new TargetRule.Compared(Comparison.AtMost, "14:1") },
        { "above 3", new TargetRule.Compared(Comparison.Above, 3) },
        { "below 3", new TargetRule.Compared(Comparison.Below, 3) },
        { "exactly 3 course", new TargetRule.Compared(Comparison.Exactly, "3 course") },
        { "at least xx %", new TargetRule.Compared(Comparison.AtLeast, Quantity.Masked("xx", "%")) },
        { "between 90 % and 95 %", new TargetRule.Between("90 %", "95 %") },
        { "between 1 'this and that' and 5", new TargetRule.Between(new Quantity(1).Saying("this and that"), 5) },
        { "near 40 %", new TargetRule.Near("40 %") },
        { "near 40 % within 5 %", new TargetRule.Near("40 %", "5 %") },
        { "zero", new TargetRule.Zero() },
        { "rise", new TargetRule.Changed(Movement.Rise) },
        { "fall", new TargetRule.Changed(Movement.Fall) },
        { "not rise", new TargetRule.Changed(Movement.NotRise) },
        { "not fall", new TargetRule.Changed(Movement.NotFall) },
        { "rise by at least 5.28 pp", new TargetRule.Changed(Movement.Rise, "5.28 pp") },
        { "not below #civil-servant-pay", new TargetRule.Relative(PeerRelation.NotBelow, "civil-servant-pay") },
        { "not above #x", new TargetRule.Relative(PeerRelation.NotAbove, "x") },
        { "growth not below #revenue", new TargetRule.Relative(PeerRelation.NotBelow, "revenue", ofGrowth: true) },
        { "growth same as #pay", new TargetRule.Relative(PeerRelation.SameAs, "pay", ofGrowth: true) },
        { "rank 1", new TargetRule.Ranked(1) },
        { "all 7", new TargetRule.Listed(7, 7) },
        { "5 of 7", new TargetRule.Listed(5, 7) },
        { "reach '良''好'", new TargetRule.Reached("良'好") },
        { "yes", new TargetRule.Fulfilled() },
    };

    public static TheoryData<string, string> Faults => new()
    {
        { "", "it begins with none of `at least`, `at most`, `above`, `below`, `exactly`, `between`, `near`, `zero`, `rise`, `fall`, `not`, `same as`, `growth`, `rank`, `all`, `reach`, `yes` and no count." },
        { "at least", "it begins with none of `at least`, `at most`, `above`, `below`, `exactly`, `between`, `near`, `zero`, `rise`, `fall`, `not`, `same as`, `growth`, `rank`, `all`, `reach`, `yes` and no count." },
        { "at least ninety", "`ninety` is not a quantity: `ninety` is not a number." },
        { "between 1", "`between` takes two quantities joined by ` and `." },
        { "not below #Pay", "`Pay` is not a key." },
        { "rank 0", "`0` is not a count of 1 to 1000000000." },
        { "rank 99999999999", "`99999999999` is not a count of 1 to 1000000000." },
        { "7 of 7", "it is written `all 7`." },
        { "reach ''", "`reach` takes a level of 1 to 1000 characters in single quotes." },
        { "at least 5\0", "The text holds U+0000 at position 10." },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Rule_Canonical_ReadsAndPrints(string text, TargetRule rule)
    {
        TargetRule.Parse(text).Should().Be(rule);
        rule.ToString().Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Rule_AnyOtherText_SaysWhy(string text, string fault)
    {
        FluentActions.Invoking(() => TargetRule.Parse(text)).Should().Throw<FormatException>()
            .WithMessage($"`{text}` is not a target's rule: {fault}");
        TargetRule.TryParse(text, out var rule).Should().BeFalse();
        rule.Should().BeNull();
    }

    [Fact]
    public void Rule_ImpossibleCase_CannotBeMade()
    {
        FluentActions.Invoking(() => new TargetRule.Ranked(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TargetRule.Listed(8, 7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TargetRule.Reached(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TargetRule.Compared((Comparison)9, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TargetRule.Relative(PeerRelation.NotBelow, null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Rule_MutatedText_IsReadCanonicallyOrRefused()
    {
        var pieces = Gen.Elements("at least ", "between ", " and ", "near ", " within ", "5", "5 %", "xx", "rank ", "not ", "below #", "a-b", "of ", "'", "zero", "growth ", "reach '", " ");
        Prop.ForAll(pieces.ListOf().Select(p => string.Concat(p)).ToArbitrary(), text => !TargetRule.TryParse(text, out var rule) || rule.ToString() == text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }
}
