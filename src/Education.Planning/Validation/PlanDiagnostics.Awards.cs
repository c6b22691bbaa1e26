namespace Education.Planning.Validation;

/// <content>PLN06xx: awards.</content>
public static partial class PlanDiagnostics
{
    internal static readonly DiagnosticDescriptor StageBackwards = Warning(
        "PLN0601",
        "The stage `{0}` stands after `{1}`, which can only come later.",
        "环节 `{0}` 排在 `{1}` 之后，而后者只能在更晚进行。",
        "Put the stages in the order in which they happen.",
        "请按进行的先后排列各环节。");

    internal static readonly DiagnosticDescriptor NoPublication = Information(
        "PLN0602",
        "The award `{0}` is confirmed without a publication window, so nobody can object before it counts.",
        "奖项“{0}”未经公示即予确认，生效前无人可提出异议。",
        "Add the days on which the list is published, if there are any.",
        "如有公示，请补充公示的日期。");

    internal static readonly DiagnosticDescriptor LifetimeTitle = Warning(
        "PLN0603",
        "The title is given for life and yet managed dynamically.",
        "称号既为终身，又实行动态管理。",
        "Say how long it holds, or leave out the dynamic management.",
        "请写明有效期，或删去动态管理。");

    internal static readonly DiagnosticDescriptor PlacesTwice = Warning(
        "PLN0604",
        "The places of `{0}` are stated as a number and as a share; the share counts.",
        "“{0}”的名额既写为数目又写为比例；按比例计。",
        "Keep one of the two.",
        "请只保留其中之一。");

    internal static readonly DiagnosticDescriptor PlacesUnstated = Information(
        "PLN0605",
        "How many places `{0}` has is not stated, so nobody can be chosen.",
        "“{0}”的名额没有写明，无从评选。",
        "State a number or a share; say so among the assumptions if the text has none.",
        "请写明数目或比例；原文没有的，请列入假定。");

    internal static readonly DiagnosticDescriptor NoTolerance = Information(
        "PLN0606",
        "`{0}` is not an exact number, and how far off still counts is not stated.",
        "“{0}”并非确数，又未写明允许的偏差。",
        "State the tolerance, in places.",
        "请写明允许相差的名额数。");

    internal static readonly DiagnosticDescriptor NoRounding = Information(
        "PLN0607",
        "The share of `{0}` does not say how it becomes a whole number of places.",
        "“{0}”的比例没有写明怎样取整为名额。",
        "State the rounding; the places of many units hang on it.",
        "请写明取整方式；许多单位的名额取决于此。");

    internal static readonly DiagnosticDescriptor NoMethod = Information(
        "PLN0608",
        "The places of `{0}` are shared out, and how fractions are settled is not stated.",
        "“{0}”的名额分配到各单位，但没有写明小数怎样处理。",
        "State the method, for example `largestRemainder`.",
        "请写明分配方法，例如 `largestRemainder`。");

    internal static readonly DiagnosticDescriptor NoTies = Information(
        "PLN0609",
        "What becomes of equal candidates at the last place of `{0}` is not stated; they will be reported.",
        "“{0}”最后一个名额上并列者怎样处理没有写明；届时将予列出。",
        "State what becomes of them.",
        "请写明处理办法。");

    internal static readonly DiagnosticDescriptor UndatedStage = Information(
        "PLN0610",
        "The stage `{0}` has neither an item nor a timing, so it has no date.",
        "环节 `{0}` 既未对应事项，也没有时间，因而没有日期。",
        "Name the item of the plan that it is, or say when it takes place.",
        "请注明它是计划中的哪一事项，或写明时间。");

    private static DiagnosticDescriptor[] OfAwards =>
    [
        StageBackwards, NoPublication, LifetimeTitle, PlacesTwice, PlacesUnstated, NoTolerance, NoRounding, NoMethod, NoTies, UndatedStage,
    ];
}
