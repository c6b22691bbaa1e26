using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Writes out what the sets of a scheme repeat.</summary>
internal sealed class SetExpander
{
    private const int MostRepeats = 100_000;

    private readonly Dictionary<string, ValueList<string>> sets = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> diagnostics;
    private readonly HashSet<Diagnostic> reported = [];
    private int repeats;

    public SetExpander(ValueList<NameSet> sets, List<Diagnostic> diagnostics)
    {
        this.diagnostics = diagnostics;
        foreach (var set in sets)
            Add(set);
    }

    /// <summary>The steps that a step stands for.</summary>
    public IEnumerable<Step> Expand(Step step, PlanPath path)
        => MembersOf(Braces.SetsIn(step.Name), path).Select(members => new StepTemplate(this, path, members).Fill(step));

    /// <summary>The names that a name stands for.</summary>
    public IEnumerable<string> Expand(string name, PlanPath path)
        => MembersOf(Braces.SetsIn(name), path).Select(members => new StepTemplate(this, path, members).Text(name));

    /// <summary>Every choice of one member from each set, the last set turning fastest; one empty choice where there are no sets, none where a set is unknown.</summary>
    public List<ValueList<SetMember>> MembersOf(IEnumerable<string> names, PlanPath path)
    {
        var open = names.Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in open.Where(n => !sets.ContainsKey(n)))
            Report(EvaluationDiagnostics.UnknownSet.At(path, unknown));
        List<ValueList<SetMember>> choices = [[]];
        foreach (var name in open.Where(sets.ContainsKey))
        {
            if ((long)choices.Count * sets[name].Count > MostRepeats - repeats)
            {
                Report(EvaluationDiagnostics.TooManyMembers.At(path, MostRepeats.ToString(CultureInfo.InvariantCulture)));
                return [];
            }
            choices = [.. choices.SelectMany(_ => sets[name], (choice, member) => choice.Append(new SetMember(name, member)).ToValueList())];
        }
        repeats += open.Count == 0 ? 0 : choices.Count;
        return open.TrueForAll(sets.ContainsKey) ? choices : [];
    }

    /// <summary>Reports a set that stands where nothing says which member is meant.</summary>
    public void ReportOpen(string set, PlanPath path)
        => Report((sets.ContainsKey(set) ? EvaluationDiagnostics.UnrepeatedSet : EvaluationDiagnostics.UnknownSet).At(path, set));

    private void Add(NameSet set)
    {
        var path = PlanPath.Root.To("sets").To(set.Name);
        if (!ExpressionLexer.IsName(set.Name))
            Report(EvaluationDiagnostics.NotAName.At(path, set.Name));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var bad in set.Members.Where(m => !IsMember(m) || !seen.Add(m)))
            Report(EvaluationDiagnostics.BadMember.At(path, bad ?? ""));
        if (set.Members.IsEmpty)
            Report(EvaluationDiagnostics.SetWithoutMembers.At(path, set.Name));
        if (!sets.TryAdd(set.Name, set.Members.Where(seen.Contains).Distinct(StringComparer.Ordinal).ToValueList()))
            Report(EvaluationDiagnostics.DoubledName.At(path, set.Name));
    }

    private static bool IsMember(string? member) => !string.IsNullOrEmpty(member) && member.All(c => char.IsLetterOrDigit(c) || c is '_' or '.');

    private void Report(Diagnostic diagnostic)
    {
        if (reported.Add(diagnostic))
            diagnostics.Add(diagnostic);
    }
}
