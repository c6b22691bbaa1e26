namespace Education.Planning.Evaluation;

/// <summary>What is known of names where certain conditions hold: after <c>when pupils >= 30</c> that pupils is not below 30.</summary>
internal sealed class Facts
{
    private readonly Dictionary<ColumnAt, Extent> known;

    private Facts(Dictionary<ColumnAt, Extent> known) => this.known = known;

    public static Facts None { get; } = new([]);

    /// <summary>Whether the conditions contradict each other or the bounds, so that no value ever meets them all.</summary>
    public bool AreImpossible { get; private init; }

    public Extent Narrow(ExpressionNode.Name name, Extent extent)
        => known.TryGetValue(new(name.Text, name.PeriodsBack), out var narrower) ? Extent.Common(extent, narrower) : extent;

    /// <summary>These facts and those that follow from a condition that holds, or that does not.</summary>
    public Facts With(ExpressionNode condition, bool holds, Extents extents)
    {
        var found = new Dictionary<ColumnAt, Extent>(known);
        var isPossible = Learn(condition, holds, extents, found);
        return new(found) { AreImpossible = AreImpossible || !isPossible };
    }

    private bool Learn(ExpressionNode condition, bool holds, Extents extents, Dictionary<ColumnAt, Extent> found) => condition switch
    {
        ExpressionNode.Not not => Learn(not.Operand, !holds, extents, found),
        ExpressionNode.All all when holds => all.Parts.All(part => Learn(part, holds, extents, found)),
        ExpressionNode.Any any when !holds => any.Parts.All(part => Learn(part, holds, extents, found)),
        ExpressionNode.Binary { IsComparison: true } compared => Compare(compared, holds, extents, found),
        ExpressionNode.Name { PeriodsBack: 0 } name when extents.FormulaOf(name.Text) is { } formula => Learn(formula, holds, extents, found),
        _ => true,
    };

    private bool Compare(ExpressionNode.Binary compared, bool holds, Extents extents, Dictionary<ColumnAt, Extent> found)
    {
        var sign = holds ? compared.Operator : Opposite(compared.Operator);
        return Put(compared.Left, sign, extents.Of(compared.Right, this)) && Put(compared.Right, Mirrored(sign), extents.Of(compared.Left, this));

        bool Put(ExpressionNode node, string comparison, Extent other)
        {
            if (node is not ExpressionNode.Name name)
                return true;
            var key = new ColumnAt(name.Text, name.PeriodsBack);
            var before = found.TryGetValue(key, out var narrower) ? narrower : extents.Of(name, None);
            var after = Extent.Common(before, Side(comparison, other));
            if (comparison is ">" or "<" && other.Single == (comparison == ">" ? before.High : before.Low) && other.Single is not null)
                return false;
            if ((comparison is "<>" && other.Single == Rational.Zero) || (comparison == ">" && other.IsNeverNegative) || (comparison == "<" && other.IsNeverPositive))
                after = after.WithoutZero();
            found[key] = after;
            return !after.IsEmpty;
        }
    }

    private static Extent Side(string comparison, Extent other) => comparison switch
    {
        "=" => other,
        ">" or ">=" => Extent.Between(other.Low, null),
        "<" or "<=" => Extent.Between(null, other.High),
        _ => Extent.Any,
    };

    private static string Opposite(string comparison) => comparison switch { "=" => "<>", "<>" => "=", "<" => ">=", "<=" => ">", ">" => "<=", _ => "<" };

    private static string Mirrored(string comparison) => comparison switch { "<" => ">", "<=" => ">=", ">" => "<", ">=" => "<=", _ => comparison };
}
