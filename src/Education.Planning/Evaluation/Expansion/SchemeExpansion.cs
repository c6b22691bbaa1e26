namespace Education.Planning.Evaluation;

/// <summary>A scheme written out: without sets and criteria, with what was found wrong on the way, and where each part came from.</summary>
internal sealed class SchemeExpansion
{
    private readonly Dictionary<string, PlanPath> origins = new(StringComparer.Ordinal);

    private SchemeExpansion(EvaluationScheme written)
    {
        Written = written;
        var sets = new SetExpander(written.Sets, Diagnostics);
        Plain = written with
        {
            Sets = [],
            Criteria = null,
            Levels = written.Levels.Select(level => level with { Inputs = Inputs(level, sets) }).ToValueList(),
            Steps = Steps(written, sets),
            Publish = written.Publish.SelectMany(name => sets.Expand(name, PlanPath.Root.To("publish"))).ToValueList(),
        };
    }

    public EvaluationScheme Written { get; }

    public EvaluationScheme Plain { get; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public static SchemeExpansion Of(EvaluationScheme scheme) => new(scheme);

    /// <summary>The same defect at the place where the author wrote what has it.</summary>
    public Diagnostic AsWritten(Diagnostic diagnostic)
    {
        var text = diagnostic.Path.Text;
        for (var end = text.Length; end > 0; end = text.LastIndexOf('/', end - 1))
        {
            if (origins.TryGetValue(text[..end], out var origin))
                return new(diagnostic.Descriptor, end == text.Length ? origin : origin.To(text[(end + 1)..]), diagnostic.Wordings);
        }
        return diagnostic;
    }

    private ValueList<ObservedColumn> Inputs(Level level, SetExpander sets)
    {
        var inputs = new List<ObservedColumn>();
        var path = PlanPath.Root.To("levels").To(level.Name).To("inputs");
        foreach (var input in level.Inputs)
        {
            var origin = path.To(input.Name);
            foreach (var name in sets.Expand(input.Name, origin))
            {
                inputs.Add(name == input.Name ? input : input with { Name = name });
                origins.TryAdd(path.To(name).Text, origin);
            }
        }
        return inputs.ToValueList();
    }

    private ValueList<Step> Steps(EvaluationScheme written, SetExpander sets)
    {
        var steps = new List<Step>();
        var sources = written.Steps.Select(s => (Step: s, Path: SchemeCompiler.PathOf(s)));
        if (written.Criteria is { } criteria)
            sources = sources.Concat(CriteriaExpander.Expand(criteria, Diagnostics));
        foreach (var (step, origin) in sources)
        {
            foreach (var plain in sets.Expand(step, origin))
            {
                steps.Add(plain);
                origins.TryAdd(SchemeCompiler.PathOf(plain).Text, origin);
            }
        }
        return steps.ToValueList();
    }
}
