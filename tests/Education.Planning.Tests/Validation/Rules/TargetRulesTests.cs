using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation.Rules;

public class TargetRulesTests
{
    [Theory]
    [InlineData("fall", "0 fire", "PLN0205")] // below last year's zero
    [InlineData("fall", "0.0 fire", "PLN0205")]
    [InlineData("fall by at least 10 %", "0 fire", "PLN0205")]
    [InlineData("not rise", "0 fire", "")]
    [InlineData("zero", "0 fire", "")]
    [InlineData("fall by at least 3 fire", "3 fire", "")]
    [InlineData("fall by at least 4 fire", "3 fire", "PLN0205")]
    [InlineData("fall by at least 100 %", "3 fire", "")]
    [InlineData("fall by at least 101 %", "3 fire", "PLN0205")]
    [InlineData("fall", "xx fire", "PLN0212|PLN0217")]
    [InlineData("below 0 fire", "3 fire", "PLN0205")]
    [InlineData("at most 0 fire", "3 fire", "")]
    [InlineData("at most -1 fire", "3 fire", "PLN0205")]
    [InlineData("exactly -1 fire", "3 fire", "PLN0205")]
    [InlineData("between -2 fire and -1 fire", "3 fire", "PLN0205")]
    [InlineData("between 2 fire and 1 fire", "3 fire", "PLN0206")]
    [InlineData("between 2 fire and 2 fire", "3 fire", "")]
    [InlineData("near 2 fire within -1 fire", "3 fire", "PLN0206")]
    [InlineData("at least 3 fire", "3 fire", "PLN0204")]
    [InlineData("exactly 3 fire", "3.00 fire", "PLN0204")]
    [InlineData("above 3 fire", "3 fire", "")]
    [InlineData("at most about 30 fire", "40 fire", "PLN0213")]
    [InlineData("at least some fire '一批'", "40 fire", "PLN0213")]
    [InlineData("near about 30 fire within 5 %", "40 fire", "")]
    [InlineData("at most 3 flood", "40 fire", "PLN0215")]
    [InlineData("at most 3", "40 fire", "")]
    [InlineData("fall by at least 3 pp", "40 fire", "PLN0215")]
    [InlineData("near 30 fire within 5 flood", "40 fire", "PLN0215")]
    [InlineData("at most 3 fire", "40 flood", "PLN0215")]
    public void Target_OfACount_IsChecked(string rule, string baseline, string ids) => Ids(Aimed(rule, baseline: baseline)).Should().Be(ids);

    [Theory]
    [InlineData("above 100 %", "90 %", "")] // a rate may exceed 100
    [InlineData("at least 104.3 %", "90 %", "")]
    [InlineData("rise by at least 5.28 pp", "90 %", "")]
    [InlineData("at least 90", "80", "")]
    [InlineData("at least 9 ‰", "80 %", "PLN0215")]
    [InlineData("fall", "0 %", "PLN0205")]
    public void Target_OfAPercentage_IsChecked(string rule, string baseline, string ids)
        => Ids(Aimed(rule, Fires with { Unit = null, Kind = IndicatorKind.Percentage }, baseline)).Should().Be(ids);

    [Fact]
    public void Target_OfAnAmount_MayLieBelowZero()
        => Ids(Aimed("below 0 yuan", Fires with { Unit = "yuan", Kind = IndicatorKind.Amount }, "0 yuan")).Should().BeEmpty();

    [Fact]
    public void Growth_AgainstAnotherIndicator_NeedsBothBaselines()
    {
        var floods = Fires with { Key = "floods" };
        var pay = Fires with { Targets = [new() { Rule = "growth not below #floods" }] };
        Ids(Measured(pay, floods)).Should().Be("PLN0217|PLN0217");
        Ids(Measured(pay with { Baseline = new() { Value = "3 fire" } }, floods with { Baseline = new() { Value = "2 fire" } })).Should().BeEmpty();
    }

    [Theory]
    [InlineData("exactly 9 fire", "2 fire", "exactly 5 fire", "exactly 4 fire", "PLN0207")] // upwards from the baseline
    [InlineData("exactly 2 fire", "9 fire", "exactly 5 fire", "exactly 4 fire", "")]
    [InlineData("at least 9 fire", "2 fire", "at least 5 fire", "at least 5.0 fire", "")]
    [InlineData("at least 9 fire", "2 fire", "at least xx fire", "at least 5 fire", "PLN0211")]
    [InlineData("at least 9 fire", "2 fire", "at least 12 fire", "at least 10 fire", "PLN0208|PLN0207")]
    [InlineData("zero", "2 fire", "at most 1 fire", "at most 3 fire", "")] // no stated value to go to
    public void Milestones_OnTheWay_AreChecked(string rule, string baseline, string first, string second, string ids)
        => Ids(Aimed(rule, target => target with { Milestones = [new() { Due = "by 03", Rule = first }, new() { Due = "by 06", Rule = second }] }, baseline: baseline)).Should().BeOneOf(ids, string.Join('|', ids.Split('|').Reverse()));

    private static string Ids(Plan plan) => string.Join('|', plan.Validate().Diagnostics.Select(diagnostic => diagnostic.Id));
}
