using Education.Planning.Registers;
using Education.Planning.Seeds;
using NodaTime;
using static Education.Planning.Tests.Registers.RegisterSamples;

namespace Education.Planning.Tests.Registers;

/// <summary>Who received what from whom, and what is on record since.</summary>
public class GrantTests
{
    private static readonly LocalDate May2014 = new(2014, 5, 1);

    [Fact]
    public void Recognition_FromOutside_IsListedWithAwardGiverAndDay()
    {
        var list = SummaryCity2015Register.Compose().GrantsOf("recognition", "given", new(2015, 12, 31));

        list.Grants.Select(grant => (grant.To!.Text, grant.By!.Text, grant.On)).Should().Equal(("city", "ministry", new LocalDate(2015, 11, 6)));
        list.ToText(plan: SummaryCity2015Plan.Compose()).Should().Contain("National award for balanced compulsory education").And.MatchRegex("City +Ministry of Education +2015-11-06");
        SummaryCity2015Register.Compose().GrantsOf("recognition", "given", new(2015, 11, 5)).Grants.Should().BeEmpty();
    }

    [Fact]
    public void Winners_OfEarlierYears_AreFollowedByWhatIsOnRecordSince()
    {
        var winners = MoralCityRegister.Compose().GrantsOf("title", "accredited", May2014).Grants;

        winners.Select(winner => (winner.To!.Text, winner.On, string.Join(", ", winner.Since.Select(later => later.Case.Key.Text)))).Should().Equal(
            ("winner-a", new LocalDate(2012, 9, 10), "exchange-a"), ("winner-b", new LocalDate(2013, 9, 10), "complaint-b"));
    }

    [Fact]
    public void Winner_WhoseTitleHasRunOut_IsFollowedStill()
        => MoralCityRegister.Compose().GrantsOf("title", "accredited", new(2016, 1, 1)).Grants.Select(winner => winner.Standing.Condition).Should().Equal(CaseCondition.Expired, CaseCondition.Closed);

    [Fact]
    public void Title_WithoutItsProof_IsNotGranted()
        => Of(Case("title", "t", Step("selected", 3, 1), Step("accredited", 6, 1)) with { Subject = "school", ValidUntil = new(2027, 5, 31) }).GrantsOf("title", "accredited", Year.End).Grants.Should().BeEmpty();

    [Fact]
    public void Title_RenewedOrWithoutAParty_StandsOnceOnItsFirstDay()
    {
        var title = Case("title", "t", Step("selected", 3, 1), Step("accredited", 6, 1), Step("accredited", 9, 1)).With("verdict") with { ValidUntil = new(2027, 5, 31) };

        Of(title, Case("hazard", "other")).GrantsOf("title", "accredited", Year.End).Grants.Select(grant => (grant.On, grant.Since.Count)).Should().Equal((new LocalDate(2024, 6, 1), 0));
    }

    [Fact]
    public void Records_BeforeTheGrantOrAfterTheDay_DoNotCount()
    {
        var title = Case("title", "t", Step("selected", 3, 1), Step("accredited", 6, 1)).With("verdict") with { Subject = "school", ValidUntil = new(2027, 5, 31) };
        CaseRecord Hazard(Key key, LocalDate opened) => Case("hazard", key) with { Subject = "school", Opened = opened };

        Of(title, Hazard("before", new(2024, 5, 31)), Hazard("on", new(2024, 6, 1)), Hazard("later", new(2024, 9, 1)), Hazard("ahead", new(2025, 1, 1)))
            .GrantsOf("title", "accredited", Year.End).Grants.Single().Since.Select(later => later.Case.Key.Text).Should().Equal("on", "later");
    }

    [Fact]
    public void Text_InChinese_ListsWinnersAndTheirRecords()
        => MoralCityRegister.Compose().GrantsOf("title", "accredited", May2014).ToText(Languages.SimplifiedChinese).Should().Contain("此后记录").And.Contain("winner-a（2012年师德标兵，2012-09-10）").And.Contain("2013-09-01 到村小支教一年: 派出");

    [Fact]
    public void Unknown_Kind_HasNoGrants() => Of().GrantsOf("none", "given", Year.End).Grants.Should().BeEmpty();
}
