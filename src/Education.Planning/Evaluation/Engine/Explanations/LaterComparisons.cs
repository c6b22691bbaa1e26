namespace Education.Planning.Evaluation;

/// <summary>Whether a comparison that reads a rounded column would come out differently on the raw value.</summary>
internal sealed class LaterComparisons(CompiledScheme scheme)
{
    /// <summary>By the name of a column of the same period: the bands that read it, and the comparisons in other steps that name it.</summary>
    private readonly ILookup<string, (CompiledColumn Reader, ExpressionNode.Binary? Comparison)> byName = scheme.Columns
        .SelectMany(reader => Of(scheme, reader)).ToLookup(c => c.Name, c => (c.Reader, c.Comparison), StringComparer.Ordinal);

    public IEnumerable<ExplainedItem> ThatDiffer(Run run, CompiledColumn rounded, int row, int period, Cell raw)
        => byName.Contains(rounded.Name) ? Differing(run, rounded, row, period, raw) : [];

    private IEnumerable<ExplainedItem> Differing(Run run, CompiledColumn rounded, int row, int period, Cell raw)
    {
        Cell WithRaw(ExpressionNode.Name name) => name.Text == rounded.Name && name.PeriodsBack == 0 ? raw : run.Read(name, rounded.Level, row, period);
        foreach (var (later, node) in byName[rounded.Name].Where(c => c.Reader.UnitLevel == rounded.Level))
        {
            if (node is not null)
            {
                Cell now = run.Evaluate(node, rounded.Level, row, period), instead = ExpressionEvaluator.Evaluate(node, WithRaw);
                if (now.IsPresent && instead.IsPresent && now.IsYes != instead.IsYes)
                    yield return Item(later, ExpressionPrinter.Print(node), now, Note.Compared(ExpressionEvaluator.Evaluate(node.Left, WithRaw), ExpressionEvaluator.Evaluate(node.Right, WithRaw)));
            }
            else if (later.Step is Step.Band band)
            {
                var cuts = (band.In is null ? band.Bands : run.ParametersOf(period).Find(band.In)?.Bands)?.Cuts ?? [];
                Cell now = run.Evaluate(band.Of, rounded.Level, row, period), instead = ExpressionEvaluator.Evaluate(run.Scheme.Bound[band.Of], WithRaw);
                foreach (var cut in cuts)
                {
                    var at = cut.At.Constant is { } constant ? Cell.Of(constant) : run.Evaluate(cut.At, rounded.Level, row, period);
                    if (now.IsPresent && instead.IsPresent && at.IsPresent && Passes(now, at, cut) != Passes(instead, at, cut))
                        yield return Item(later, $"{(cut.Inclusive ? ">=" : ">")} {cut.At}", Cell.Of(Passes(now, at, cut)), Note.Compared(instead, at));
                }
            }
        }
    }

    private static IEnumerable<(string Name, CompiledColumn Reader, ExpressionNode.Binary? Comparison)> Of(CompiledScheme scheme, CompiledColumn reader) => reader.Step switch
    {
        null => [],
        Step.Band => reader.Reads.Where(r => r.PeriodsBack == 0).Select(r => (r.Text, reader, (ExpressionNode.Binary?)null)),
        var step => from read in StepReads.Of(step)
                    from comparison in ComparisonsIn(scheme.Bound[read.Expression])
                    from name in comparison.Names().Where(n => n.PeriodsBack == 0).Select(n => n.Text).Distinct()
                    select (name, reader, (ExpressionNode.Binary?)comparison),
    };

    private static bool Passes(Cell number, Cell at, Cut cut) => number.CompareTo(at) is var order && (order > 0 || (order == 0 && cut.Inclusive));

    private static IEnumerable<ExpressionNode.Binary> ComparisonsIn(ExpressionNode node)
        => node is ExpressionNode.Binary { IsComparison: true } found ? [found] : node.Children().SelectMany(ComparisonsIn);

    private static ExplainedItem Item(CompiledColumn later, string condition, Cell now, LocalizedText because) => new()
    {
        Name = later.Name,
        Standing = now.IsYes ? ItemStanding.Holds : ItemStanding.Fails,
        InPlace = condition,
        Cell = now,
        Because = Phrases.Fill(Phrases.OnRaw, because),
    };
}
