using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Education.Planning.Calendars;

/// <summary>What a calendar answers: a value, or the reason why it has none.</summary>
/// <remarks>The default value of this type holds the default of <typeparamref name="T"/> and no reason; calendars never return it by themselves unless that is the answer.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct CalendarAnswer<T>
{
    private readonly T value;

    internal CalendarAnswer(T value) => this.value = value;

    internal CalendarAnswer(Diagnostic whyNot)
    {
        value = default!;
        WhyNot = whyNot;
    }

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(WhyNot))]
    public bool IsKnown => WhyNot is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; <see cref="WhyNot"/> says why.</exception>
    public T Value => IsKnown ? value : throw new InvalidOperationException(WhyNot.Message());

    /// <summary>Why there is no value, or null if there is one.</summary>
    public Diagnostic? WhyNot { get; }

    /// <summary>The value, if there is one.</summary>
    /// <param name="known">The value, or the default of its type.</param>
    public bool TryGet([MaybeNullWhen(false)] out T known)
    {
        known = value;
        return IsKnown;
    }

    /// <summary>The value, or the reason why there is none.</summary>
    public override string ToString() => IsKnown ? $"{value}" : WhyNot.Message();
}
