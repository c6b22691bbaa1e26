namespace Education.Planning.Evaluation;

/// <summary>What a scheme publishes: columns that are there, rounded where they are reals; and steps that neither a result nor another step reads.</summary>
internal static class PublishCheck
{
    public static IEnumerable<Diagnostic> Of(CheckedScheme scheme)
    {
        foreach (var name in scheme.Scheme.Publish)
        {
            var column = scheme.ColumnOf(name);
            if (column is null)
                yield return EvaluationDiagnostics.UnknownName.At(PlanPath.Root.To("publish"), name);
            else if (column.Type.Kind == ColumnKind.Real)
                yield return EvaluationDiagnostics.PublishedReal.At(PlanPath.Root.To("publish"), name);
        }
        if (scheme.Scheme.Publish.IsEmpty)
            yield break;
        var read = scheme.Columns.SelectMany(c => c.Reads).Select(n => n.Text).Concat(scheme.Scheme.Publish).ToHashSet(StringComparer.Ordinal);
        foreach (var column in scheme.Columns.Where(c => c.Step is not null && !read.Contains(c.Name)))
            yield return EvaluationDiagnostics.NothingReads.At(SchemeCompiler.PathOf(column.Step!), column.Name);
    }
}
