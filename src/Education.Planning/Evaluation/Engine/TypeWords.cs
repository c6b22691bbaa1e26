namespace Education.Planning.Evaluation;

/// <summary>What types are called in messages.</summary>
internal static class TypeWords
{
    public static LocalizedText Of(ColumnType type) => type.Kind switch
    {
        ColumnKind.Number => type.Unit is { } unit ? Phrases.Fill(Phrases.ANumberIn, unit) : Phrases.ANumber,
        ColumnKind.Real => Phrases.AReal,
        ColumnKind.Flag => Phrases.AFlag,
        ColumnKind.Text => Phrases.AText,
        ColumnKind.Date => Phrases.ADate,
        _ => Phrases.Fill(Phrases.ALabelOf, type.Scale!),
    };

    public static LocalizedText Of(ReadAs needed) => needed switch
    {
        ReadAs.Flag => Phrases.AFlag,
        ReadAs.Ordered => Phrases.AnOrdered,
        _ => Phrases.ANumber,
    };
}
