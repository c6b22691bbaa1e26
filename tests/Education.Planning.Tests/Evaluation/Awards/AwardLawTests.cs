using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Education.Planning.Tests.Evaluation.Awards;

/// <summary>What holds of every award: places sum up, a better score never does worse, a veto never helps.</summary>
public class AwardLawTests
{
    private static readonly LocalDate Later = new(2024, 12, 31);

    private static readonly Gen<Case> Cases =
        from units in Gen.Choose(1, 5)
        from sizes in Gen.Choose(0, 400).ArrayOf(units)
        from places in Gen.Choose(0, 12)
        from method in Gen.Elements(Enum.GetValues<AllotMethod>())
        from ties in Gen.Elements(AwardTies.Report, AwardTies.Include, AwardTies.Exclude)
        from candidates in Gen.Choose(0, 14)
        from scores in Gen.Choose(0, 6).ArrayOf(candidates)
        from homes in Gen.Choose(0, units - 1).ArrayOf(candidates)
        from vetoed in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(candidates)
        select new Case(sizes, places, method, ties, scores, homes, vetoed);

    [Fact]
    public void Places_SumToTheTotal_OrNobodyHasAClaimOrATieIsOpen()
        => Holds(one =>
        {
            var quotas = one.Run().Quotas;
            return quotas.Any(quota => quota.Places.Number is null) || one.Sizes.All(size => size == 0)
                || quotas.Sum(quota => quota.Places.Number) == one.Places;
        });

    [Fact]
    public void Selected_AreAsManyAsThereArePlaces_OrTheRestIsToldAsLeftOver()
        => Holds(one => one.Run().Quotas.Where(quota => quota.Places.Number is not null).All(quota => one.Ties == AwardTies.Include
            ? quota.Selected >= Math.Min(quota.Places.Number!.Value, quota.Eligible)
            : quota.Selected + quota.LeftOver == quota.Places.Number && (quota.LeftOver == 0 || !quota.Tied.IsEmpty || one.Ties == AwardTies.Exclude || quota.Eligible < quota.Places.Number)));

    [Fact]
    public void HigherScore_InTheSameUnit_IsNeverChosenAfterALowerOne()
        => Holds(one => one.Run().Decisions.Where(decision => decision.Outcome is not AwardOutcome.Barred).GroupBy(decision => decision.Unit)
            .All(unit => unit.Where(decision => decision.IsProposed).All(chosen => unit.Where(other => other.Outcome == AwardOutcome.NotChosen).All(other => other.Score.Number <= chosen.Score.Number))));

    [Fact]
    public void Veto_NeverHelps_AndTakesNobodyElsesPlace()
        => Holds(one =>
        {
            if (one.Scores.Length == 0)
                return true;
            var before = one.Run().Decisions;
            var after = (one with { Vetoed = [true, .. one.Vetoed.Skip(1)] }).Run().Decisions;
            return after.Single(decision => decision.Candidate == "c00").Outcome == AwardOutcome.Barred
                && (one.Ties == AwardTies.Exclude || before.Where(decision => decision.IsProposed && decision.Candidate != "c00").All(chosen => after.Single(decision => decision.Candidate == chosen.Candidate) is { IsProposed: true }));
        });

    private static void Holds(Func<Case, bool> law) => Prop.ForAll(Cases.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private sealed record Case(int[] Sizes, int Places, AllotMethod Method, AwardTies Ties, int[] Scores, int[] Homes, bool[] Vetoed)
    {
        public AwardLineBoard Run() => new Plan
        {
            Key = "plan", Title = "Plan", Language = "en", Period = "2024",
            Parties = [new OrganizationSet { Key = "units", Name = "Units", Types = ["unit"] }, .. Sizes.Select((size, i) => new Organization { Key = $"u{i}", Name = "Unit", Type = "unit", Attributes = [new() { Key = "staff", Amount = size }] })],
            Awards =
            [
                new()
                {
                    Key = "prize", Name = "Prize",
                    Lines =
                    [
                        new()
                        {
                            Key = "prize", Name = "Prize", Candidates = "people", Places = Places, Score = "score", Ties = Ties,
                            Allotment = new() { To = "units", By = "staff", Method = Method }, Conditions = [new() { Column = "veto", Name = "veto" }],
                        },
                    ],
                },
            ],
        }.Resolve(new SchoolCalendar { Key = "none", Name = "None" }).Confer("prize", new() { Rows = Scores.Select(Row).ToValueList() }, Later).Lines[0];

        private ObservedRow Row(int score, int i) => new()
        {
            Level = "people", Key = string.Create(CultureInfo.InvariantCulture, $"c{i:00}"), In = [new("units", $"u{Homes[i]}")],
            Cells = [new("score", new ObservedValue.Amount(new(score))), new("veto", ObservedValue.Parse(Vetoed[i] ? "yes" : "no"))],
        };
    }
}
