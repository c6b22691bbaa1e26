namespace Education.Planning.Evaluation;

/// <summary>What the stages of an award are called where the plan gives them no name.</summary>
internal static class AwardStageNames
{
    private static readonly LocalizedText[] Names =
    [
        Phrases.Both("notice of places", "下发名额"), Phrases.Both("application", "申报"), Phrases.Both("recommendation", "推荐"), Phrases.Both("review", "审核"),
        Phrases.Both("publication", "公示"), Phrases.Both("confirmation", "确认"), Phrases.Both("certificates", "发证"),
    ];

    public static LocalizedText Of(AwardStageKind kind) => Names[(int)kind];
}
