namespace Education.Planning.Evaluation;

/// <summary>Divisions by what may be 0: there the result cannot be decided.</summary>
/// <remarks>Bounds that include 0 are a warning. Where nothing is declared at all it is a hint, for most counts of people are never 0 and nobody has said so.</remarks>
internal static class DivisionCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme, CompiledColumn column)
    {
        var found = new Dictionary<string, Extent>(StringComparer.Ordinal);
        foreach (var (expression, facts) in StepFacts.Of(column.Step!, scheme.Extents).Where(e => !e.Facts.AreImpossible))
            Walk(scheme.Bound[expression], facts, scheme.Extents, found);
        return found.Select(f => f.Value.Low is null && f.Value.High is null
            ? EvaluationDiagnostics.MayDivideByZero.At(SchemeCompiler.PathOf(column.Step!), f.Key)
            : EvaluationDiagnostics.DividesByZero.At(SchemeCompiler.PathOf(column.Step!), f.Key, ExtentWords.Of(f.Value)));
    }

    private static void Walk(ExpressionNode node, Facts facts, Extents extents, Dictionary<string, Extent> found)
    {
        if (node is ExpressionNode.All or ExpressionNode.Any)
        {
            WalkParts(node.Children(), facts, node is ExpressionNode.All, extents, found);
            return;
        }
        if (node is ExpressionNode.Binary { Operator: "/" } division && extents.Of(division.Right, facts) is { IsNotZero: false, IsEmpty: false } divisor && !(divisor.Low > Rational.Zero || divisor.High < Rational.Zero))
            found.TryAdd(ExpressionPrinter.Print(division.Right), divisor);
        foreach (var child in node.Children())
            Walk(child, facts, extents, found);
    }

    /// <summary>A part of <c>and</c> only decides where those before it hold, a part of <c>or</c> where they do not.</summary>
    private static void WalkParts(ValueList<ExpressionNode> parts, Facts facts, bool hold, Extents extents, Dictionary<string, Extent> found)
    {
        foreach (var part in parts)
        {
            if (facts.AreImpossible)
                return;
            Walk(part, facts, extents, found);
            facts = facts.With(part, hold, extents);
        }
    }
}
