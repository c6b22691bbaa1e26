using Education.Planning.Registers;
using NodaTime;
using static Education.Planning.Tests.Registers.RegisterSamples;

namespace Education.Planning.Tests.Registers;

public class CaseTests
{
    [Fact]
    public void Hazard_WithoutProof_CannotBeClosed()
    {
        var hazard = Case("hazard", "wiring", Step("mending", 1, 12)) with { Outcome = "Renewed" };
        var register = Of(hazard);

        var refused = register.Move(hazard, Step("removed", 2, 1));
        refused.Succeeded.Should().BeFalse();
        refused.Diagnostics.Should().ContainSingle().Which.Message().Should().Be("`wiring` cannot become `removed` without a proof of the kind `photo`.");
        register.Move(hazard.With("photo"), Step("removed", 2, 1)).Register!.StandingAt(new(2024, 2, 1)).Kinds.Single(kind => kind.Kind == "hazard").Should().Be(new KindStanding("hazard", 0, 0, 1, 0));
    }

    [Fact]
    public void Hazard_WrittenAsClosedWithoutProof_IsStillOpenAndLate()
    {
        var hazard = Case("hazard", "wiring", Step("mending", 1, 12), Step("removed", 2, 1)) with { Outcome = "Renewed", Due = new(2024, 2, 10) };

        On(hazard, new(2024, 2, 10)).Should().Be(CaseCondition.Open);
        On(hazard, new(2024, 2, 11)).Should().Be(CaseCondition.Overdue);
        On(hazard.With("photo"), new(2024, 2, 11)).Should().Be(CaseCondition.Closed);
        On(hazard.With("photo"), new(2024, 1, 31)).Should().Be(CaseCondition.Open, "the step lies ahead");
    }

    [Fact]
    public void Move_OfAnUnknownCaseOrKind_SaysWhy()
    {
        Of().Move(Case("hazard", "no"), Step("mending", 1, 12)).Diagnostics.Single().Id.Should().Be("REG0114");
        Of(Case("no", "a")).Move(Case("no", "a"), Step("mending", 1, 12)).Diagnostics.Single().Id.Should().Be("REG0102");
        Of(Case("hazard", "a")).Move(Case("hazard", "a"), Step("removed", 1, 12)).Diagnostics.Select(found => found.Id).Should().Equal("REG0104", "REG0105", "REG0106");
    }

    [Fact]
    public void Proof_DatedAfterTheStep_DoesNotCount()
        => Faults(Case("drill", "fire", Step("held", 5, 6)) with { Proofs = [new() { Kind = "record", Name = "Record", On = new LocalDate(2024, 5, 7) }] }).Should().Equal("REG0105");

    [Fact]
    public void Counts_AddUp_WhateverTheDay()
    {
        CaseRecord[] cases = [Case("drill", "a", Step("held", 5, 6)).With("record"), Case("drill", "b") with { Due = new(2024, 3, 1) }, Case("hazard", "c"), Case("none", "d")];
        for (var day = new LocalDate(2024, 1, 1); day < new LocalDate(2024, 7, 1); day = day.PlusDays(1))
        {
            var standing = Of(cases).StandingAt(day);
            standing.Kinds.Sum(kind => kind.Total).Should().Be(standing.Cases.Count).And.Be(day < new LocalDate(2024, 1, 10) ? 0 : 4);
        }
    }
}
