using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>One value of a column: of a kind, or absent with a state and, where the engine made the state, a reason.</summary>
internal readonly record struct Cell
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    // A text when it is there, a reason when it is not.
    private readonly object? word;

    private Cell(ColumnKind kind, ValueState state, Rational number, double real, object? word)
    {
        Kind = kind;
        State = state;
        Number = number;
        Real = real;
        this.word = word;
    }

    public ColumnKind Kind { get; }

    public ValueState State { get; }

    /// <summary>The number; of a flag 1 or 0; of a label its place on its scale, from 0; of a date its day since 1970.</summary>
    public Rational Number { get; }

    public double Real { get; }

    public string? Text => word as string;

    /// <summary>The date of a present cell of dates.</summary>
    public LocalDate Date => Epoch.PlusDays((int)Number.Numerator);

    public LocalizedText? Reason => word as LocalizedText;

    public bool IsPresent => State == ValueState.Present;

    public bool IsYes => IsPresent && Kind == ColumnKind.Flag && !Number.IsZero;

    public bool IsNo => IsPresent && Kind == ColumnKind.Flag && Number.IsZero;

    public static Cell Of(Rational number) => number.IsTooLong
        ? Absent(ValueState.Undecided, Phrases.BeyondNumbers)
        : new(ColumnKind.Number, ValueState.Present, number, 0, null);

    public static Cell OfReal(double real) => double.IsFinite(real)
        ? new(ColumnKind.Real, ValueState.Present, default, real, null)
        : Absent(ValueState.Undecided, Phrases.BeyondNumbers);

    public static Cell Of(bool flag) => new(ColumnKind.Flag, ValueState.Present, flag ? 1 : 0, 0, null);

    public static Cell OfText(string text) => new(ColumnKind.Text, ValueState.Present, default, 0, text);

    public static Cell OfLabel(string label, int place) => new(ColumnKind.Label, ValueState.Present, place, 0, label);

    public static Cell OfDate(LocalDate day) => OfDate(Period.DaysBetween(Epoch, day));

    public static Cell OfDate(int day) => new(ColumnKind.Date, ValueState.Present, day, 0, null);

    public static Cell Absent(ValueState state, LocalizedText? reason = null) => new(default, state, default, 0, reason);

    /// <summary>Of two cells the one with the stronger state; the first where they are as strong.</summary>
    public static Cell Stronger(Cell one, Cell other) => other.State > one.State ? other : one;

    /// <summary>The value as a double, for roots and logarithms.</summary>
    public double AsReal() => Kind == ColumnKind.Real ? Real : Number.ToDouble();

    /// <summary>The order of two present cells of one kind.</summary>
    public int CompareTo(Cell other) => Kind switch
    {
        ColumnKind.Text => string.CompareOrdinal(Text, other.Text),
        ColumnKind.Real => AsReal().CompareTo(other.AsReal()),
        _ => Number.CompareTo(other.Number),
    };

    /// <summary>The value as an expression would write it, or the word of its state.</summary>
    public override string ToString() => State != ValueState.Present ? StateWords.Of(State) : Kind switch
    {
        ColumnKind.Number => Number.ToString(),
        ColumnKind.Real => Rational.Of(Real)!.Value.ToString(),
        ColumnKind.Flag => IsYes ? "yes" : "no",
        ColumnKind.Date => ExpressionPrinter.Quote(DateText.Print(Date)),
        _ => ExpressionPrinter.Quote(Text!),
    };
}
