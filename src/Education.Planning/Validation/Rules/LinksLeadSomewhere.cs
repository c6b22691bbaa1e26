namespace Education.Planning.Validation;

/// <summary>Every key that refers to something finds it, and finds the right kind of thing.</summary>
internal static class LinksLeadSomewhere
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => PlanLinks.Of(contents).Select(link => FaultOf(link, contents)).OfType<Diagnostic>();

    private static Diagnostic? FaultOf(Link link, PlanIndex contents) => link.Kind switch
    {
        LinkKind.Item => contents.ItemOf(link.Key) is null ? PlanDiagnostics.UnknownItem.At(link.Path, link.Key.Text) : null,
        LinkKind.SectionItem => contents.ItemOf(link.Key) is null && contents.BlockOf(link.Key) is null && contents.PartyOf(link.Key) is not WorkingGroup
            ? PlanDiagnostics.UnknownItem.At(link.Path, link.Key.Text)
            : null,
        LinkKind.Indicator => contents.IndicatorOf(link.Key) is null ? PlanDiagnostics.UnknownIndicator.At(link.Path, link.Key.Text) : null,
        LinkKind.Plan => contents.RefersTo(link.Key) ? null : PlanDiagnostics.UnknownPlan.At(link.Path, link.Key.Text),
        _ => FaultOf(link, contents.PartyOf(link.Key)),
    };

    private static Diagnostic? FaultOf(Link link, Party? party)
    {
        if (party is null)
            return PlanDiagnostics.UnknownParty.At(link.Path, link.Key.Text);
        return PartyNames.Admits(link.Kind, party)
            ? null
            : PlanDiagnostics.WrongKindOfParty.At(link.Path, link.Key.Text, PartyNames.Of(party), PartyNames.Admitted(link.Kind)!);
    }
}
