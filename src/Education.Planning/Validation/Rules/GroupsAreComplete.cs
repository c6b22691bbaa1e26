namespace Education.Planning.Validation;

/// <summary>A working group has one leader and says where its office sits.</summary>
internal static class GroupsAreComplete
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
    {
        foreach (var group in contents.Plan.Parties.OfType<WorkingGroup>())
        {
            var path = PlanPath.Root.To("parties", group.Key);
            var leaders = group.Members.Where(member => member.Role == GroupRole.Leader).Select(member => member.Party).Distinct().ToList();
            if (leaders.Count == 0)
                yield return PlanDiagnostics.GroupWithoutLeader.At(path, group.Key.Text);
            if (leaders.Count > 1)
                yield return PlanDiagnostics.GroupWithTwoLeaders.At(path, group.Key.Text, leaders[0].Text, leaders[1].Text);
            if (!group.Members.Any(member => member.Role == GroupRole.Office))
                yield return PlanDiagnostics.GroupWithoutOffice.At(path, group.Key.Text);
        }
    }
}
