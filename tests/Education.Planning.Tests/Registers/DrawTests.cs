using Education.Planning.Registers;
using Education.Planning.Tests.Responsibility;

namespace Education.Planning.Tests.Registers;

public class DrawTests
{
    private static readonly Plan County = MadeUpCounty.Plan;

    [Fact]
    public void OneSeed_DrawsTheSameTwice_WhateverTheOrderOfTheRegistry()
    {
        var reversed = County with { Parties = [.. County.Parties.Reverse()] };

        var once = Drawn(7, 12);
        once.Should().Equal(Drawn(7, 12)).And.HaveCount(12).And.OnlyHaveUniqueItems();
        Register(7, 12).DrawFor("spot", reversed)!.Units.Should().Equal(Register(7, 12).DrawFor("spot", County)!.Units);
        once.Should().NotEqual(Drawn(8, 12));
    }

    // SplitMix64 from seed 1 begins 0x910A2DEC89025CC1, 0xBEEB8DA1658EEC67, 0xF893A2EEFB32555E (published test vectors); modulo 60, 59, 58 they choose the places below.
    [Fact]
    public void Draw_FollowsThePublishedNumbers()
    {
        List<string> left = [.. Enumerable.Range(1, MadeUpCounty.Schools).Select(n => $"school-{n:00}")];
        ulong[] published = [0x910A2DEC89025CC1, 0xBEEB8DA1658EEC67, 0xF893A2EEFB32555E];
        for (var i = 0; i < published.Length; i++)
        {
            var j = i + (int)(published[i] % (ulong)(left.Count - i));
            (left[i], left[j]) = (left[j], left[i]);
        }

        Drawn(1, 3).Should().Equal(left.Take(3));
    }

    // Chi-square with 59 degrees of freedom: 98.3 is exceeded by chance once in a thousand.
    [Fact]
    public void AllUnits_AreDrawnEquallyOftenOverManySeeds()
    {
        const int Seeds = 2000, Size = 6;
        var counts = Enumerable.Range(0, Seeds).SelectMany(seed => Drawn(seed, Size)).CountBy(unit => unit).ToList();
        const double Expected = (double)Seeds * Size / MadeUpCounty.Schools;

        counts.Should().HaveCount(MadeUpCounty.Schools);
        counts.Sum(pair => (pair.Value - Expected) * (pair.Value - Expected) / Expected).Should().BeLessThan(98.3);
    }

    [Fact]
    public void DoubleRandom_DrawsInspectorsForEachUnit_AndNoneOfTheUnitItself()
    {
        var inspection = Register(3, 20).Inspections[0] with
        {
            Inspectors = ["bureau", "safety-office", "principal-01", "principal-02", "school-03"],
            Draw = new() { Method = DrawMethod.DoubleRandom, Seed = 3, Size = 60, InspectorsPerUnit = 2 },
        };
        var sample = (Register(3, 20) with { Inspections = [inspection] }).DrawFor("spot", County)!;

        sample.Units.Should().HaveCount(60).And.OnlyContain(unit => unit.Inspectors.Count == 2);
        sample.Units.Select(unit => unit.Inspectors).Distinct().Count().Should().BeGreaterThan(5);
        sample.Units.Single(unit => unit.Unit == "school-01").Inspectors.Should().NotContain(new Key("principal-01"));
        sample.Units.Single(unit => unit.Unit == "school-03").Inspectors.Should().NotContain(new Key("school-03"));
    }

    [Fact]
    public void OnlyWithFindings_DrawsAmongThoseAlone()
    {
        var full = new Inspection
        {
            Key = "full", Name = "Full", Mode = InspectionMode.Full, Units = "schools", From = new(2024, 2, 20), Findings = [new() { Unit = "school-09", Name = "Wiring" }, new() { Unit = "school-41", Name = "Exit" }],
        };
        var spot = new Inspection { Key = "spot", Name = "Spot", Mode = InspectionMode.SpotCheck, Units = "schools", From = new(2024, 4, 1), Draw = new() { Method = DrawMethod.OnlyWithFindings, After = "full", Seed = 5 } };
        var register = Register(5, 1) with { Inspections = [full, spot] };

        register.DrawFor("spot", County)!.Units.Select(unit => unit.Unit.Text).Should().BeEquivalentTo("school-09", "school-41");
        (register with { Inspections = [full with { Findings = [] }, spot] }).DrawFor("spot", County)!.Units.Should().BeEmpty();
        register.DrawFor("full", County)!.Units.Should().HaveCount(60, "nothing is drawn where all are inspected");
        register.DrawFor("none", County).Should().BeNull();
    }

    [Fact]
    public void Findings_BecomeCases_OnceEach()
    {
        var register = Register(5, 1) with
        {
            Kinds = Education.Planning.Seeds.CaseKinds.All,
            Inspections = [Register(5, 1).Inspections[0] with { Findings = [new() { Unit = "school-09", Name = "Wiring", Topic = "grave" }, new() { Unit = "school-41", Name = "Exit" }] }],
        };

        var opened = register.OpenCases("spot", "hazard", new(2024, 4, 2), new(2024, 5, 2));
        opened.Cases.Select(record => (record.Key.Text, record.Subject!.Text, record.Source!.Text)).Should().Equal(("spot.1", "school-09", "spot"), ("spot.2", "school-41", "spot"));
        opened.Validate(County).Should().BeEmpty();
        opened.OpenCases("spot", "hazard", new(2024, 4, 3)).Should().Be(opened);
        register.Validate(County).Select(found => found.Id).Should().Equal("REG0116", "REG0116");
    }

    private static IReadOnlyList<string> Drawn(int seed, int size) => [.. Register(seed, size).DrawFor("spot", County)!.Units.Select(unit => unit.Unit.Text)];

    private static WorkRegister Register(int seed, int size) => new()
    {
        Key = "register", Name = "Register",
        Inspections = [new() { Key = "spot", Name = "Spot checks", Mode = InspectionMode.SpotCheck, Units = "schools", From = new(2024, 4, 1), Draw = new() { Seed = seed, Size = size } }],
    };
}
