using System.Diagnostics.CodeAnalysis;
using Education.Planning.Evaluation;
using Education.Planning.Spreadsheets;

namespace Education.Planning;

/// <summary>Reads the rows of a scheme from CSV: units, figures, or both.</summary>
public static class TableCsv
{
    extension(CompiledScheme scheme)
    {
        /// <summary>The rows of a CSV text, for this scheme.</summary>
        /// <remarks>
        /// <para>Two habits. Long, one record a value: headings <c>unit</c>, <c>indicator</c>, <c>value</c>. Wide, one record a unit: a heading <c>unit</c>, or the name of the level, and the names of observed
        /// columns, <c>x@prior</c> and <c>x@-2</c> among them. Both take <c>period</c> and <c>level</c>; the wide one also levels above (<c>district</c>) with the key of the row in which the unit lies,
        /// and <c>in</c> with several (<c>county 甲, type rural</c>). Headings are also read in Chinese: 单位, 指标, 值, 时期, 层级, 隶属. A column <c>name</c> is passed over.</para>
        /// <para>A blank cell of the wide habit says nothing, of the long one <c>missing</c>. Other states are written as words: <c>missing</c>, <c>not yet due</c>, <c>not applicable</c>, <c>withheld</c>, 缺失, 不适用 ….
        /// Numbers have a point and no grouping; <c>85%</c>, <c>3.2万 person</c> and <c>19.6:1</c> are read, too. Flags are yes, no, true, false, 是, 否; dates 2024-06-30 or 2024/6/30.
        /// No culture matters.</para>
        /// </remarks>
        /// <param name="csv">The text; <see cref="SheetText.Decode"/> makes one of a file's bytes.</param>
        /// <param name="options">What the sheet does not say itself; null for nothing.</param>
        /// <exception cref="SpreadsheetException">The text cannot be read; the exception says where and why.</exception>
        /// <example><code>compiled.ReadTable("school,district,score\ns1,d1,85\n")</code> has a row s1 of level school in the row d1 of level district.</example>
        public ObservationTable ReadTable(string csv, SheetOptions? options = null)
        {
            ArgumentNullException.ThrowIfNull(scheme);
            ArgumentNullException.ThrowIfNull(csv);
            options ??= new();
            return new TableSheet(scheme, options).Read(Sheet.Read(csv, options.Separator));
        }

        /// <summary>The rows of a CSV text, if it can be read.</summary>
        /// <param name="csv">The text.</param>
        /// <param name="options">What the sheet does not say itself; null for nothing.</param>
        /// <param name="table">The rows, or null.</param>
        /// <param name="fault">What is wrong and where, or null.</param>
        public bool TryReadTable(string csv, SheetOptions? options, [NotNullWhen(true)] out ObservationTable? table, [NotNullWhen(false)] out SpreadsheetException? fault)
        {
            try
            {
                (table, fault) = (scheme.ReadTable(csv, options), null);
                return true;
            }
            catch (SpreadsheetException exception)
            {
                (table, fault) = (null, exception);
                return false;
            }
        }
    }
}
