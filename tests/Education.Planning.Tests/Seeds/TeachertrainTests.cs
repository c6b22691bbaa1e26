using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class TeachertrainTests
{
    private static readonly Plan City = TeachertrainCityPlan.Compose();
    private static readonly Plan School = TeachertrainSchoolPlan.Compose();

    [Fact]
    public void Calendar_HasTenBlocksWithFiftyOneEntries()
    {
        City.WorkCalendar.Should().HaveCount(10);
        City.WorkCalendar.Sum(block => block.Entries.Count).Should().Be(51);
    }

    [Fact]
    public void SkippedAndRepeatedNumbers_AreKeptAndTold()
        => City.Validate().Diagnostics.Where(diagnostic => diagnostic.Id is "PLN0501" or "PLN0502").Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0501 workCalendar/march/entries/teaching-management/label",
            "PLN0502 workCalendar/september/entries/new-teachers-september/label");

    [Fact]
    public void SloganWithAnItemTooMany_IsTold()
        => School.Validate().Diagnostics.Where(diagnostic => diagnostic.Id == "PLN0507").Select(diagnostic => diagnostic.Path.ToString()).Should().Equal(
            "objectives/measures/initiatives/lesson-reform/activities/preparation/slogans/[0]");

    [Fact]
    public void Years_AreInferredOrAssumedAndTheMasksKept()
    {
        (City.PeriodSource, City.Source!.PrintedPeriod).Should().Be((PeriodSource.Inferred, "20xx"));
        (School.PeriodSource, School.Source!.PrintedPeriod).Should().Be((PeriodSource.Assumed, "xx"));
    }

    [Fact]
    public void OneCourse_WithEntriesInThreeMonths_IsTold()
        => City.Validate().Diagnostics.Single(diagnostic => diagnostic.Id == "PLN0410").ToString().Should().Be(
            "PLN0410 information initiatives/writing-course/timing: `for 10d within 03..05` is one stretch of time, and 3 headings of the work calendar have an entry for it (#writing-march, #writing-april, #writing-may).");

    [Fact]
    public void Titleless_SaysSo() => School.Source!.Title.Should().BeNull();
}
