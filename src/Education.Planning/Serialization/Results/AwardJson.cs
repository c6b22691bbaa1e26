using System.Text.Json;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Awards as JSON: a result for other programs to read, not to be read back.</summary>
public static class AwardJson
{
    extension(AwardBoard board)
    {
        /// <summary>The award as a JSON document of kind <c>award</c>: stages on dates, and for each line its places and what became of every candidate.</summary>
        /// <remarks>Two-space indentation, lines end with LF.</remarks>
        public string ToJson()
        {
            Guard.Against.Null(board);
            return ResultJson.Document("award", json => Content(json, board));
        }
    }

    private static void Content(Utf8JsonWriter json, AwardBoard board)
    {
        json.WriteString("award", board.Award.Key.Text);
        json.Text("name", board.Award.Name);
        json.WriteString("asOf", ResultJson.Day(board.AsOf));
        json.List("stages", board.Stages, stage => Stage(json, stage));
        json.List("lines", board.Lines, line => Line(json, line));
        json.List("assumptions", board.Award.Assumptions, text => json.Text("text", text));
        json.Diagnostics("diagnostics", board.Diagnostics);
    }

    private static void Stage(Utf8JsonWriter json, AwardStageDates stage)
    {
        json.WriteString("stage", ResultJson.Word(stage.Stage.Kind));
        json.Text("item", stage.Stage.Item?.Text);
        json.Text("name", stage.Name);
        json.Texts("by", stage.By.Select(key => key.Text));
        json.Text("timing", stage.Timing?.Timing.ToString());
        if (stage.First is { } first)
            json.WriteString("first", ResultJson.Day(first));
        if (stage.Last is { } last)
            json.WriteString("last", ResultJson.Day(last));
        json.WriteBoolean("isAssumed", stage.Stage.IsAssumed);
    }

    private static void Line(Utf8JsonWriter json, AwardLineBoard line)
    {
        json.WriteString("line", line.Line.Key.Text);
        json.Text("name", line.Line.Name);
        json.WriteString("candidates", line.Line.Candidates.Text);
        json.Text("stated", line.Line.Places?.ToString());
        json.WriteNumber("given", line.Given);
        if (line.IsWithinStated is { } within)
            json.WriteBoolean("isWithinStated", within);
        json.List("quotas", line.Quotas, quota =>
        {
            json.Text("unit", quota.Unit);
            json.Result("size", quota.Size);
            json.Result("places", quota.Places);
            json.WriteNumber("eligible", quota.Eligible);
            json.WriteNumber("selected", quota.Selected);
            json.WriteNumber("given", quota.Given);
            json.WriteBoolean("isBinding", quota.IsBinding);
            json.Texts("tied", quota.Tied);
        });
        json.List("decisions", line.Decisions, decision => Decision(json, decision));
    }

    private static void Decision(Utf8JsonWriter json, AwardDecision decision)
    {
        json.WriteString("candidate", decision.Candidate);
        json.Text("unit", decision.Unit);
        json.Result("score", decision.Score);
        json.WriteString("outcome", ResultJson.Word(decision.Outcome));
        json.WriteBoolean("isProposed", decision.IsProposed);
        json.WriteBoolean("isHeld", decision.IsHeld);
        if (decision.Stage is { } stage)
            json.WriteString("stage", ResultJson.Word(stage.Stage.Kind));
        if (decision.ValidUntil is { } until)
            json.WriteString("validUntil", ResultJson.Day(until));
        json.Text("reason", decision.Reason);
    }
}
