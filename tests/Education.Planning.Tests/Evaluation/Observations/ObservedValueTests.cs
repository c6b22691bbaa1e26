using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Evaluation.Observations;

public class ObservedValueTests
{
    [Theory]
    [InlineData("19.6:1 pupil per computer", ValueState.Present)]
    [InlineData("0", ValueState.Present)]
    [InlineData("xx %", ValueState.Masked)]
    [InlineData("about 70 %", ValueState.Undecided)]
    [InlineData("some teacher", ValueState.Undecided)]
    [InlineData("yes", ValueState.Present)]
    [InlineData("no", ValueState.Present)]
    [InlineData("'it''s good'", ValueState.Present)]
    [InlineData("items flag, fire.drill", ValueState.Present)]
    [InlineData("items none", ValueState.Present)]
    [InlineData("2026-06-30", ValueState.Present)]
    [InlineData("missing", ValueState.Missing)]
    [InlineData("notYetDue", ValueState.NotYetDue)]
    [InlineData("suppressed", ValueState.Suppressed)]
    public void Parse_CanonicalText_RoundTripsWithItsState(string text, ValueState state)
    {
        ObservedValue value = text;
        value.ToString().Should().Be(text);
        value.State.Should().Be(state);
        value.Should().Be(ObservedValue.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("present")]
    [InlineData("Yes")]
    [InlineData("'")]
    [InlineData("'' ")]
    [InlineData("items ")]
    [InlineData("items A")]
    [InlineData("1 %\0")]
    [InlineData("01")]
    [InlineData("2026-02-30")]
    [InlineData("2026-6-30")]
    public void Parse_AnythingElse_IsAFault(string text)
    {
        ObservedValue.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => ObservedValue.Parse(text)).Should().Throw<FormatException>();
    }
}
