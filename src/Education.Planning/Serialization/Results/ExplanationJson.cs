using System.Text.Json;
using Education.Planning.Evaluation;
using Education.Planning.Serialization;

namespace Education.Planning;

/// <summary>Explanations as JSON: a result for other programs to read, not to be read back.</summary>
public static class ExplanationJson
{
    extension(ValueList<StepExplanation> explanation)
    {
        /// <summary>The explanation as a JSON document of kind <c>explanation</c>: the columns behind a value, each after those that it reads, the asked one last.</summary>
        /// <remarks>Values stand as <c>board.ToJson()</c> writes them; sentences in every language. Two-space indentation, lines end with LF.</remarks>
        public string ToJson() => ResultJson.Document("explanation", json => Write(json, explanation));
    }

    internal static void Write(Utf8JsonWriter json, ValueList<StepExplanation> steps) => json.List("steps", steps, step => Step(json, step));

    private static void Step(Utf8JsonWriter json, StepExplanation step)
    {
        json.WriteString("column", step.Column);
        json.WriteString("level", step.Level);
        json.WriteString("row", step.Row);
        json.Text("rule", step.Rule);
        json.Text("inPlace", step.InPlace);
        json.Result("before", step.Before);
        json.Result("value", step.Value);
        json.Number("remainder", step.Remainder);
        json.Text("decided", step.Decided);
        json.Text("source", step.Source);
        json.List("items", step.Items, item => Item(json, item));
        json.Texts("reads", step.Reads);
    }

    private static void Item(Utf8JsonWriter json, ExplainedItem item)
    {
        json.WriteString("name", item.Name);
        json.WriteString("standing", ResultJson.Word(item.Standing));
        json.Text("inPlace", item.InPlace);
        json.Result("value", item.Value);
        json.Text("gives", item.Gives);
        json.Number("weight", item.Weight);
        json.Number("effectiveWeight", item.EffectiveWeight);
        json.Number("contribution", item.Contribution);
        json.Number("remainder", item.Remainder);
        json.Number("varianceShare", item.VarianceShare);
        json.Number("distance", item.Distance);
        json.Text("because", item.Because);
    }
}
