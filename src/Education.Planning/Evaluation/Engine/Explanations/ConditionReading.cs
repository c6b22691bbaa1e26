namespace Education.Planning.Evaluation;

/// <summary>Why a condition is as it is: the comparison behind it, with its numbers.</summary>
/// <param name="InPlace">The condition with the values in place of the names; null where that would say the value again.</param>
/// <param name="Because">How the two sides of the deciding comparison stand; null where no comparison decides alone.</param>
/// <param name="Distance">How far the two sides are apart; null unless they are numbers or dates (in days).</param>
internal sealed record ConditionReading(string? InPlace, LocalizedText? Because, decimal? Distance)
{
    // A name stands for a condition of its own; a chain of names ends soon.
    private const int MostNames = 16;

    public static ConditionReading Of(Run run, ExpressionNode node, string level, int row, int period)
    {
        var because = Decider(run, node, level, row, period, MostNames);
        var inPlace = node is ExpressionNode.Name ? because?.InPlace : InPlaceOf(run, node, level, row, period);
        return new(inPlace, because?.Because, because?.Distance);
    }

    private static string InPlaceOf(Run run, ExpressionNode node, string level, int row, int period)
        => ExpressionPrinter.Print(node, name => run.Read(name, level, row, period).ToString());

    private static ConditionReading? Decider(Run run, ExpressionNode node, string level, int row, int period, int namesLeft) => node switch
    {
        ExpressionNode.Not not => Decider(run, not.Operand, level, row, period, namesLeft),
        ExpressionNode.Binary { IsComparison: true } b => Compare(run, b, level, row, period),
        ExpressionNode.All or ExpressionNode.Any => Decider(run, Decisive(run, node, level, row, period), level, row, period, namesLeft),
        ExpressionNode.Name name when namesLeft > 0 => Behind(run, name, level, row, period, namesLeft - 1),
        _ => null,
    };

    private static ConditionReading? Behind(Run run, ExpressionNode.Name name, string level, int row, int period, int namesLeft)
    {
        var column = run.ColumnOf(name.Text);
        var at = run.Population.AncestorOf(level, row, column.Level);
        return at >= 0 && column.Step is Step.Calculate step ? Decider(run, run.Scheme.Bound[step.Formula], column.Level, at, period + name.PeriodsBack, namesLeft) : null;
    }

    /// <summary>The part that decided: of parts joined by "and" the first that is not yes, by "or" the first that is not no; else the first.</summary>
    private static ExpressionNode Decisive(Run run, ExpressionNode node, string level, int row, int period)
    {
        var parts = node.Children();
        return parts.FirstOrDefault(p => run.Evaluate(p, level, row, period) is var c && (node is ExpressionNode.All ? !c.IsYes : !c.IsNo)) ?? parts[0];
    }

    private static ConditionReading? Compare(Run run, ExpressionNode.Binary node, string level, int row, int period)
    {
        Cell left = run.Evaluate(node.Left, level, row, period), right = run.Evaluate(node.Right, level, row, period);
        if (!left.IsPresent || !right.IsPresent || left.Kind != right.Kind)
            return null;
        var words = left.CompareTo(right) switch { < 0 => Phrases.IsBelow, > 0 => Phrases.IsAbove, _ => Phrases.IsEqual };
        if (left.Kind is ColumnKind.Text or ColumnKind.Flag && left.CompareTo(right) != 0)
            words = Phrases.IsNot;
        return new(InPlaceOf(run, node, level, row, period), Phrases.Fill(words, left, right),
            left.Kind is ColumnKind.Number or ColumnKind.Date ? Rational.Abs(left.Number - right.Number).ToDecimal() : null);
    }
}
