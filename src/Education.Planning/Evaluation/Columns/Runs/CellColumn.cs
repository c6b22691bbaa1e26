namespace Education.Planning.Evaluation;

/// <summary>A column as the interpreter reads it: cell by cell, wherever the cells come from.</summary>
internal abstract class CellColumn
{
    public abstract Cell this[int row] { get; }

    public virtual ValueState StateAt(int row) => this[row].State;

    /// <summary>The number of a row as a decimal; null when it is none.</summary>
    public virtual decimal? NumberAt(int row) => ResultValue.Of(this[row]).Number;

    public static implicit operator CellColumn(Cell[] cells) => new CellArray(cells);
}

/// <summary>Cells that were computed.</summary>
internal sealed class CellArray(Cell[] cells) : CellColumn
{
    public override Cell this[int row] => cells[row];

    public Cell[] Cells => cells;
}

/// <summary>Observed cells of a column table.</summary>
internal sealed class ObservedColumnCells(ColumnData data, CompiledColumn column, EvaluationScheme scheme) : CellColumn
{
    public override Cell this[int row]
        => data.CellOf(row, column.Type, scheme) is var cell && cell is { IsPresent: true, Kind: ColumnKind.Number } && !column.Bounds.Holds(cell.Number) ? Cell.Absent(ValueState.Undecided, Phrases.OutOfBounds) : cell;
}

/// <summary>Cells of a kept column. Why the engine could not decide one is asked of the interpreter.</summary>
internal sealed class StoredCells(Run run, PlannedColumn planned, ColumnStore store, Func<int, string> textOf) : CellColumn
{
    private readonly StoreShape shape = planned.Shape!;
    private decimal? unit;

    public override Cell this[int row]
    {
        get
        {
            var state = store.States is { } states ? (ValueState)states[row] : ValueState.Present;
            if (state == ValueState.Undecided)
                return Asked(row);
            return state == ValueState.Present ? Present(row) : Cell.Absent(state);
        }
    }

    public override ValueState StateAt(int row) => store.States is { } states ? (ValueState)states[row] : ValueState.Present;

    public override decimal? NumberAt(int row)
    {
        if (store.Numbers is not { BytesEach: <= 4 } numbers || planned is not { Shape.Divisor: null, Column.Type.Kind: ColumnKind.Number })
            return base.NumberAt(row);
        unit ??= UnitOf(shape.Factor);
        return unit == 0 ? base.NumberAt(row) : StateAt(row) == ValueState.Present ? unit * (long)numbers[row] : null;
    }

    /// <summary>A factor by which whole numbers of 32 bits stay decimals with all their digits; 0 where it is none.</summary>
    private static decimal UnitOf(Rational factor)
    {
        var isShort = System.Numerics.BigInteger.Abs(factor.Numerator) < 1_000_000_000_000 && factor.Denominator <= 1_000_000;
        return isShort && factor.ToDecimal() is { } unit && (Rational)unit == factor ? unit : 0;
    }

    private Cell Asked(int row) => planned.Column.Step is Step.Rank rank ? run.Evaluate(rank.Of, planned.Column.Level, row, planned.Period) : StepRunner.Run(run, planned.Column, row, planned.Period, null);

    private Cell Present(int row)
    {
        if (shape.IsFlag)
            return Cell.Of(store.Flags![row] != 0);
        if (store.Doubles is { } doubles)
            return Rational.Of(doubles[row]) is { } real ? OfNumber(real * shape.Factor) : Cell.Absent(ValueState.Undecided, Phrases.BeyondNumbers);
        return OfNumber(shape.Factor * Rational.Of(store.Numbers![row], store.Divisors is { } divisors ? divisors[row] : 1));
    }

    private Cell OfNumber(Rational number) => planned.Column.Type.Kind switch
    {
        ColumnKind.Date => Cell.OfDate((int)number.Numerator),
        ColumnKind.Label => Cell.OfLabel(run.Scheme.Scheme.Scales.First(s => s.Name == planned.Column.Type.Scale).Labels[(int)number.Numerator], (int)number.Numerator),
        ColumnKind.Text => Cell.OfText(textOf((int)number.Numerator)),
        _ => Cell.Of(number),
    };
}

/// <summary>The same cell in every row.</summary>
internal sealed class UniformCells(Cell cell) : CellColumn
{
    public override Cell this[int row] => cell;
}
