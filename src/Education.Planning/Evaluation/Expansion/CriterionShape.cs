namespace Education.Planning.Evaluation;

/// <summary>What must hold within one criterion before it can be written as steps.</summary>
internal static class CriterionShape
{
    public static LocalizedText? FaultOf(Criterion node)
    {
        if (node.Score is not null && !node.Parts.IsEmpty)
            return Phrases.Both("it has a score and parts", "既有得分又有下级指标");
        if (node.Score is null && node.Parts.IsEmpty && node.Base is null)
            return Phrases.Both("it has neither a score, nor parts, nor a base", "没有得分、下级指标或基础分");
        if (node.Parts.IsEmpty && (node.Combine is not null || !node.Absent.IsEmpty || node.Need is not null || !node.Shift.IsEmpty))
            return Phrases.Both("`combine`, `absent`, `need` and `shift` are of parts", "`combine`、`absent`、`need`、`shift` 只用于下级指标");
        if ((node.Bonus?.Items ?? []).Concat(node.Deduct?.Items ?? []).Any(i => i.Weight is not null))
            return Phrases.Both("what is added or taken away has no weight", "加分项、扣分项没有权重");
        return node.Parts.IsEmpty ? null : FaultOfParts(node);
    }

    private static LocalizedText? FaultOfParts(Criterion node)
    {
        int weights = node.Parts.Count(p => p.Weight is not null), points = node.Parts.Count(p => p.Points is not null);
        if (weights > 0 && points > 0)
            return Phrases.Both("its parts mix weights and points", "下级指标混用权重与分值");
        if ((weights > 0 && weights < node.Parts.Count) || (points > 0 && points < node.Parts.Count))
            return Phrases.Both("some of its parts have a weight or points, and some have none", "部分下级指标没有权重或分值");
        return weights + points == 0 && node.Combine is null ? Phrases.Both("its parts have neither weights nor points, and nothing says how they combine", "下级指标没有权重或分值，也未说明如何合成") : null;
    }
}
