using Education.Planning.Evaluation;

namespace Education.Planning;

/// <summary>Puts tables together.</summary>
public static class TableVerbs
{
    extension(ObservationTable table)
    {
        /// <summary>The rows of both tables; rows of the same level and key become one with the links and cells of both.</summary>
        /// <remarks>Cells that both hold stay twice: equal ones do no harm, different ones are a diagnostic of the run.</remarks>
        /// <param name="other">The other table, such as figures for the units of this one.</param>
        /// <example><code>var table = units.JoinedWith(figures);</code></example>
        public ObservationTable JoinedWith(ObservationTable other)
        {
            Guard.Against.Null(table);
            Guard.Against.Null(other);
            var rows = table.Rows.Concat(other.Rows).GroupBy(r => (r.Level, r.Key)).Select(same => same.First() with
            {
                In = same.SelectMany(r => r.In).Distinct().ToValueList(),
                Cells = same.SelectMany(r => r.Cells).ToValueList(),
            });
            return new() { Rows = rows.ToValueList(), EarlierDates = table.EarlierDates.IsEmpty ? other.EarlierDates : table.EarlierDates };
        }
    }
}
