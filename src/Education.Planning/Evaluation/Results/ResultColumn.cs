using System.Collections;

namespace Education.Planning.Evaluation;

/// <summary>One column of a scoreboard over all rows of its level, in the order of <see cref="Scoreboard.RowsOf"/>.</summary>
public sealed class ResultColumn : IReadOnlyList<ResultValue>
{
    private readonly CellColumn cells;

    internal ResultColumn(string name, string level, int count, CellColumn cells)
    {
        Name = name;
        Level = level;
        Count = count;
        this.cells = cells;
    }

    /// <summary>The name of the column.</summary>
    public string Name { get; }

    /// <summary>The level that it lives on.</summary>
    public string Level { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    /// <summary>The value of a row.</summary>
    /// <param name="index">The place of the row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ResultValue this[int index] => ResultValue.Of(cells[Guard.Against.OutOfRange(index, 0, Count - 1)]);

    /// <summary>Whether the value of a row is there, and if not, why.</summary>
    /// <param name="index">The place of the row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ValueState StateOf(int index) => cells.StateAt(Guard.Against.OutOfRange(index, 0, Count - 1));

    /// <summary>The number of a row; null when it is none. A quotient that does not end is given to 28 digits.</summary>
    /// <param name="index">The place of the row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public decimal? NumberOf(int index) => cells.NumberAt(Guard.Against.OutOfRange(index, 0, Count - 1));

    /// <inheritdoc/>
    public IEnumerator<ResultValue> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
