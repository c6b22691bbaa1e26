namespace Education.Planning.Evaluation;

/// <summary>Whether a comparison that reads a rounded column would come out differently on the raw value.</summary>
internal static class LaterComparisons
{
    public static IEnumerable<ExplainedItem> ThatDiffer(Run run, CompiledColumn rounded, int row, int period, Cell raw)
    {
        Cell WithRaw(ExpressionNode.Name name) => name.Text == rounded.Name && name.PeriodsBack == 0 ? raw : run.Read(name, rounded.Level, row, period);
        foreach (var later in run.ReadersOf(rounded.Name).Where(c => c.UnitLevel == rounded.Level))
        {
            if (later.Step is Step.Band band)
            {
                var cuts = (band.In is null ? band.Bands : run.ParametersOf(period).Find(band.In)?.Bands)?.Cuts ?? [];
                Cell now = run.Evaluate(band.Of, rounded.Level, row, period), instead = ExpressionEvaluator.Evaluate(run.Scheme.Bound[band.Of], WithRaw);
                foreach (var cut in cuts)
                {
                    var at = cut.At.Constant is { } constant ? Cell.Of(constant) : run.Evaluate(cut.At, rounded.Level, row, period);
                    if (now.IsPresent && instead.IsPresent && at.IsPresent && Passes(now, at, cut) != Passes(instead, at, cut))
                        yield return Item(later, $"{(cut.Inclusive ? ">=" : ">")} {cut.At}", Cell.Of(Passes(now, at, cut)), Compared(instead, at));
                }
            }
            else
            {
                foreach (var node in StepReads.Of(later.Step!).SelectMany(r => Comparisons(run.Scheme.Bound[r.Expression])).Where(n => n.Names().Any(name => name.Text == rounded.Name)))
                {
                    Cell now = run.Evaluate(node, rounded.Level, row, period), instead = ExpressionEvaluator.Evaluate(node, WithRaw);
                    if (now.IsPresent && instead.IsPresent && now.IsYes != instead.IsYes)
                        yield return Item(later, ExpressionPrinter.Print(node), now, Compared(ExpressionEvaluator.Evaluate(node.Left, WithRaw), ExpressionEvaluator.Evaluate(node.Right, WithRaw)));
                }
            }
        }
    }

    private static bool Passes(Cell number, Cell at, Cut cut) => number.CompareTo(at) is var order && (order > 0 || (order == 0 && cut.Inclusive));

    private static IEnumerable<ExpressionNode.Binary> Comparisons(ExpressionNode node)
        => node is ExpressionNode.Binary { IsComparison: true } found ? [found] : node.Children().SelectMany(Comparisons);

    private static LocalizedText Compared(Cell value, Cell other)
        => Phrases.Fill(value.CompareTo(other) switch { < 0 => Phrases.IsBelow, > 0 => Phrases.IsAbove, _ => Phrases.IsEqual }, value.ToString(), other.ToString());

    private static ExplainedItem Item(CompiledColumn later, string condition, Cell now, LocalizedText because) => new()
    {
        Name = later.Name,
        Standing = now.IsYes ? ItemStanding.Holds : ItemStanding.Fails,
        InPlace = condition,
        Value = ResultValue.Of(now),
        Because = Phrases.Fill(Phrases.OnRaw, because),
    };
}
