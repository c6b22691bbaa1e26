namespace Education.Planning.Referee;

/// <summary>Compares a plan with what a program in another language made of it.</summary>
internal static class ConsumerCheck
{
    /// <summary>Whether both can be read and their canonical texts differ in one line: the rule that was to be changed.</summary>
    public static bool IsOnlyChange(string before, string after, string from, string to)
    {
        var changed = PlanningJson.TryRead<Plan>(File.ReadAllBytes(after));
        foreach (var diagnostic in changed.Diagnostics)
            Console.WriteLine(diagnostic);
        if (!changed.Succeeded)
            return false;
        var was = PlanningJson.Write(PlanningJson.Read<Plan>(File.ReadAllBytes(before))).Split('\n');
        var now = PlanningJson.Write(changed.Content).Split('\n');
        var different = was.Zip(now).Where(lines => lines.First != lines.Second).ToList();
        foreach (var (first, second) in different)
            Console.WriteLine($"{first.Trim()} became {second.Trim()}");
        return was.Length == now.Length && different is [var only] && only.First.Replace(from, to, StringComparison.Ordinal) == only.Second;
    }
}
