using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>What the observed columns of a table hold, as far as a plan depends on it: units, bounds to the next power of two, states. Tables of the same shapes share their plan.</summary>
internal sealed class InputShapes : IEquatable<InputShapes>
{
    private readonly Dictionary<(string Level, string Column, int Period), StoreShape> shapes = [];
    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);

    public InputShapes(ColumnTable table)
    {
        foreach (var level in table.Levels)
        {
            rows[level.Name] = Hull(level.Keys.Count);
            foreach (var data in level.Columns)
                shapes[(level.Name, data.Column, data.PeriodsBack)] = data.Shape;
        }
    }

    /// <summary>At least as many rows as a level has; those of a derived level are at most as many as those that it groups.</summary>
    public int RowsHull(string level) => rows.TryGetValue(level, out var known) ? known : rows.Values.DefaultIfEmpty(1).Max();

    /// <summary>What an observed column holds; all is missing where the table has none of it.</summary>
    public StoreShape Of(CompiledColumn column, int period)
    {
        var isFlag = column.Type.Kind == ColumnKind.Flag;
        if (!shapes.TryGetValue((column.Level, column.Name, period), out var shape) || shape.IsFlag != isFlag)
            return isFlag ? StoreShape.OfFlag(0xFE) : new(Rational.One, 0, 0, 0xFE);
        return column.Type.Kind switch
        {
            ColumnKind.Flag => shape,
            ColumnKind.Number => Within(shape, column.Bounds),
            ColumnKind.Text => new(Rational.One, 0, int.MaxValue, shape.States),
            ColumnKind.Label => new(Rational.One, 0, 10_000, 0xFE),
            _ => shape,
        };
    }

    public bool Equals(InputShapes? other)
        => other is not null && shapes.Count == other.shapes.Count && rows.Count == other.rows.Count
            && rows.All(r => other.rows.TryGetValue(r.Key, out var count) && count == r.Value)
            && shapes.All(s => other.shapes.TryGetValue(s.Key, out var shape) && (ReferenceEquals(shape, s.Value) || shape == s.Value));

    public override bool Equals(object? obj) => Equals(obj as InputShapes);

    public override int GetHashCode() => shapes.Count;

    /// <summary>The least power of two above a number, less one.</summary>
    public static BigInteger Hull(BigInteger number) => (BigInteger.One << (int)number.GetBitLength()) - 1;

    private static int Hull(int rows) => (int)Hull((BigInteger)rows);

    /// <summary>Declared bounds hold of every value that is present, for others count as undecided.</summary>
    private static StoreShape Within(StoreShape shape, Extent bounds)
    {
        var (low, high) = (shape.Low, shape.High);
        if (bounds.Low is { } least && (least / shape.Factor).RoundTo(1, RoundingMode.Up).Numerator is var floor && floor > low)
            low = floor;
        if (bounds.High is { } most && (most / shape.Factor).RoundTo(1, RoundingMode.Down).Numerator is var cap && cap < high)
            high = cap;
        if (low > high)
            high = low;
        // A value out of bounds becomes undecided.
        return shape with { Low = low, High = high, States = shape.States | (bounds == Extent.Any ? 0 : Emitter.Bit(ValueState.Undecided)) };
    }
}
