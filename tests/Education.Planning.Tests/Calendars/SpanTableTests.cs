using Education.Planning.Calendars;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Planning.Tests.Calendars;

public class SpanTableTests
{
    private static readonly Gen<(int First, int Last, string Value)> Spans =
        from first in Gen.Choose(-20, 20)
        from length in Gen.Choose(1, 12)
        from name in Gen.Choose(0, 999)
        select (first, first + length - 1, $"{name}");

    [Fact]
    public void Find_OnAnyDay_GivesTheFirstSpanThatHoldsIt()
        => Prop.ForAll(Spans.ArrayOf().ToArbitrary(), spans =>
        {
            var table = new SpanTable<string>(spans);
            for (var day = -25; day <= 40; day++)
                table.Find(day).Should().Be(Array.Find(spans, span => span.First <= day && day <= span.Last).Value, "day {0}", day);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    public void Find_WithoutSpans_GivesNothing(int day) => new SpanTable<string>([]).Find(day).Should().BeNull();

    [Fact]
    public void Find_AtTheEndsOfAllDays_GivesTheSpan()
    {
        var table = new SpanTable<string>([(IsoDates.First, IsoDates.Last, "always")]);

        table.Find(IsoDates.First).Should().Be("always");
        table.Find(IsoDates.Last).Should().Be("always");
        table.Find(IsoDates.Last + 1).Should().BeNull();
    }
}
