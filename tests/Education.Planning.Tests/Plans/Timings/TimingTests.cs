using NodaTime;

namespace Education.Planning.Tests.Plans.Timings;

public class TimingTests
{
    [Fact]
    public void Parse_AllMembers_FillsThem()
    {
        Timing timing = "tentative by 04/end at 09:35..10:20 @counties was 03; 06 if 'no storm' 'at the author''s'";

        timing.Should().Be(new Timing
        {
            IsTentative = true,
            Clauses =
            [
                new()
                {
                    Rule = new TimingRule.By(new TimingPlace.Path(new TimingPart.Month(4), new TimingPart.Soft(TimingSoftPart.End))),
                    At = new(new(9, 35), new LocalTime(10, 20)),
                    For = "counties",
                    Was = new TimingRule.On(new TimingPlace.Path(new TimingPart.Month(3))),
                },
                new() { Rule = new TimingRule.On(new TimingPlace.Path(new TimingPart.Month(6))) },
            ],
            Condition = new TimingCondition.InWords("no storm"),
            Words = "at the author's",
        });
    }

    [Fact]
    public void Parse_RepeatedRule_FillsPeriodBoundsFiltersAndBody()
        => Rule("every week within term2 only term-time except mon: wed roll next schoolday").Should().Be(new TimingRule.Recurring
        {
            Period = new TimingPeriod.Length(TimingUnit.Week),
            Bounds = new TimingPlace.Path(new TimingPart.Nth(TimingPartUnit.Term, 2)),
            Filters = [new(new TimingDays.TermTime()), new(new TimingDays.Weekday(IsoDayOfWeek.Monday), drops: true)],
            Body = new TimingRule.Rolled(new TimingRule.On(new TimingPlace.Path(new TimingPart.Weekday(IsoDayOfWeek.Wednesday))), TimingRoll.Next) { ToSchoolday = true },
        });

    [Fact]
    public void Parse_CommaBindsTighterThanAmpersandAndThisTighterThanSemicolon()
    {
        Timing timing = "06 & 07, 08; 09";

        timing.Clauses.Should().HaveCount(2);
        timing.Clauses[0].Rule.Should().BeOfType<TimingRule.Both>().Which.Rules[1].Should().BeOfType<TimingRule.On>().Which.Places.Should().HaveCount(2);
    }

    [Fact]
    public void Parse_BodyTakesOneRuleToItsRight()
    {
        var rule = Rule("03 & every year: every month: day1 & gaokao roll next").Should().BeOfType<TimingRule.Both>().Subject;

        rule.Rules.Should().HaveCount(2);
        ((TimingRule.Recurring)((TimingRule.Recurring)rule.Rules[1]).Body!).Body.Should().BeOfType<TimingRule.Rolled>().Which.Rule.Should().BeOfType<TimingRule.Both>();
    }

    [Theory]
    [InlineData("3d", 3, 3)]
    [InlineData("3..5d", 3, 5)]
    [InlineData("5d..", 5, null)]
    [InlineData("..5d", null, 5)]
    public void Amount_HasTheBoundsOfItsText(string text, int? least, int? most)
        => Rule($"for {text}").Should().Be(new TimingRule.Lasting(new(least, most, TimingUnit.Day)));

    [Fact]
    public void Items_AndParties_NameWhatTheTimingHangsOn()
    {
        Timing timing = "after #a & before #b @counties; every #c: by 1d before #a @schools; 03..#d @counties if #e";

        timing.Items.Should().Equal("a", "b", "d", "c", "e");
        timing.Parties.Should().Equal("counties", "schools");
    }

    [Theory]
    [InlineData("by xx-xx", true)]
    [InlineData("x per term", true)]
    [InlineData("10 was every month: dayxx", true)]
    [InlineData("every week except 20xx", true)]
    [InlineData("1d before 2d after xx", true)]
    [InlineData("03..xx", true)]
    [InlineData("2.. per term", false)]
    [InlineData("03 'xx'", false)]
    public void IsMasked_TellsWhetherANumberIsHidden(string text, bool isMasked) => Timing.Parse(text).IsMasked.Should().Be(isMasked);

    [Fact]
    public void Timing_WithoutClause_IsRefused() => Refused(() => new Timing { Clauses = [] });

    [Fact]
    public void Timing_WhoseTextWouldBeTooLong_IsRefused()
    {
        Timing timing = "03";

        Refused(() => timing with { Words = new string('a', 4000) });
        Refused(() => Timing.Of(new TimingRule.On([.. Enumerable.Repeat(new TimingPlace.Path(new TimingPart.Month(3)), 1500)])));
    }

    [Fact]
    public void Words_BlankOrBroken_AreRefused()
    {
        foreach (var words in (string[])[" ", "a\0", "a\uDC00"])
        {
            Refused(() => Timing.Parse("03") with { Words = words });
            Refused(() => new TimingCondition.InWords(words));
        }
    }

    [Theory]
    [InlineData("month")]
    [InlineData("week3")]
    [InlineData("workday-2")]
    [InlineData("last-fri")]
    [InlineData("xx-xx")]
    [InlineData("gradually")]
    [InlineData("each")]
    public void Event_NamedLikeAWordOfTheLanguage_IsRefused(string key) => Refused(() => new TimingPart.Event(key));

    [Fact]
    public void Rules_WithoutAText_AreRefused()
    {
        var march = new TimingRule.On(new TimingPlace.Path(new TimingPart.Month(3)));
        var monthly = new TimingRule.Recurring { Period = new TimingPeriod.Length(TimingUnit.Month), Body = march };

        Refused(() => new TimingRule.Both(march));
        Refused(() => new TimingRule.Both(monthly, march));
        Refused(() => new TimingRule.Both(new TimingRule.Both(march, march), march));
        Refused(() => new TimingRule.Both(march, new TimingRule.Rolled(march, TimingRoll.Next)));
        Refused(() => new TimingRule.Rolled(monthly, TimingRoll.Next));
        Refused(() => new TimingRule.Rolled(new TimingRule.Both(march, monthly), TimingRoll.Next));
        Refused(() => new TimingPlace.Range(null, null));
        Refused(() => new TimingDays.In(new TimingPlace.Path(new TimingPart.Weekday(IsoDayOfWeek.Monday))));
        Refused(() => new TimingCount(1, 1));
        Refused(() => new TimingAmount(null, null, TimingUnit.Day));
        Refused(() => new TimingAmount(3, 2, TimingUnit.Day));
        Refused(() => new TimingPart.Last(TimingPartUnit.Dekad));
        Refused(() => new TimingPart.Masked("2024"));
        Refused(() => new TimingClock(new(9, 0), new LocalTime(9, 0)));
        Refused(() => new TimingClock(new(9, 0, 1)));
    }

    [Fact]
    public void Paths_WhosePartsCannotFollowEachOther_AreRefused()
    {
        Refused(() => new TimingPlace.Path());
        Refused(() => new TimingPlace.Path(new TimingPart.Month(6), new TimingPart.Month(6)));
        Refused(() => new TimingPlace.Path(new TimingPart.Year(2024), new TimingPart.Month(6)));
        Refused(() => new TimingPlace.Path(new TimingPart.Month(2, 30)));
        Refused(() => new TimingPlace.Path(new TimingPart.Month(2, 29, 2023)));
        Refused(() => new TimingPlace.Path(new TimingPart.Month(13)));
        Refused(() => new TimingPlace.Path(new TimingPart.Month(4, isLeap: true)));
        Refused(() => new TimingPlace.Path(new TimingPart.Month(6), new TimingPart.Event("gaokao")));
        Refused(() => new TimingPlace.Path(TimingCalendar.Persian, new TimingPart.Term()));
    }

    [Fact]
    public void Rules_NestedTooDeep_AreRefused()
    {
        TimingRule rule = new TimingRule.On(new TimingPlace.Path(new TimingPart.Month(3)));
        TimingPlace place = new TimingPlace.Path(new TimingPart.Month(3));
        for (var i = 0; i < Timing.MaxDepth; i++)
        {
            rule = new TimingRule.Recurring { Period = new TimingPeriod.Event("gaokao"), Body = rule };
            place = new TimingPlace.Offset(new(1, TimingUnit.Day), TimingSide.After, place);
        }

        Timing.Parse(Timing.Of(rule).ToString()).Should().Be(Timing.Of(rule));
        Refused(() => new TimingRule.Recurring { Period = new TimingPeriod.Event("gaokao"), Body = rule });
        Refused(() => new TimingPlace.Offset(new(1, TimingUnit.Day), TimingSide.After, place));
        Refused(() => new TimingRule.Recurring { Period = new TimingPeriod.Event("gaokao"), Body = new TimingRule.By(place) });
    }

    private static TimingRule Rule(string text) => Timing.Parse(text).Clauses[0].Rule;

    private static void Refused(Func<object> make) => make.Should().Throw<ArgumentException>();
}
