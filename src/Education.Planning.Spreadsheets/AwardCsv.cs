using System.Globalization;
using CsvHelper;
using Education.Planning.Evaluation;
using Education.Planning.Spreadsheets;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning;

/// <summary>Writes awards as CSV.</summary>
public static class AwardCsv
{
    private static readonly string[] Columns = ["line", "unit", "candidate", "score", "proposed", "outcome", "stage", "first", "last", "validUntil", "reason"];

    extension(AwardBoard board)
    {
        /// <summary>Every candidate of every line as CSV (RFC 4180, lines end with CRLF), in the order of the board: line, unit, candidate, score, whether proposed, outcome, the stage that decided with its days, and why.</summary>
        /// <param name="language">The language tag of the reasons; one the library does not speak gives English. The outcome is a word of the wire format in every language.</param>
        public string ToCsv(string language = Languages.English)
        {
            ArgumentNullException.ThrowIfNull(board);
            ArgumentNullException.ThrowIfNull(language);
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            using var writer = CsvWriter.Create(text);
            foreach (var column in Columns)
                writer.WriteField(column);
            writer.EndRecord();
            foreach (var line in board.Lines)
            {
                foreach (var decision in line.Decisions)
                {
                    foreach (var field in Fields(line, decision, language))
                        writer.WriteField(field);
                    writer.EndRecord();
                }
            }
            writer.Flush();
            return text.ToString();
        }
    }

    private static string[] Fields(AwardLineBoard line, AwardDecision decision, string language) =>
    [
        line.Line.Key.Text, decision.Unit is null ? "" : CellText.Quoted(decision.Unit), CellText.Quoted(decision.Candidate), decision.Score.ToString(), decision.IsProposed ? "yes" : "no", Word(decision.Outcome),
        decision.Stage is { } stage ? Word(stage.Stage.Kind) : "", Day(decision.Stage?.First), Day(decision.Stage?.Last), Day(decision.ValidUntil), CellText.Quoted(decision.Reason.In(language)),
    ];

    private static string Word<T>(T value)
        where T : struct, Enum
        => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";
}
