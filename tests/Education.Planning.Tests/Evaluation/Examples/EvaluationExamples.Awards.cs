using Education.Planning.Calendars;

namespace Education.Planning.Tests.Evaluation;

internal static partial class EvaluationExamples
{
    private static DiagnosticExample[] OfAwards =>
    [
        Example(
            "EVA1001", Staged("05", "04"), Staged("05", "05"), "awards/prize/stages/[1]",
            "The stage ends on 2024-04-30, before the one before it begins (2024-05-01).", "Check the dates of both stages.",
            "该环节于 2024-04-30 结束，早于前一环节开始的日期（2024-05-01）。", "请核对两个环节的日期。"),
        Example(
            "EVA1002", ScoredFrom("no column"), ScoredFrom(null), "awards/prize/lines/prize",
            "`no column` names no column of a scheme; the value is taken as observed.", "Write scheme and column, as `teacher-ethics.score`.",
            "`no column` 没有指明某方案的列；该值按观测值计。", "写明方案和列，如 `teacher-ethics.score`。"),
    ];

    private static Func<IEnumerable<Diagnostic>> ScoredFrom(string? from) => () => Conferred(
        new() { Key = "prize", Name = "Prize", Lines = [new() { Key = "prize", Name = "Prize", Candidates = "works", Places = 1, Score = "score", ScoreFrom = from }] });

    private static Func<IEnumerable<Diagnostic>> Staged(Timing review, Timing confirmation) => () => Conferred(
        new() { Key = "prize", Name = "Prize", Stages = [new() { Kind = AwardStageKind.Review, Timing = review }, new() { Kind = AwardStageKind.Confirmation, Timing = confirmation }] });

    private static IEnumerable<Diagnostic> Conferred(Award award) => new Plan { Key = "plan", Title = "Plan", Language = "en", Period = "2024", Awards = [award] }
        .Resolve(new SchoolCalendar { Key = "none", Name = "None" }).Confer("prize", new(), new(2024, 12, 31)).Diagnostics;
}
