using System.Text.Json;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Scorecards as JSON: a result for other programs to read, not to be read back.</summary>
public static class ScorecardJson
{
    extension(Scorecard card)
    {
        /// <summary>The scorecard as a JSON document of kind <c>scorecard</c>: every target with its outcome, the figures and the reason for it, in the order of the plan.</summary>
        /// <remarks>Targets and observations stand as in the plan's and the observations' documents; shares are numbers, so 1.098 for 109.8 %. Two-space indentation, lines end with LF.</remarks>
        public string ToJson()
        {
            Guard.Against.Null(card);
            return ResultJson.Document("scorecard", json => Content(json, card));
        }
    }

    private static void Content(Utf8JsonWriter json, Scorecard card)
    {
        json.WriteString("plan", card.Plan.Text);
        json.WriteString("asOf", ResultJson.Day(card.AsOf));
        json.List("results", card.Results, result => Result(json, result));
        json.List("assumptions", card.Assumptions, assumption =>
        {
            json.WriteString("key", assumption.Key.Text);
            json.Text("text", assumption.Text);
        });
        json.Diagnostics("diagnostics", card.Diagnostics);
    }

    private static void Result(Utf8JsonWriter json, TargetResult result)
    {
        json.WriteString("path", result.Path.Text);
        json.Text("name", result.Name);
        json.Text("indicator", result.Indicator?.Text);
        json.Text("rule", result.Rule?.ToString());
        json.WriteString("outcome", ResultJson.Word(result.Outcome));
        if (result.Miss != MissKind.None)
            json.WriteString("miss", ResultJson.Word(result.Miss));
        if (result.Due is { } due)
            json.WriteString("due", ResultJson.Day(due));
        if (result.Observation is { } observation)
            json.Value("observation", observation);
        json.Number("completion", result.Completion);
        json.Number("attainment", result.Attainment);
        json.Number("gap", result.Gap);
        json.List("units", result.Units, unit =>
        {
            json.WriteString("organization", unit.Organization.Text);
            json.WriteString("outcome", ResultJson.Word(unit.Outcome));
            json.Text("actual", unit.Actual?.ToString());
        });
        json.WriteStartObject("explanation");
        json.Text("sentence", result.Explanation.Sentence);
        ExplanationJson.Write(json, result.Explanation.Steps);
        json.WriteEndObject();
    }
}
