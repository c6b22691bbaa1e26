namespace Education.Planning.Validation;

/// <summary>The rules of validation, one list.</summary>
internal static class PlanRules
{
    public static IReadOnlyList<Func<PlanIndex, IEnumerable<Diagnostic>>> All { get; } =
    [
        KeysAreUnique.Check,
        LinksLeadSomewhere.Check,
        NothingGoesInACircle.Check,
        TargetsNameTheirIndicator.Check,
        BaselinesDifferFromTargets.Check,
        TargetsCanBeMet.Check,
        MilestoneValuesLeadToTheTarget.Check,
        MilestoneDatesAreInOrder.Check,
        AmountsAreUnmasked.Check,
        TargetsAreDecidable.Check,
        ChecklistsHaveTheirCount.Check,
        UnitsFit.Check,
        LevelsAreDeclared.Check,
        ChangesHaveABaseline.Check,
        FormulasAreText.Check,
        SourcesFitTheTotal.Check,
        SomebodyAnswers.Check,
        OnlyOneAnswers.Check,
        AssignmentsAreNotRepeated.Check,
        DutiesBeginBeforeTheyEnd.Check,
        GroupsAreComplete.Check,
        OrganizationsOpenBeforeTheyClose.Check,
        TieredDutiesHaveALead.Check,
        PairingsHaveTheirCount.Check,
        AwardLinesFollowOneAnother.Check,
        AwardStagesAreInOrder.Check,
        AwardPlacesAreStated.Check,
        TitlesEnd.Check,
        TimingsLieInThePeriod.Check,
        TimingsAreUnmasked.Check,
        TimingsHaveAFrequency.Check,
        YearsAgree.Check,
        PeriodsOfOtherPlansFit.Check,
        LabelsAreInOrder.Check,
        SlogansHaveTheirCount.Check,
        AnnexesAreThere.Check,
        TextsAreTranslatedOnce.Check,
        TextsAreUnmasked.Check,
    ];
}
