using System.Runtime.Intrinsics;
using V = System.Runtime.Intrinsics.Vector512<double>;

namespace Education.Planning.Evaluation;

/// <summary>a·k + c.</summary>
internal readonly struct Affine(double k, double c, Int128 wideK, Int128 wideC) : IUnary
{
    private readonly V factor = Vector512.Create(k), plus = Vector512.Create(c);

    public V Of(V a) => (a * factor) + plus;

    public Int128 Of(Int128 a) => unchecked((a * wideK) + wideC);
}

/// <summary>⌊a·k + c⌋: a rounding whose constants were proved close enough.</summary>
internal readonly struct AffineFloor(double k, double c) : IUnary
{
    private readonly V factor = Vector512.Create(k), plus = Vector512.Create(c);

    public V Of(V a) => Vector512.Floor((a * factor) + plus);

    public Int128 Of(Int128 a) => throw new InvalidOperationException("Wide numbers are rounded by division.");
}

/// <summary>The magnitude.</summary>
internal readonly struct Absolute : IUnary
{
    public V Of(V a) => Vector512.Abs(a);

    public Int128 Of(Int128 a) => a < 0 ? unchecked(-a) : a;
}

/// <summary>The lower of a number and a constant.</summary>
internal readonly struct AtMostOf(double most, Int128 wide) : IUnary
{
    private readonly V cap = Vector512.Create(most);

    public V Of(V a) => Vector512.MinNative(a, cap);

    public Int128 Of(Int128 a) => Int128.Min(a, wide);
}

/// <summary>The higher of a number and a constant.</summary>
internal readonly struct AtLeastOf(double least, Int128 wide) : IUnary
{
    private readonly V floor = Vector512.Create(least);

    public V Of(V a) => Vector512.MaxNative(a, floor);

    public Int128 Of(Int128 a) => Int128.Max(a, wide);
}

/// <summary>a·k + b·m.</summary>
internal readonly struct Combined(double k, double m, Int128 wideK, Int128 wideM) : IBinary
{
    private readonly V first = Vector512.Create(k), second = Vector512.Create(m);

    public V Of(V a, V b) => (a * first) + (b * second);

    public Int128 Of(Int128 a, Int128 b) => unchecked((a * wideK) + (b * wideM));
}

/// <summary>The product.</summary>
internal readonly struct Product : IBinary
{
    public V Of(V a, V b) => a * b;

    public Int128 Of(Int128 a, Int128 b) => unchecked(a * b);
}

/// <summary>The quotient, in floating point.</summary>
internal readonly struct Quotient : IBinary
{
    public V Of(V a, V b) => a / b;

    public Int128 Of(Int128 a, Int128 b) => throw new InvalidOperationException("A quotient of wide numbers is never made.");
}

/// <summary>The lower of two.</summary>
internal readonly struct Lower : IBinary
{
    public V Of(V a, V b) => Vector512.MinNative(a, b);

    public Int128 Of(Int128 a, Int128 b) => Int128.Min(a, b);
}

/// <summary>The higher of two.</summary>
internal readonly struct Higher : IBinary
{
    public V Of(V a, V b) => Vector512.MaxNative(a, b);

    public Int128 Of(Int128 a, Int128 b) => Int128.Max(a, b);
}

/// <summary>The first number with the sign of the second turned into it: negated where the second is below 0.</summary>
internal readonly struct Signed : IBinary
{
    public V Of(V a, V b) => Vector512.ConditionalSelect(Vector512.LessThan(b, V.Zero), -a, a);

    public Int128 Of(Int128 a, Int128 b) => b < 0 ? unchecked(-a) : a;
}

/// <summary>⌊n / d⌋ for d above 0. Of whole numbers below 2⁵³ the nearest double of a quotient never reaches a whole number that the quotient does not.</summary>
internal readonly struct FloorDivision : IBinary
{
    public V Of(V n, V d) => Vector512.Floor(n / d);

    public Int128 Of(Int128 n, Int128 d)
    {
        if (d <= 0)
            return 0; // a row that is absent
        var (quotient, rest) = Int128.DivRem(n, d);
        return rest < 0 ? quotient - 1 : quotient;
    }
}

/// <summary>⌊n / d⌋, one less where that is odd and n / d whole: rounds a half to even when n and d are doubled and n is half a step up.</summary>
internal readonly struct EvenFloorDivision : IBinary
{
    public V Of(V n, V d)
    {
        var floor = Vector512.Floor(n / d);
        var half = floor * 0.5;
        var isTie = Vector512.Equals(floor * d, n) & ~Vector512.Equals(Vector512.Floor(half), half);
        return floor - (isTie & Vector512.Create(1.0));
    }

    public Int128 Of(Int128 n, Int128 d)
    {
        var floor = default(FloorDivision).Of(n, d);
        return unchecked(floor * d) == n && Int128.IsOddInteger(floor) ? floor - 1 : floor;
    }
}

/// <summary>a &lt; b.</summary>
internal readonly struct IsLess : IComparison
{
    public V Of(V a, V b) => Vector512.LessThan(a, b);

    public bool Of(Int128 a, Int128 b) => a < b;
}

/// <summary>a ≤ b.</summary>
internal readonly struct IsAtMost : IComparison
{
    public V Of(V a, V b) => Vector512.LessThanOrEqual(a, b);

    public bool Of(Int128 a, Int128 b) => a <= b;
}

/// <summary>a = b.</summary>
internal readonly struct IsEqual : IComparison
{
    public V Of(V a, V b) => Vector512.Equals(a, b);

    public bool Of(Int128 a, Int128 b) => a == b;
}
