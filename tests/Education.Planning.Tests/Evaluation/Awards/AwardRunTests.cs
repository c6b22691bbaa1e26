using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Tests.Evaluation.Awards;

public class AwardRunTests
{
    private static readonly LocalDate Later = new(2024, 12, 31);

    // The text's rule: in principle 1 % of the staff, one in a school with fewer than a hundred; and its other usual readings.
    [Theory]
    [InlineData(RoundingMode.HalfAwayFromZero, "1 1 1 2 10")]
    [InlineData(RoundingMode.HalfUp, "1 1 1 2 10")]
    [InlineData(RoundingMode.HalfEven, "1 1 1 2 10")]
    [InlineData(RoundingMode.Up, "1 1 2 2 10")]
    [InlineData(RoundingMode.Down, "1 1 1 1 10")]
    public void OnePercentOfTheStaff_Rounded_GivesPlaces(RoundingMode mode, string places)
        => string.Join(' ', Confer(Models(mode, 100), Sizes(99, 100, 149, 150, 1000)).Lines[0].Quotas.Select(quota => quota.Places.ToString())).Should().Be(places);

    // Without the rule for small units a school of 49 has nobody.
    [Fact]
    public void OnePercentOfTheStaff_WithoutTheSmallUnitRule_LeavesSmallSchoolsWithout()
        => string.Join(' ', Confer(Models(RoundingMode.HalfAwayFromZero, null), Sizes(49, 50, 99)).Lines[0].Quotas.Select(quota => quota.Places.ToString())).Should().Be("0 1 1");

    [Fact]
    public void RoundingUnstated_DecidesNothing()
    {
        var line = Confer(Models(null, 100), Sizes(150), ("ann", "school-1", 90, "")).Lines[0];

        line.Quotas[0].Places.State.Should().Be(ValueState.Undecided);
        line.Decisions.Single().Outcome.Should().Be(AwardOutcome.Undecided);
    }

    [Fact]
    public void BestOfEachSchool_AreChosen_AndTheLineIsToldToTheOthers()
    {
        var line = Confer(Models(RoundingMode.HalfAwayFromZero, 100), Sizes(150, 99), ("ann", "school-1", 90, ""), ("ben", "school-1", 95, ""), ("cem", "school-1", 80, ""), ("dan", "school-2", 60, "")).Lines[0];

        line.Decisions.Select(decision => $"{decision.Candidate} {decision.Outcome}").Should().Equal("ben Given", "ann Given", "cem NotChosen", "dan Given");
        line.Quotas.Select(quota => $"{quota.Unit} {quota.Places} {quota.Eligible} {quota.Selected} {quota.IsBinding} {quota.LeftOver}").Should().Equal("school-1 2 3 2 True 0", "school-2 1 1 1 False 0");
        line.Decisions[2].Reason.Default.Should().Be("place 3 of 3, places: 2; the last in is ann with 90");
    }

    [Theory]
    [InlineData(AwardTies.Report, "ann Given, ben Tied, cem Tied", 1)]
    [InlineData(AwardTies.Unstated, "ann Given, ben Tied, cem Tied", 1)]
    [InlineData(AwardTies.Exclude, "ann Given, ben NotChosen, cem NotChosen", 1)]
    [InlineData(AwardTies.Include, "ann Given, ben Given, cem Given", 0)]
    public void TieAtTheLine_FollowsTheRuleOfTheLine(AwardTies ties, string outcomes, int left)
    {
        var award = Models(RoundingMode.HalfAwayFromZero, 100);
        var line = Confer(award with { Lines = [award.Lines[0] with { Ties = ties }] }, Sizes(200), ("ann", "school-1", 90, ""), ("ben", "school-1", 85, ""), ("cem", "school-1", 85, "")).Lines[0];

        string.Join(", ", line.Decisions.Select(decision => $"{decision.Candidate} {decision.Outcome}")).Should().Be(outcomes);
        line.Quotas[0].LeftOver.Should().Be(left);
        line.Quotas[0].Tied.Should().Equal(ties is AwardTies.Report or AwardTies.Unstated ? ["ben", "cem"] : []);
    }

    [Fact]
    public void Veto_BarsWhateverTheScore_AndSaysWhy()
    {
        var line = Confer(Models(RoundingMode.HalfAwayFromZero, 100), Sizes(99), ("ann", "school-1", 100, "violation"), ("ben", "school-1", 60, "")).Lines[0];

        line.Decisions.Single(decision => decision.Candidate == "ann").Should().Match<AwardDecision>(decision => decision.Outcome == AwardOutcome.Barred && decision.Reason.Default == "barred: violated the rules");
        line.Decisions.Single(decision => decision.Candidate == "ben").Outcome.Should().Be(AwardOutcome.Given);
    }

    // The window is 10 to 14 June, both ends included.
    [Theory]
    [InlineData("2024-06-09", true, AwardOutcome.Given)]
    [InlineData("2024-06-10", true, AwardOutcome.Objected)]
    [InlineData("2024-06-14", true, AwardOutcome.Objected)]
    [InlineData("2024-06-15", true, AwardOutcome.Given)]
    [InlineData("2024-06-12", false, AwardOutcome.Given)]
    public void Complaint_CountsOnTheDaysOfPublication(string on, bool upheld, AwardOutcome outcome)
    {
        var row = Row("ann", "school-1", 90, "") with { Cells = [.. Row("ann", "school-1", 90, "").Cells, new("complaint_on", ObservedValue.Parse(on)), new("upheld", ObservedValue.Parse(upheld ? "yes" : "no"))] };

        Confer(Staged, Sizes(99), Later, row).Lines[0].Decisions.Single().Outcome.Should().Be(outcome);
    }

    [Theory]
    [InlineData("2024-04-30", null, AwardOutcome.Pending)]
    [InlineData("2024-06-01", null, AwardOutcome.Pending)]
    [InlineData("2024-06-01", "no", AwardOutcome.TurnedAway)]
    [InlineData("2024-06-12", "yes", AwardOutcome.Pending)]
    [InlineData("2024-06-28", "yes", AwardOutcome.Given)]
    public void Candidate_WaitsForStagesThatAreToCome(string asOf, string? reviewed, AwardOutcome outcome)
    {
        var row = Row("ann", "school-1", 90, "");
        row = row with { Cells = row.Cells.Where(cell => cell.Column != "reviewed").Concat(reviewed is null ? [] : [new ObservedCell("reviewed", ObservedValue.Parse(reviewed))]).ToValueList() };

        Confer(Staged, Sizes(99), NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value, row).Lines[0].Decisions.Single().Outcome.Should().Be(outcome);
    }

    // Three years from the last day of the confirmation, that day included.
    [Fact]
    public void Title_HoldsForItsYears_RenewsAndEnds()
    {
        var award = Staged with { Term = new() { Years = 3, IsDynamic = true, Held = "holds", Removed = "removed" } };
        var decisions = Confer(
            award, Sizes(200), Later, With(Row("ann", "school-1", 90, ""), "holds"), Row("ben", "school-1", 85, ""), With(Row("cem", "school-1", 70, ""), "holds")).Lines[0].Decisions;

        decisions.Select(decision => $"{decision.Candidate} {decision.Outcome} {decision.IsHeld} {decision.ValidUntil:uuuu-MM-dd}").Should().Equal("ann Given True 2027-06-29", "ben Given False 2027-06-29", "cem NotChosen True ");
        Confer(award, Sizes(200), Later, With(Row("ann", "school-1", 90, ""), "removed")).Lines[0].Decisions.Single().Outcome.Should().Be(AwardOutcome.Removed);
    }

    [Fact]
    public void Rounds_GoForward_AndNobodyHasTwoPrizes()
    {
        AwardLine Prize(Key key, int places, string score) => new() { Key = key, Name = key.Text, Candidates = "works", Places = new(places, "work"), Score = score, Ties = AwardTies.Report };
        var award = new Award
        {
            Key = "contest", Name = "Contest",
            Lines = [Prize("shortlist", 3, "one"), Prize("first", 1, "two") with { Among = ["shortlist"] }, Prize("second", 1, "two") with { Among = ["shortlist"], NotAmong = ["first"] }, Prize("popular", 1, "votes") with { Among = ["shortlist"] }],
        };
        ObservedRow Work(string key, int one, int two, int votes) => new() { Level = "works", Key = key, Cells = [Cell("one", one), Cell("two", two), Cell("votes", votes)] };
        var board = Resolved(award).Confer("contest", new() { Rows = [Work("a", 90, 70, 5), Work("b", 80, 95, 6), Work("c", 70, 75, 9), Work("d", 60, 99, 50)] }, Later);

        board.Lines.Select(line => $"{line.Line.Key}: {string.Join(' ', line.Decisions.Where(decision => decision.IsProposed).Select(decision => decision.Candidate))}")
            .Should().Equal("shortlist: a b c", "first: b", "second: c", "popular: c");
        board.Lines[1].Decisions.Single(decision => decision.Candidate == "d").Reason.Default.Should().Be("not among those chosen for shortlist");
        board.Lines[2].Decisions.Single(decision => decision.Candidate == "b").Reason.Default.Should().Be("chosen already for first");
    }

    [Fact]
    public void StageThatEndsBeforeTheOneBefore_IsReported()
        => Resolved(Staged with { Stages = [Stage(AwardStageKind.Recommendation, "05"), Stage(AwardStageKind.Confirmation, "04")] }).Confer("models", new() { Rows = [] }, Later).Diagnostics
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Contain("EVA1001 awards/models/stages/[1]");

    [Fact]
    public void UnknownAward_IsABugOfTheCaller()
        => FluentActions.Invoking(() => Resolved(Staged).Confer("no", new(), Later)).Should().Throw<ArgumentException>().WithMessage("The plan has no award `no`.*");

    private static Award Models(RoundingMode? mode, int? small) => new()
    {
        Key = "models", Name = "Models",
        Lines =
        [
            new()
            {
                Key = "models", Name = "Models", Candidates = "teachers", Score = "score", Ties = AwardTies.Report,
                Share = new() { Percent = 1, Of = "staff", Each = "schools", Rounding = mode, SmallBelow = small, SmallPlaces = small is null ? 0 : 1 },
                Conditions = [new() { Column = "violation", Name = "violated the rules" }],
            },
        ],
    };

    private static Award Staged => Models(RoundingMode.HalfAwayFromZero, 100) with
    {
        Stages =
        [
            Stage(AwardStageKind.Recommendation, "04"), Stage(AwardStageKind.Review, "05") with { Passes = "reviewed" },
            Stage(AwardStageKind.Publication, "06-10..06-14") with { ComplaintOn = "complaint_on", ComplaintUpheld = "upheld" }, Stage(AwardStageKind.Confirmation, "06/end"),
        ],
    };

    private static AwardStage Stage(AwardStageKind kind, Timing timing) => new() { Kind = kind, Timing = timing, By = ["schools"] };

    private static Organization[] Sizes(params int[] staff) => [.. staff.Select((size, i) => new Organization
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"school-{i + 1}"), Name = "School", Type = "school", Attributes = [new() { Key = "staff", Amount = new(size, "person") }],
    })];

    private static Education.Planning.Scheduling.ResolvedPlan Resolved(Award award, params Organization[] schools) => new Plan
    {
        Key = "plan", Title = "Plan", Language = "en", Period = "2024", Awards = [award],
        Parties = [new OrganizationSet { Key = "schools", Name = "Schools", Types = ["school"] }, .. schools],
    }.Resolve(new SchoolCalendar { Key = "none", Name = "None" });

    private static AwardBoard Confer(Award award, Organization[] schools, params (string Key, string School, int Score, string Flag)[] candidates)
        => Confer(award, schools, Later, [.. candidates.Select(candidate => Row(candidate.Key, candidate.School, candidate.Score, candidate.Flag))]);

    private static AwardBoard Confer(Award award, Organization[] schools, LocalDate asOf, params ObservedRow[] rows)
        => Resolved(award, schools).Confer(award.Key, new() { Rows = rows.ToValueList() }, asOf);

    private static ObservedRow Row(string key, string school, int score, string flag) => new()
    {
        Level = "teachers", Key = key, In = [new("schools", school)],
        Cells = [Cell("score", score), new("reviewed", ObservedValue.Parse("yes")), new("violation", ObservedValue.Parse(flag == "violation" ? "yes" : "no"))],
    };

    private static ObservedRow With(ObservedRow row, string flag) => row with { Cells = [.. row.Cells, new(flag, ObservedValue.Parse("yes"))] };

    private static ObservedCell Cell(string column, int number) => new(column, new ObservedValue.Amount(new(number)));
}
