namespace Education.Planning.Evaluation;

/// <summary>What a plan works on in one run: its kept columns, the ways up from each row, and what is gathered.</summary>
internal sealed class Binding(int columns, int maps, int gatherings)
{
    /// <summary>No run.</summary>
    public static Binding None { get; } = new(0, 0, 0);

    public ColumnStore[] Columns { get; } = [.. Enumerable.Range(0, columns).Select(_ => new ColumnStore())];

    /// <summary>For each pair of levels the row above of every row; null where there is one row above.</summary>
    public int[]?[] Maps { get; } = new int[]?[maps];

    /// <summary>For each gathering what every part of the rows gave.</summary>
    public Gathered[][] Gathered { get; } = new Gathered[gatherings][];
}
