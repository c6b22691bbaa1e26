using System.Text.Json;

namespace Education.Planning.Validation;

/// <summary>The stages of an award stand in the order in which they can happen, each can be dated, and the list is published before it is confirmed.</summary>
internal static class AwardStagesAreInOrder
{
    public static IEnumerable<Diagnostic> Check(PlanIndex contents)
        => contents.Plan.Awards.SelectMany(award => Check(award, PlanPath.Root.To("awards", award.Key)));

    private static IEnumerable<Diagnostic> Check(Award award, PlanPath path)
    {
        for (var i = 0; i < award.Stages.Count; i++)
        {
            var stage = award.Stages[i];
            if (i > 0 && stage.Kind < award.Stages[i - 1].Kind)
                yield return PlanDiagnostics.StageBackwards.At(path.To("stages", i), Word(stage.Kind), Word(award.Stages[i - 1].Kind));
            if (stage is { Item: null, Timing: null })
                yield return PlanDiagnostics.UndatedStage.At(path.To("stages", i), Word(stage.Kind));
        }
        if (award.Stages.Any(stage => stage.Kind == AwardStageKind.Confirmation) && award.Stages.All(stage => stage.Kind != AwardStageKind.Publication))
            yield return PlanDiagnostics.NoPublication.At(path, award.Key.Text);
    }

    private static string Word(AwardStageKind kind) => JsonNamingPolicy.CamelCase.ConvertName(kind.ToString());
}
