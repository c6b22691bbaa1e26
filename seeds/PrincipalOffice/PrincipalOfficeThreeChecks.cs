namespace Education.Planning.Seeds;

/// <summary>Section five, 3: every matter is checked three times, each time by somebody else.</summary>
internal static class PrincipalOfficeThreeChecks
{
    public static Initiative Initiative => PrincipalOfficeMeasures.Checklist(
        "three-checks", "3、", "Three checks", "三把关",
        PrincipalOfficeMeasures.Item("basis", "the basis of the matter", "基础关"), PrincipalOfficeMeasures.Item("wording", "its wording", "文字关"), PrincipalOfficeMeasures.Item("whole", "the whole", "综合关")) with
    {
        Assignments =
        [
            Responsible("case-handlers"), Joint("office-staff"), Check("case-handlers", 1, Text("the basis of the matter", "基础")), Check("work-partners", 2, Text("its wording", "文字")), Check("office-staff", 3, Text("the whole", "综合")),
        ],
        Activities =
        [
            Step("errors-stopped", "Errors are stopped where they begin", "差错止于萌芽、止于内部") with
            {
                Commitment = Commitment.Strive,
                Indicators = [Count("errors-leaving", "Errors that leave the office", "流出办公室的差错", "error", To("zero") with { Commitment = Commitment.Strive })],
            },
        ],
    };

    private static Assignment Check(Key party, int stage, LocalizedText subject) => Of(Role.Reviewing, party) with { Stage = stage, Subject = subject };
}
