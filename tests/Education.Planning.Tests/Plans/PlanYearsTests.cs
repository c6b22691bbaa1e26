using Education.Planning.Seeds;

namespace Education.Planning.Tests.Plans;

/// <summary>Years told by ordinals and by spans.</summary>
public class PlanYearsTests
{
    [Theory]
    [InlineData(17, 1996, 2012)]
    [InlineData(13, 1998, 2010)]
    [InlineData(90, 1922, 2011)]
    [InlineData(1, 2024, 2024)]
    [InlineData(10_000, 9998, null)]
    [InlineData(null, 1996, null)]
    [InlineData(17, null, null)]
    public void Edition_CountedFromItsFirstYear_TellsItsYear(int? edition, int? first, int? year)
        => new Activity { Key = "day", Name = "Day", Edition = edition, FirstHeld = first }.EditionYear().Should().Be(year);

    [Theory]
    [InlineData(2012, 17)]
    [InlineData(1996, 1)]
    [InlineData(1995, null)]
    [InlineData(9999, null)]
    public void Year_CountedFromTheFirst_TellsItsEdition(int year, int? edition)
        => new Activity { Key = "day", Name = "Day", FirstHeld = 1996 }.EditionIn(year).Should().Be(edition);

    [Fact]
    public void HiddenYear_OfThreeSeeds_FollowsFromTheirEditions()
        => new[] { SafetyCountyPlan.Compose(), AnnualCityPlan.Compose(), TeachertrainOfficeCityPlan.Compose() }
            .Should().OnlyContain(plan => plan.YearOfEditions() == plan.Period.FirstYear && plan.PeriodSource == PeriodSource.Inferred).And.HaveCount(3);

    [Fact]
    public void Year_WithoutEditions_OrWithTwoThatDisagree_IsNotTold()
    {
        Activity Of(Key key, int edition) => new() { Key = key, Name = "Day", Edition = edition, FirstHeld = 1996 };
        Plan With(params ReadOnlySpan<Activity> days) => new() { Key = "plan", Title = "Plan", Language = "en", Period = "2024", Initiatives = [new() { Key = "work", Name = "Work", Activities = [.. days] }] };

        With().YearOfEditions().Should().BeNull();
        With(Of("a", 17), Of("b", 17)).YearOfEditions().Should().Be(2012);
        With(Of("a", 17), Of("b", 18)).YearOfEditions().Should().BeNull();
    }

    [Fact]
    public void Slice_OfAFiveYearPlan_IsItsFirstYear()
        => AnnualCityPlan.Compose().YearsOfSpans().Select(year => (year.Span.Key.Text, year.Year, year.Years)).Should().Equal(("five-year-plan", 1, 5));

    [Theory]
    [InlineData("2015", "2011..2015", 5)]
    [InlineData("AY2013", "2011..2015", 3)]
    [InlineData("AY2013/term2", "2011..2015", 3)]
    [InlineData("2016", "2011..2015", null)]
    [InlineData("2010", "2011..2015", null)]
    [InlineData("2012", null, null)]
    public void Slice_CountsByTheYearInWhichItBegins(string period, string? span, int? year)
    {
        Plan plan = new()
        {
            Key = "plan", Title = "Plan", Language = "en", Period = period,
            References = [new() { Key = "span", Title = "Span", Relation = PlanRelation.Span, Period = span is null ? null : PlanPeriod.Parse(span) }, new() { Key = "other", Title = "Other", Relation = PlanRelation.Parent, Period = "2011..2015" }],
        };

        plan.YearsOfSpans().Select(one => (int?)one.Year).DefaultIfEmpty(null).Should().Equal([year]);
    }

    [Fact]
    public void Report_OfASlice_SaysWhichYearItIs()
    {
        AnnualCityPlan.Compose().ToText().Should().Contain("12th five-year plan (year 1 of 5)");
        AnnualCityPlan.Compose().ToText(Languages.SimplifiedChinese).Should().Contain("（5 年中的第 1 年）");
    }
}
