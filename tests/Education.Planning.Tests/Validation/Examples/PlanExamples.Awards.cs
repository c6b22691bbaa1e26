using static Education.Planning.Tests.Validation.SoundPlan;

namespace Education.Planning.Tests.Validation;

internal static partial class PlanExamples
{
    private static PlanExample[] OfAwards =>
    [
        new(
            "PLN0601",
            Staged(Stage(AwardStageKind.Publication), Stage(AwardStageKind.Review)),
            Staged(Stage(AwardStageKind.Review), Stage(AwardStageKind.Publication)),
            "awards/prize/stages/[1]",
            "The stage `review` stands after `publication`, which can only come later.",
            "Put the stages in the order in which they happen.",
            "环节 `review` 排在 `publication` 之后，而后者只能在更晚进行。",
            "请按进行的先后排列各环节。"),
        new(
            "PLN0602",
            Staged(Stage(AwardStageKind.Confirmation)),
            Staged(Stage(AwardStageKind.Publication), Stage(AwardStageKind.Confirmation)),
            "awards/prize",
            "The award `prize` is confirmed without a publication window, so nobody can object before it counts.",
            "Add the days on which the list is published, if there are any.",
            "奖项“prize”未经公示即予确认，生效前无人可提出异议。",
            "如有公示，请补充公示的日期。"),
        new(
            "PLN0603",
            Titled(new() { IsForLife = true, IsDynamic = true }),
            Titled(new() { Years = 3, IsDynamic = true }),
            "awards/prize/term",
            "The title is given for life and yet managed dynamically.",
            "Say how long it holds, or leave out the dynamic management.",
            "称号既为终身，又实行动态管理。",
            "请写明有效期，或删去动态管理。"),
        new(
            "PLN0604",
            Awarded(Line("models") with { Share = OnePercent }),
            Awarded(Line("models") with { Places = null, Share = OnePercent }),
            "awards/prize/lines/models",
            "The places of `models` are stated as a number and as a share; the share counts.",
            "Keep one of the two.",
            "“models”的名额既写为数目又写为比例；按比例计。",
            "请只保留其中之一。"),
        new(
            "PLN0605",
            Awarded(Line("models") with { Places = "some person '一批'" }),
            Awarded(Line("models")),
            "awards/prize/lines/models",
            "How many places `models` has is not stated, so nobody can be chosen.",
            "State a number or a share; say so among the assumptions if the text has none.",
            "“models”的名额没有写明，无从评选。",
            "请写明数目或比例；原文没有的，请列入假定。"),
        new(
            "PLN0606",
            Awarded(Line("models") with { Places = "about 400 person" }),
            Awarded(Line("models") with { Places = "about 400 person", Tolerance = 20 }),
            "awards/prize/lines/models/places",
            "`about 400 person` is not an exact number, and how far off still counts is not stated.",
            "State the tolerance, in places.",
            "“about 400 person”并非确数，又未写明允许的偏差。",
            "请写明允许相差的名额数。"),
        new(
            "PLN0607",
            Awarded(Line("models") with { Places = null, Share = OnePercent with { Rounding = null } }),
            Awarded(Line("models") with { Places = null, Share = OnePercent }),
            "awards/prize/lines/models/share",
            "The share of `models` does not say how it becomes a whole number of places.",
            "State the rounding; the places of many units hang on it.",
            "“models”的比例没有写明怎样取整为名额。",
            "请写明取整方式；许多单位的名额取决于此。"),
        new(
            "PLN0608",
            Awarded(Line("models") with { Allotment = new() { To = "schools", By = "staff" } }),
            Awarded(Line("models") with { Allotment = new() { To = "schools", By = "staff", Method = AllotMethod.LargestRemainder } }),
            "awards/prize/lines/models/allotment",
            "The places of `models` are shared out, and how fractions are settled is not stated.",
            "State the method, for example `largestRemainder`.",
            "“models”的名额分配到各单位，但没有写明小数怎样处理。",
            "请写明分配方法，例如 `largestRemainder`。"),
        new(
            "PLN0609",
            Awarded(Line("models") with { Ties = AwardTies.Unstated }),
            Awarded(Line("models") with { Ties = AwardTies.Report }),
            "awards/prize/lines/models",
            "What becomes of equal candidates at the last place of `models` is not stated; they will be reported.",
            "State what becomes of them.",
            "“models”最后一个名额上并列者怎样处理没有写明；届时将予列出。",
            "请写明处理办法。"),
        new(
            "PLN0610",
            Staged(new AwardStage { Kind = AwardStageKind.Review }),
            Staged(Stage(AwardStageKind.Review)),
            "awards/prize/stages/[0]",
            "The stage `review` has neither an item nor a timing, so it has no date.",
            "Name the item of the plan that it is, or say when it takes place.",
            "环节 `review` 既未对应事项，也没有时间，因而没有日期。",
            "请注明它是计划中的哪一事项，或写明时间。"),
    ];

    private static AwardShare OnePercent => new() { Percent = 1, Of = "staff", Each = "schools", Rounding = RoundingMode.HalfAwayFromZero };

    private static AwardLine Line(Key key) => new() { Key = key, Name = "Prize", Candidates = "head", Places = "3 person", Score = "score", Ties = AwardTies.Exclude };

    private static AwardStage Stage(AwardStageKind kind) => new() { Kind = kind, Timing = "05" };

    private static Plan Awarded(params ReadOnlySpan<AwardLine> lines) => Sound with { Awards = [new() { Key = "prize", Name = "Prize", Lines = [.. lines] }] };

    private static Plan Staged(params ReadOnlySpan<AwardStage> stages) => Sound with { Awards = [new() { Key = "prize", Name = "Prize", Stages = [.. stages] }] };

    private static Plan Titled(AwardTerm term) => Sound with { Awards = [new() { Key = "prize", Name = "Prize", Term = term }] };
}
