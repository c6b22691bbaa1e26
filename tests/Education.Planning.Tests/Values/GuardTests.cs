using NodaTime;

namespace Education.Planning.Tests.Values;

public class GuardTests
{
    [Fact]
    public void Null_OfNothing_NamesTheArgument()
    {
        string? title = null;

        FluentActions.Invoking(() => Guard.Against.Null(title)).Should().Throw<ArgumentNullException>().WithParameterName("title");
        Guard.Against.Null("x").Should().Be("x");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u3000")]
    public void NullOrWhiteSpace_OfBlankText_IsRefused(string title)
        => FluentActions.Invoking(() => Guard.Against.NullOrWhiteSpace(title)).Should().Throw<ArgumentException>().WithParameterName("title");

    [Theory]
    [InlineData(0, 1, 3, "*must be greater than or equal to '1'*")]
    [InlineData(4, 1, 3, "*must be less than or equal to '3'*")]
    public void OutOfRange_OutsideTheEnds_IsRefused(int week, int least, int most, string message)
        => FluentActions.Invoking(() => Guard.Against.OutOfRange(week, least, most))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("week").WithMessage(message);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void OutOfRange_WithinTheEnds_GivesTheValue(int week) => Guard.Against.OutOfRange(week, 1, 3).Should().Be(week);

    [Fact]
    public void UndefinedEnum_OfNoMember_IsRefused()
    {
        var severity = (Severity)7;

        FluentActions.Invoking(() => Guard.Against.UndefinedEnum(severity))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("severity").WithMessage("'7' is not a defined Severity.*");
        Guard.Against.UndefinedEnum(Severity.Warning).Should().Be(Severity.Warning);
    }

    // Not inline data: attributes are stored as UTF-8, which cannot hold a lone surrogate.
    private static readonly (string? Text, string? Fault)[] Texts =
    [
        (null, null),
        ("", null),
        ("教育𠮷计划", null), // a character beyond the basic plane
        ("😀😀", null),
        ("line\r\nline\ttab", null),
        ("\0", "The text holds U+0000 at position 0."),
        ("2022-01-01\0x", "The text holds U+0000 at position 10."),
        ("\uD83D", "The text holds a lone surrogate at position 0."),
        ("a\uDE00b", "The text holds a lone surrogate at position 1."),
        ("\uD83D\uD83D\uDE00", "The text holds a lone surrogate at position 0."),
        ("\uD83D\uDE00\uDE00", "The text holds a lone surrogate at position 2."),
        ("\uD83D\0", "The text holds a lone surrogate at position 0."),
    ];

    [Fact]
    public void BrokenText_ThatCannotBeWritten_IsRefused()
    {
        foreach (var (text, fault) in Texts)
        {
            TextCheck.FaultOf(text)?.Default.Should().Be(fault);
            (TextCheck.FaultOf(text) is null).Should().Be(fault is null);
            var guard = () => Guard.Against.BrokenText(text);

            if (fault is null)
                guard().Should().Be(text);
            else
                guard.Should().Throw<ArgumentException>().WithMessage(fault + "*").WithParameterName("text");
        }
    }

    [Fact]
    public void OtherCalendar_OfADayThatIsNotIso_IsRefused()
    {
        var approved = new LocalDate(5784, 1, 1, CalendarSystem.HebrewCivil);

        FluentActions.Invoking(() => Guard.Against.OtherCalendar(approved)).Should().Throw<ArgumentException>().WithParameterName("approved").WithMessage("The day is of the calendar Hebrew Civil; an ISO date is needed.*");
        FluentActions.Invoking(() => new Approval { By = "bureau", On = approved }).Should().Throw<ArgumentException>();
        Guard.Against.OtherCalendar((LocalDate?)null).Should().BeNull();
    }
}
