namespace Education.Planning.Validation;

/// <summary>A line refers only to lines of its award that stand before it: rounds go forward, and nothing waits for itself.</summary>
internal static class AwardLinesFollowOneAnother
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Awards.SelectMany(award => award.Lines.SelectMany((line, at) =>
        {
            var path = PlanPath.Root.To("awards", award.Key).To("lines", line.Key);
            var before = award.Lines.Take(at).Where(other => other.Candidates == line.Candidates).Select(other => other.Key).ToHashSet();
            return Unknown(line.Among, before, path, "among").Concat(Unknown(line.NotAmong, before, path, "notAmong"));
        }));

    private static IEnumerable<Diagnostic> Unknown(ValueList<Key> keys, HashSet<Key> before, PlanPath path, string list)
        => keys.Select((key, i) => (key, i)).Where(named => !before.Contains(named.key)).Select(named => PlanDiagnostics.UnknownLine.At(path.To(list, named.i), named.key.Text));
}
