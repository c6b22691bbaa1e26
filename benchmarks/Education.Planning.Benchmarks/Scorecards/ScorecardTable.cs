using System.Globalization;
using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Benchmarks.Scorecards;

/// <summary>The workload as a table, and a board of it as an answer.</summary>
public static class ScorecardTable
{
    public static readonly LocalDate AsOf = new(2026, 7, 1);

    public static ColumnTable Of(ScorecardData data)
    {
        var columns = new List<ColumnData>();
        var (units, states) = (new long[data.Pupils.Length], new ValueState[data.Pupils.Length]); // one after the other for every column
        for (var j = 0; j < data.Values.Length; j++)
        {
            columns.Add(Numbers($"v.{j}", data.Values[j]));
            if (data.Baselines[j] is { } baselines)
                columns.Add(Numbers($"b.{j}", baselines));
        }
        columns.Add(ColumnData.Scaled("pupils", Array.ConvertAll(data.Pupils, p => (long)p), 1));
        return new(
            new ColumnLevel { Name = "district", Keys = Keys(data.Rules.Size.Districts) },
            new ColumnLevel { Name = "unit", Keys = Keys(data.Pupils.Length), In = [new("district", data.Districts)], Columns = columns.ToValueList() });

        ColumnData Numbers(string name, short[] quarters)
        {
            for (var u = 0; u < quarters.Length; u++)
                (units[u], states[u]) = quarters[u] == ScorecardData.Missing ? (0, ValueState.Missing) : (25L * quarters[u], ValueState.Present);
            return ColumnData.Scaled(name, units, 0.01m, states);
        }
    }

    /// <summary>The same, row by row.</summary>
    public static ObservationTable RowsOf(ScorecardData data) => new()
    {
        Rows =
        [
            .. Keys(data.Rules.Size.Districts).Select(key => new ObservedRow { Level = "district", Key = key }),
            .. Keys(data.Pupils.Length).Select((key, u) => new ObservedRow
            {
                Level = "unit", Key = key, In = [new("district", Key(data.Districts[u]))], Cells = CellsOf(data, u).ToValueList(),
            }),
        ],
    };

    /// <summary>A board as an answer.</summary>
    /// <param name="board">The board, its units in their order.</param>
    /// <param name="size">The size.</param>
    /// <param name="districts">The place of each district on the board; null where they stand in their order.</param>
    public static ScorecardAnswer AnswerOf(Scoreboard board, ScorecardSize size, int[]? districts = null)
    {
        var answer = new ScorecardAnswer(size);
        Fill(answer.Groups, g => board.Column($"score.{g}")!);
        Fill([answer.Totals], _ => board.Column("total")!);
        Fill([answer.Places], _ => board.Column("place")!);
        var grades = board.Column("grade")!;
        for (var u = 0; u < size.Units; u++)
            answer.GradesOfUnits[u] = (byte)grades.NumberOf(u)!;
        var (mean, low, high) = (board.Column("district.mean")!, board.Column("district.low")!, board.Column("district.high")!);
        for (var d = 0; d < size.Districts; d++)
        {
            var (row, at) = (answer.Districts[d], districts?[d] ?? d);
            (row.Mean, row.Lowest, row.Highest) = ((long)mean.NumberOf(at)!, (int)low.NumberOf(at)!, (int)high.NumberOf(at)!);
            for (var n = 0; n < ScorecardAnswer.Grades; n++)
                row.Counts[n] = (int)board.Column($"count.{n}")!.NumberOf(at)!;
        }
        return answer;
    }

    private static void Fill(int[][] columns, Func<int, ResultColumn> of)
    {
        for (var g = 0; g < columns.Length; g++)
        {
            var column = of(g);
            for (var u = 0; u < columns[g].Length; u++)
                columns[g][u] = (int)(column.NumberOf(u) ?? -1);
        }
    }

    // Seven digits, so that the order of keys is that of units.
    private static string Key(int place) => place.ToString("0000000", CultureInfo.InvariantCulture);

    private static ValueList<string> Keys(int count) => Enumerable.Range(0, count).Select(Key).ToValueList();

    private static IEnumerable<ObservedCell> CellsOf(ScorecardData data, int u)
    {
        for (var j = 0; j < data.Values.Length; j++)
        {
            if (data.Values[j][u] >= 0)
                yield return new($"v.{j}", data.Values[j][u] / 4m);
            if (data.Baselines[j] is { } baselines && baselines[u] >= 0)
                yield return new($"b.{j}", baselines[u] / 4m);
        }
        yield return new("pupils", data.Pupils[u]);
    }
}
