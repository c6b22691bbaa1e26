using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Which keys of a table an expression can give.</summary>
internal sealed class KeyValues
{
    private readonly Func<string, bool> canBe;

    private KeyValues(Func<string, bool> canBe) => this.canBe = canBe;

    public bool CanBe(string key) => canBe(key);

    public static KeyValues Of(CheckedScheme scheme, Expression by)
    {
        var node = scheme.Bound[by];
        var column = node is ExpressionNode.Name name ? scheme.ColumnOf(name.Text) : null;
        if (column is not null && Given(scheme, column) is { } values)
            return new(values.Contains);
        var extent = scheme.Extents.Of(node, Facts.None);
        return (column?.Type.Kind, node) switch
        {
            (ColumnKind.Label, _) => new(scheme.LabelsOf(column!.Type.Scale!).Contains),
            (ColumnKind.Number, _) or (null, ExpressionNode.Number or ExpressionNode.Negation or ExpressionNode.Binary { IsComparison: false } or ExpressionNode.Call) => new(key => IsNumberIn(key, extent)),
            (ColumnKind.Flag, _) or (null, ExpressionNode.Flag or ExpressionNode.Binary or ExpressionNode.All or ExpressionNode.Any or ExpressionNode.Not or ExpressionNode.IsState) => new(key => key is "yes" or "no"),
            (null, ExpressionNode.Label label) => new(key => key == label.Value),
            _ => new(_ => true),
        };
    }

    private static bool IsNumberIn(string key, Extent extent)
        => decimal.TryParse(key, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && !Extent.Common(extent, Extent.Of(number)).IsEmpty;

    /// <summary>The values that a step writes out; null where it gives others too.</summary>
    private static HashSet<string>? Given(CheckedScheme scheme, CompiledColumn column)
    {
        IEnumerable<Literal?>? literals = column.Step switch
        {
            Step.Band s => scheme.BandsOf(s).SelectMany(b => b.Cuts.Select(c => c.Value).Prepend(b.Lowest)),
            Step.Decide s when s.Rules.Select(r => r.Result).Append(s.Else).All(o => o is not Outcome.Take) => s.Rules.Select(r => r.Result).Append(s.Else).OfType<Outcome.Then>().Select(t => t.Value),
            Step.Lookup { Else: not Outcome.Take } s => scheme.VersionsOf(s.In).SelectMany(p => p.Table).Select(c => c.Value).Append((s.Else as Outcome.Then)?.Value),
            _ => null,
        };
        return literals?.OfType<Literal>().Select(l => l.Text ?? (l.Number is { } number ? ((Rational)number).ToString() : l.ToString())).ToHashSet(StringComparer.Ordinal);
    }
}
