using System.Numerics;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Collects the values of one column as they come, of which nobody knows yet how many they are and how wide.</summary>
/// <remarks>Numbers are kept as whole multiples of a power of ten; a value with more digits than those before rescales what is there, which happens at most 28 times.</remarks>
internal sealed class ColumnBuilder(string column, ColumnKind kind, int periodsBack)
{
    private static readonly Int128 Most = Int128.MaxValue / 1000;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private long[] narrow = new long[64];
    private Int128[]? wide;
    private byte[]? states;
    private Int128 low, high;
    private int digits;

    public int Count { get; private set; }

    private int Capacity => wide?.Length ?? narrow.Length;

    public string Column => column;

    public ColumnKind Kind => kind;

    public void Add(ValueState state)
    {
        Put(0);
        if (state == ValueState.Present)
            return;
        states ??= new byte[Capacity];
        states[Count - 1] = (byte)state;
    }

    public void Add(bool? flag)
    {
        if (flag is { } value)
            Put(value ? 1 : 0);
        else
            Add(ValueState.Missing);
    }

    public void Add(string? text)
    {
        if (text is null)
        {
            Add(ValueState.Missing);
            return;
        }
        if (!places.TryGetValue(text, out var place))
        {
            places.Add(text, place = texts.Count);
            texts.Add(Guard.Against.NullOrWhiteSpace(text));
        }
        Put(place);
    }

    public void Add(LocalDate? day)
    {
        if (day is { } value)
            Put((int)Cell.OfDate(Guard.Against.OtherCalendar(value)).Number.Numerator);
        else
            Add(ValueState.Missing);
    }

    public void Add(decimal? number)
    {
        if (number is not { } value)
        {
            Add(ValueState.Missing);
            return;
        }
        while (value.Scale > digits && value.Scale > 0 && decimal.Round(value, value.Scale - 1) == value)
            value = decimal.Round(value, value.Scale - 1);
        if (value.Scale > digits)
            Rescale(value.Scale);
        Put(UnitsOf(value));
    }

    /// <summary>A value as it was observed.</summary>
    /// <exception cref="ArgumentException">It does not fit the column.</exception>
    public void Add(ObservedValue value, ColumnType type)
    {
        switch (value)
        {
            case { State: not ValueState.Present }:
                Add(value.State);
                break;
            case ObservedValue.Amount { Quantity: var q } when kind == ColumnKind.Number && (q.Unit is null || type.Unit is null || q.Unit == type.Unit) && ObservedCells.RationalOf(q) is { } number && number.ToDecimal() is { } exact && (Rational)exact == number:
                Add(exact);
                break;
            case ObservedValue.Items items when kind == ColumnKind.Number:
                Add((decimal?)items.There.Distinct().Count());
                break;
            case ObservedValue.Flag flag when kind == ColumnKind.Flag:
                Add((bool?)flag.Holds);
                break;
            case ObservedValue.Level level when kind == ColumnKind.Text:
                Add(level.Label);
                break;
            case ObservedValue.Date date when kind == ColumnKind.Date:
                Add((LocalDate?)date.Day);
                break;
            default:
                throw new ArgumentException($"`{value}` does not fit the column `{column}` of {type}.");
        }
    }

    /// <summary>A present value of another column of the kind.</summary>
    public void Add(ColumnData data, int row)
    {
        if (kind == ColumnKind.Text)
            Add(data.Texts[(int)data.Units[row]]);
        else if (kind == ColumnKind.Number)
            Add((data.Unit * Rational.OfWhole(data.Units[row])).ToDecimal());
        else
            Put(data.Units[row]);
    }

    /// <summary>A number of so many units of so many digits after the point.</summary>
    public void Add(long units, int places)
    {
        if (places == digits)
        {
            Put(units);
            return;
        }
        for (; places > digits && units % 10 == 0; places--)
            units /= 10;
        if (places > digits)
            Rescale(places);
        Int128 scaled = units;
        for (; places < digits; places++)
            scaled = scaled > Most || scaled < -Most ? throw new ArgumentException($"`{column}` holds numbers that lie too far apart for one column.") : scaled * 10;
        Put(scaled);
    }

    public ColumnData Build()
    {
        var packed = Packed.Between(low, high, Count);
        if (wide is not null)
            packed.Store(0, wide.AsSpan(0, Count));
        else
            Pack(packed);
        return new(column, kind, packed, Rational.Of(1, BigInteger.Pow(10, digits)), states?[..Count], texts.ToValueList(), periodsBack);
    }

    private void Pack(Packed packed)
    {
        Span<Int128> one = stackalloc Int128[1];
        for (var i = 0; i < Count; i++)
        {
            one[0] = narrow[i];
            packed.Store(i, one);
        }
    }

    private Int128 UnitsOf(decimal value)
    {
        var units = (BigInteger)(value * Power(value.Scale)) * BigInteger.Pow(10, digits - value.Scale);
        return BigInteger.Abs(units) > (BigInteger)Most ? throw new ArgumentException($"`{column}` holds numbers that lie too far apart for one column.") : (Int128)units;
    }

    private void Rescale(int more)
    {
        var factor = BigInteger.Pow(10, more - digits);
        if (BigInteger.Max(high, -(BigInteger)low) * factor > (BigInteger)Most)
            throw new ArgumentException($"`{column}` holds numbers that lie too far apart for one column.");
        Int128 by = (Int128)factor;
        (low, high) = (low * by, high * by);
        if (wide is null && (low < long.MinValue || high > long.MaxValue))
            Widen();
        for (var i = 0; i < Count; i++)
        {
            if (wide is not null)
                wide[i] *= by;
            else
                narrow[i] *= (long)by;
        }
        digits = more;
    }

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++)
            power *= 10;
        return power;
    }

    private void Put(Int128 units)
    {
        if (Count == Capacity)
            Grow();
        (low, high) = (Int128.Min(low, units), Int128.Max(high, units));
        if (wide is null && (units < long.MinValue || units > long.MaxValue))
            Widen();
        if (wide is not null)
            wide[Count++] = units;
        else
            narrow[Count++] = (long)units;
    }

    private void Widen() => wide = [.. narrow.Select(n => (Int128)n)];

    private void Grow()
    {
        if (wide is not null)
            Array.Resize(ref wide, Count * 2);
        else
            Array.Resize(ref narrow, Count * 2);
        if (states is not null)
            Array.Resize(ref states, Count * 2);
    }
}
