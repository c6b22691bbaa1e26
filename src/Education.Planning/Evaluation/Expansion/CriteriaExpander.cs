namespace Education.Planning.Evaluation;

/// <summary>Writes a criteria tree as steps.</summary>
internal sealed class CriteriaExpander(List<Diagnostic> diagnostics)
{
    private readonly List<(Step Step, PlanPath Path)> steps = [];

    public static List<(Step Step, PlanPath Path)> Expand(Criterion root, List<Diagnostic> diagnostics)
    {
        var expander = new CriteriaExpander(diagnostics);
        expander.AddNode(root);
        return expander.steps;
    }

    private static PlanPath PathOf(Criterion node) => PlanPath.Root.To("criteria").To(node.Key);

    /// <summary>An expression of a text that is one unless a key in it is no name, which is reported where the step stands.</summary>
    private static Expression Read(string text) => Expression.TryParse(text, out var expression) ? expression : 0m;

    // Children first, so that the steps read in the order in which they are computed. The depth is bounded by the tree.
    private void AddNode(Criterion node)
    {
        foreach (var part in node.Parts)
            AddNode(part);
        AddAdjustment(node, "bonus", node.Bonus);
        AddAdjustment(node, "deduct", node.Deduct);
        if (CriterionShape.FaultOf(node) is { } fault)
            diagnostics.Add(EvaluationDiagnostics.BadCriterion.At(PathOf(node), node.Key, fault));
        else
            AddStages(node);
        AddRating(node);
    }

    private void Add(Criterion node, Step step) => steps.Add((step, PathOf(node)));

    /// <summary>The stages that are declared, each reading the one before; the last one has the key of the node as its name.</summary>
    private void AddStages(Criterion node)
    {
        var stages = new List<Func<string, string, Step>>();
        var words = new List<string>();
        Stage(node.Score is not null, "raw", (name, _) => node.Score! with { Name = name });
        Stage(!node.Parts.IsEmpty, "parts", (name, _) => Parts(node, name));
        Stage(node.Base is not null || node.Bonus is not null || node.Deduct is not null, "total", (name, before) => new Step.Calculate(name, Total(node, before)));
        Stage(node.Points is not null || node.AtLeast is not null || node.AtMost is not null, "bounded", (name, before) => Bounded(node, name, before));
        Stage(node.Round is not null, "rounded", (name, before) => new Step.Round(name, Read(before)) { Digits = node.Round!.Digits, To = node.Round.To, Mode = node.Round.Mode });
        var before = "";
        for (var i = 0; i < stages.Count; i++)
        {
            var name = i == stages.Count - 1 ? node.Key : $"{node.Key}.{words[i]}";
            Add(node, stages[i](name, before));
            before = name;
        }

        void Stage(bool isDeclared, string word, Func<string, string, Step> step)
        {
            if (!isDeclared)
                return;
            words.Add(word);
            stages.Add(step);
        }
    }

    private static Step.Reduce Parts(Criterion node, string name) => new(name, node.Combine ?? (node.Parts[0].Points is null ? Reduction.Mean : Reduction.Sum))
    {
        Of = node.Parts.Select(p => Read(p.Key)).ToValueList(),
        Weights = node.Parts.Select(p => p.Weight).OfType<Expression>().ToValueList(),
        Absent = node.Absent,
        Need = node.Need,
        Otherwise = node.Otherwise,
        Shift = node.Shift,
    };

    private static Expression Total(Criterion node, string before)
    {
        var added = new[] { node.Base is null ? "" : $"({node.Base})", before, node.Bonus is null ? "" : $"{node.Key}.bonus" }.Where(term => term.Length > 0);
        return Read(string.Join(" + ", added) + (node.Deduct is null ? "" : $" - {node.Key}.deduct"));
    }

    private static Step.Limit Bounded(Criterion node, string name, string before) => new(name, Read(before))
    {
        AtLeast = node.AtLeast ?? (node.Points is null ? null : 0),
        AtMost = node.AtMost ?? (node.Points is { } points ? points : null),
    };

    private void AddAdjustment(Criterion node, string word, Adjustment? adjustment)
    {
        if (adjustment is null)
            return;
        foreach (var item in adjustment.Items)
            AddNode(item);
        var name = $"{node.Key}.{word}";
        var sum = adjustment.AtMost is null ? name : $"{name}.all";
        Add(node, new Step.Reduce(sum, Reduction.Sum) { Of = adjustment.Items.Select(i => Read(i.Key)).ToValueList() });
        if (adjustment.AtMost is { } most)
            Add(node, new Step.Limit(name, Read(sum)) { AtMost = most });
    }

    private void AddRating(Criterion node)
    {
        if (node.Rating is not { } rating)
            return;
        var name = $"{node.Key}.rating";
        var scored = rating.Gates.IsEmpty ? name : $"{name}.scored";
        Add(node, new Step.Band(scored, Read(node.Key)) { Bands = rating.Bands, In = rating.In, Scale = rating.Scale });
        if (!rating.Gates.IsEmpty)
            Add(node, new Step.Limit(name, Read(scored)) { Rules = rating.Gates });
    }
}
