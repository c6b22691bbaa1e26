using System.Globalization;

namespace Education.Planning;

internal sealed partial class TimingParser
{
    /// <summary>Whether a length begins here: digits joined to letters, alone or at one side of two dots.</summary>
    private bool IsAmountAhead()
    {
        var first = Current;
        if (first.Kind == TimingTokenKind.Word && IsNumberWithUnit(first.Text))
            return true;
        var dots = first.Kind == TimingTokenKind.Dots ? 0 : 1;
        if (dots == 1 && !(first.Kind == TimingTokenKind.Word && IsDigits(first.Text)))
            return false;
        var second = PeekAt(dots + 1);
        return PeekAt(dots) is { Kind: TimingTokenKind.Dots } mark && (dots == 0 || !mark.IsSpaced)
            && second is { Kind: TimingTokenKind.Word, IsSpaced: false } && IsNumberWithUnit(second.Text);
    }

    /// <summary>Whether a count and <c>per</c> stand here.</summary>
    private bool IsCountAhead()
    {
        var i = 0;
        if (IsCountNumber(PeekAt(i)))
            i++;
        if (PeekAt(i).Kind == TimingTokenKind.Dots)
        {
            i++;
            if (IsCountNumber(PeekAt(i)))
                i++;
        }
        return i > 0 && PeekAt(i).Is("per");
    }

    /// <summary>The length that a text is, or null.</summary>
    public static TimingAmount? AmountOf(string text)
    {
        if (!TimingLexer.TryCut(text, out var tokens, out _))
            return null;
        var parser = new TimingParser(text, tokens);
        return parser.ReadAmount() is { } amount && parser.Current.Kind == TimingTokenKind.End && amount.ToString() == text ? amount : null;
    }

    private TimingAmount? ReadAmount()
    {
        var start = Current;
        if (!IsAmountAhead())
            return Fail<TimingAmount>(start.Kind == TimingTokenKind.Word && IsDigits(start.Text) ? TimingExpectations.Unit : TimingExpectations.Amount);
        int? least = null;
        int? most = null;
        var unit = -1;
        if (Current.Kind == TimingTokenKind.Word)
        {
            if (!TryReadNumber(out least, out unit))
                return null;
            most = least;
        }
        if (Current.Kind == TimingTokenKind.Dots && (least is null || !Current.IsSpaced))
        {
            Take();
            most = null;
            if (unit < 0 && !TryReadNumber(out most, out unit))
                return null;
        }
        return least < most || least is null || most is null || least == most
            ? Checked(start, least, most, unit)
            : Fail<TimingAmount>(start, TimingExpectations.Ascending);
    }

    private TimingAmount? Checked(TimingToken start, int? least, int? most, int unit)
        => unit < 0 ? Fail<TimingAmount>(start, TimingExpectations.Unit) : new(least, most, (TimingUnit)unit);

    private TimingCount? ReadCount()
    {
        var start = Current;
        if (Current.Is("x"))
        {
            Take();
            return Current.Is("per") ? TimingCount.Masked : Fail<TimingCount>(TimingExpectations.Per);
        }
        int? least = null;
        int? most = null;
        if (Current.Kind == TimingTokenKind.Word)
        {
            if (!TryReadNumber(out least, out _))
                return null;
            most = least;
        }
        if (Current.Kind == TimingTokenKind.Dots)
        {
            Take();
            most = null;
            if (Current.Kind == TimingTokenKind.Word && !Current.Is("per") && !TryReadNumber(out most, out _))
                return null;
        }
        if ((least ?? most) is null)
            return Fail<TimingCount>(start, TimingExpectations.Number);
        if (least > most)
            return Fail<TimingCount>(start, TimingExpectations.Ascending);
        return least == 1 && most == 1 ? Fail<TimingCount>(start, TimingExpectations.OncePerPeriod) : new(least, most);
    }

    /// <summary>Reads digits and the unit joined to them, which is −1 where there is none.</summary>
    private bool TryReadNumber(out int? number, out int unit)
    {
        var token = Take();
        var digits = token.Text.AsSpan().TrimEnd("abcdefghijklmnopqrstuvwxyz");
        number = null;
        unit = TimingWords.IndexOf(TimingWords.Units, token.Text.AsSpan(digits.Length));
        if (digits.Length < token.Text.Length && unit < 0)
        {
            Fail<TimingAmount>(token, TimingExpectations.Unit);
            return false;
        }
        if (digits.Length is 0 or > 10 || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value is < 1 or > int.MaxValue)
        {
            Fail<TimingAmount>(token, TimingExpectations.Number);
            return false;
        }
        number = (int)value;
        return true;
    }

    private TimingSide? ReadSide()
    {
        var side = Current.Kind == TimingTokenKind.Word ? TimingWords.IndexOf(TimingWords.Sides, Current.Text) : -1;
        if (side < 0)
        {
            Fail<TimingRule>(TimingExpectations.Side);
            return null;
        }
        Take();
        return (TimingSide)side;
    }

    private static bool IsCountNumber(TimingToken token) => token.Is("x") || (token.Kind == TimingTokenKind.Word && IsDigits(token.Text));

    private static bool IsDigits(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsNumberWithUnit(ReadOnlySpan<char> word)
    {
        var letters = word.TrimStart("0123456789");
        return letters.Length > 0 && letters.Length < word.Length && !letters.ContainsAnyExceptInRange('a', 'z') && letters.ContainsAnyExcept('x');
    }
}
