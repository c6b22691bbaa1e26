using System.Globalization;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A value of a scoreboard.</summary>
public sealed record ResultValue
{
    private ResultValue()
    {
    }

    /// <summary>Whether it is there, and if not, why.</summary>
    public ValueState State { get; private init; }

    /// <summary>The number; null when it is none. A quotient that does not end is given to 28 digits.</summary>
    public decimal? Number { get; private init; }

    /// <summary>Yes or no; null when it is neither.</summary>
    public bool? Flag { get; private init; }

    /// <summary>The date; null when it is none.</summary>
    public LocalDate? Date { get; private init; }

    /// <summary>The text or label; null when it is none.</summary>
    public string? Text { get; private init; }

    /// <summary>Why the engine could not decide it; null when it did or when the state was observed.</summary>
    public LocalizedText? Reason { get; private init; }

    /// <summary>The value as text, or the word of its state.</summary>
    public override string ToString() => this switch
    {
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Flag: { } flag } => flag ? "yes" : "no",
        { Text: { } text } => text,
        { Date: { } date } => DateText.Print(date),
        _ => StateWords.Of(State),
    };

    internal static ResultValue Of(decimal number) => new() { Number = number };

    internal static ResultValue Of(bool flag) => new() { Flag = flag };

    internal static ResultValue Of(string text) => new() { Text = text };

    internal static ResultValue Absent(ValueState state, LocalizedText? reason) => new() { State = state, Reason = reason };

    internal static ResultValue Of(Cell cell)
    {
        if (!cell.IsPresent)
            return new() { State = cell.State, Reason = cell.Reason };
        if (cell.Kind is ColumnKind.Number or ColumnKind.Real)
        {
            var number = (cell.Kind == ColumnKind.Number ? cell.Number : Rational.Of(cell.Real)!.Value).ToDecimal();
            return number is null ? new() { State = ValueState.Undecided, Reason = Phrases.BeyondNumbers } : new() { Number = number };
        }
        return cell.Kind switch
        {
            ColumnKind.Flag => new() { Flag = cell.IsYes },
            ColumnKind.Date => new() { Date = cell.Date },
            _ => new() { Text = cell.Text },
        };
    }
}
