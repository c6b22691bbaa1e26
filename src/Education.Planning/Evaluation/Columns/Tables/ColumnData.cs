using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>One observed column in compact form: scaled whole numbers, flags, texts or dates, with the state of every value that is not there.</summary>
/// <remarks>
/// A number takes 1, 2, 4 or 8 bytes, as little as holds the whole column at its number of digits; a flag, and a text of up to 255 different ones, 1 byte; a date at most 4. A column of which some values
/// are not there takes one byte a row more. Numbers of too many digits for 8 bytes take 16.
/// </remarks>
public sealed class ColumnData
{
    private readonly Lazy<(double Low, double High)?> present;

    internal ColumnData(string column, ColumnKind kind, Packed units, Rational unit, byte[]? states, ValueList<string> texts, int periodsBack)
    {
        Column = Guard.Against.NullOrWhiteSpace(column);
        Kind = kind;
        Units = units;
        Unit = unit;
        States = states;
        Texts = texts;
        PeriodsBack = Guard.Against.OutOfRange(periodsBack, 0, int.MaxValue);
        present = new(FindPresent);
        var found = 0;
        for (byte state = 1; state < StepLowering.Skipped; state++)
            found |= states.AsSpan().Contains(state) ? 1 << state : 0;
        Shape = new(unit, units.Low < 0 ? -InputShapes.Hull(-(System.Numerics.BigInteger)units.Low) : 0, InputShapes.Hull(units.High), found) { IsFlag = kind == ColumnKind.Flag };
    }

    /// <summary>The name of the column.</summary>
    public string Column { get; }

    /// <summary>What kind of values it holds; texts may stand for labels.</summary>
    public ColumnKind Kind { get; }

    /// <summary>How many periods ago it was observed: 0 for the current one.</summary>
    public int PeriodsBack { get; }

    /// <summary>The number of rows.</summary>
    public int Count => Units.Length;

    /// <summary>How many bytes its values and states take, texts themselves left out.</summary>
    public long Bytes => ((long)Units.BytesEach + (States is null ? 0 : 1)) * Count;

    /// <summary>The numbers in units, flags as 0 and 1, the places of texts, or days since 1970.</summary>
    internal Packed Units { get; }

    /// <summary>How much one unit is.</summary>
    internal Rational Unit { get; }

    /// <summary>The state of every row; null when all are present.</summary>
    internal byte[]? States { get; }

    /// <summary>What it holds, as far as a plan depends on it.</summary>
    internal StoreShape Shape { get; }

    /// <summary>Between which units the values lie that are there, found once; null where there are none, or some are beyond the whole numbers that doubles hold.</summary>
    internal (double Low, double High)? Present => present.Value;

    /// <summary>The different texts.</summary>
    internal ValueList<string> Texts { get; }

    /// <summary>Whether a value is there, and if not, why.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such row.</exception>
    public ValueState StateOf(int row) => States is null ? ValueState.Present : (ValueState)States[row];

    /// <summary>A column of numbers.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="values">The numbers; null where one is missing.</param>
    /// <param name="periodsBack">How many periods ago: 0 for the current one.</param>
    /// <example><c>ColumnData.Numbers("students", [512, 80.5m, null])</c></example>
    public static ColumnData Numbers(string column, IEnumerable<decimal?> values, int periodsBack = 0)
    {
        var builder = new ColumnBuilder(column, ColumnKind.Number, periodsBack);
        foreach (var value in Guard.Against.Null(values))
            builder.Add(value);
        return builder.Build();
    }

    /// <summary>A column of numbers that are given as whole multiples of a decimal unit.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="units">The multiples.</param>
    /// <param name="unit">The unit, such as 0.01; above 0.</param>
    /// <param name="states">The state of every row; empty when all are present.</param>
    /// <param name="periodsBack">How many periods ago: 0 for the current one.</param>
    /// <exception cref="ArgumentException">There are more or fewer states than numbers, or the unit is not above 0.</exception>
    /// <example><c>ColumnData.Scaled("students", [51200, 8050], 0.01m)</c> holds 512 and 80.5.</example>
    public static ColumnData Scaled(string column, ReadOnlySpan<long> units, decimal unit, ReadOnlySpan<ValueState> states = default, int periodsBack = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        long low = 0, high = 0;
        foreach (var one in units)
            (low, high) = (Math.Min(low, one), Math.Max(high, one));
        var packed = Packed.Between(low, high, units.Length);
        Span<Int128> one128 = stackalloc Int128[1];
        for (var i = 0; i < units.Length; i++)
        {
            one128[0] = units[i];
            packed.Store(i, one128);
        }
        return new(column, ColumnKind.Number, packed, unit, BytesOf(states, units.Length), [], periodsBack);
    }

    /// <summary>A column of flags.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="values">Yes or no; null where it is missing.</param>
    /// <param name="periodsBack">How many periods ago: 0 for the current one.</param>
    public static ColumnData Flags(string column, IEnumerable<bool?> values, int periodsBack = 0)
    {
        var builder = new ColumnBuilder(column, ColumnKind.Flag, periodsBack);
        foreach (var value in Guard.Against.Null(values))
            builder.Add(value);
        return builder.Build();
    }

    /// <summary>A column of texts, or of labels of a scale.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="values">The texts; null where one is missing.</param>
    /// <param name="periodsBack">How many periods ago: 0 for the current one.</param>
    public static ColumnData OfTexts(string column, IEnumerable<string?> values, int periodsBack = 0)
    {
        var builder = new ColumnBuilder(column, ColumnKind.Text, periodsBack);
        foreach (var value in Guard.Against.Null(values))
            builder.Add(value);
        return builder.Build();
    }

    /// <summary>A column of dates.</summary>
    /// <param name="column">The name of the column.</param>
    /// <param name="values">The days of the ISO calendar; null where one is missing.</param>
    /// <param name="periodsBack">How many periods ago: 0 for the current one.</param>
    public static ColumnData Dates(string column, IEnumerable<LocalDate?> values, int periodsBack = 0)
    {
        var builder = new ColumnBuilder(column, ColumnKind.Date, periodsBack);
        foreach (var value in Guard.Against.Null(values))
            builder.Add(value);
        return builder.Build();
    }

    /// <summary>A value as a diagnostic prints it.</summary>
    internal string TextOf(int row) => Kind switch
    {
        ColumnKind.Flag => Units[row] != 0 ? "yes" : "no",
        ColumnKind.Text => ExpressionPrinter.Quote(Texts[(int)Units[row]]),
        ColumnKind.Date => DateText.Print(Cell.OfDate((int)Units[row]).Date),
        _ => (Unit * Rational.OfWhole(Units[row])).ToString(),
    };

    /// <summary>The cell of a row, as the interpreter reads it.</summary>
    internal Cell CellOf(int row, ColumnType type, EvaluationScheme scheme)
    {
        if (StateOf(row) is not ValueState.Present and var state)
            return Cell.Absent(state);
        return (Kind, type.Kind) switch
        {
            (ColumnKind.Number, ColumnKind.Number) => Cell.Of(Unit * Rational.OfWhole(Units[row])),
            (ColumnKind.Flag, ColumnKind.Flag) => Cell.Of(Units[row] != 0),
            (ColumnKind.Date, ColumnKind.Date) => Cell.OfDate((int)Units[row]),
            (ColumnKind.Text, ColumnKind.Text) => Cell.OfText(Texts[(int)Units[row]]),
            (ColumnKind.Text, ColumnKind.Label) => StepRunner.LabelOf(Texts[(int)Units[row]], type.Scale!, scheme),
            _ => Cell.Absent(ValueState.Undecided, Phrases.DoesNotFit),
        };
    }

    private static byte[]? BytesOf(ReadOnlySpan<ValueState> states, int count)
    {
        if (!states.IsEmpty && states.Length != count)
            throw new ArgumentException($"There are {states.Length} states for {count} numbers.", nameof(states));
        if (!states.ContainsAnyExcept(ValueState.Present))
            return null;
        var bytes = new byte[count];
        for (var row = 0; row < count; row++)
        {
            if (states[row] != ValueState.Present)
                bytes[row] = (byte)Guard.Against.UndefinedEnum(states[row], nameof(states));
        }
        return bytes;
    }

    private (double Low, double High)? FindPresent()
    {
        if (Int128.Max(-Units.Low, Units.High) > 1L << 52)
            return null;
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        Span<double> lanes = stackalloc double[Tile.Size];
        for (var from = 0; from < Count; from += Tile.Size)
        {
            var run = lanes[..Math.Min(Tile.Size, Count - from)];
            Units.Load(from, run);
            for (var i = 0; i < run.Length; i++)
            {
                if (States is null || States[from + i] == 0)
                    (low, high) = (Math.Min(low, run[i]), Math.Max(high, run[i]));
            }
        }
        return low <= high ? (low, high) : null;
    }
}
