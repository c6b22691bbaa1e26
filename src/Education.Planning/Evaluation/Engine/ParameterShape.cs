namespace Education.Planning.Evaluation;

/// <summary>What must hold within a parameter and its versions.</summary>
internal static class ParameterShape
{
    public static IEnumerable<LocalizedText> FaultsOf(List<Parameter> versions)
    {
        var kind = ParameterNames.KindOf(versions[0]);
        if (versions.Exists(v => ParameterNames.KindOf(v) == ParameterKind.None))
            yield return Phrases.Both("it holds neither or more than one of value, table, bands and points", "值、表、区间、点四者须取其一");
        else if (versions.Exists(v => ParameterNames.KindOf(v) != kind || (kind == ParameterKind.Value && TypeChecker.TypeOf(v.Value) != TypeChecker.TypeOf(versions[0].Value))))
            yield return Phrases.Both("its versions hold different things", "各版本的内容不属同类");
        if (versions.Exists(v => v.From > v.Until))
            yield return Phrases.Both("a version ends before it begins", "有版本的截止日期早于起始日期");
        else if (versions.Count > 1 && Overlap(versions) is { } both)
            yield return Phrases.Both($"two versions are in force on {both}", $"{both} 有两个版本同时生效");
        foreach (var fault in versions.Select(FaultOf).OfType<LocalizedText>().Distinct())
            yield return fault;
    }

    private static string? Overlap(List<Parameter> versions)
    {
        var sorted = versions.OrderBy(v => v.From ?? NodaTime.LocalDate.MinIsoValue).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i - 1].Until is not { } until || !(sorted[i].From > until))
                return DateText.Print(sorted[i].From ?? sorted[i].Until ?? sorted[i - 1].Until ?? NodaTime.LocalDate.MinIsoValue);
        }
        return null;
    }

    private static LocalizedText? FaultOf(Parameter version)
    {
        if (version.Bands is { Cuts.IsEmpty: true })
            return Phrases.Both("it has no cut", "没有分界");
        if (version.Bands is { } bands && bands.Cuts.Any(c => c.At.Constant is null))
            return Phrases.Both("its cuts are not numbers", "分界不是数");
        return version.Points.Zip(version.Points.Skip(1)).Any(pair => pair.First.X >= pair.Second.X) ? Phrases.Both("its points do not rise", "各点不是递增的") : null;
    }
}
