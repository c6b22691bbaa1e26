using Education.Planning.Evaluation;
using Education.Planning.Spreadsheets;

namespace Education.Planning;

/// <summary>Reads observations of a plan from CSV.</summary>
public static class ObservationCsv
{
    extension(Plan plan)
    {
        /// <summary>The observations of a CSV text, for the indicators of this plan.</summary>
        /// <remarks>
        /// The habits and words are those of a scheme's table. Units are organisations of the plan, a blank one is the whole; indicators are keys. Each value needs a <c>date</c>, or a <c>period</c> whose last day is told
        /// without a calendar (a year, years, days), or <see cref="SheetOptions.At"/>.
        /// </remarks>
        /// <param name="csv">The text; <see cref="SheetText.Decode"/> makes one of a file's bytes.</param>
        /// <param name="options">What the sheet does not say itself; null for nothing.</param>
        /// <exception cref="SpreadsheetException">The text cannot be read; the exception says where and why.</exception>
        public ObservationSet ReadObservations(string csv, SheetOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(plan);
            ArgumentNullException.ThrowIfNull(csv);
            options ??= new();
            return new ObservationSheet(plan, options).Read(Sheet.Read(csv, options.Separator));
        }
    }
}
