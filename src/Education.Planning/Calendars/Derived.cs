namespace Education.Planning.Calendars;

/// <summary>A value computed once from an immutable record and kept beside its data, without taking part in equality.</summary>
/// <remarks>A <c>with</c> copy carries the field along; the owner is remembered, so that the copy computes its own value. Two threads may both compute it; either result is right.</remarks>
#pragma warning disable CA1067 // Never boxed: the records that hold one compare it through IEquatable.
internal struct Derived<TOwner, TValue> : IEquatable<Derived<TOwner, TValue>>
#pragma warning restore CA1067
    where TOwner : class
    where TValue : class
{
    private Kept? kept;

    public TValue For(TOwner owner, Func<TOwner, TValue> make)
    {
        if (kept is { } known && ReferenceEquals(known.Owner, owner))
            return known.Value;
        var value = make(owner);
        kept = new(owner, value);
        return value;
    }

    public readonly bool Equals(Derived<TOwner, TValue> other) => true;

    public override readonly int GetHashCode() => 0;

    private sealed class Kept(TOwner owner, TValue value)
    {
        public TOwner Owner { get; } = owner;

        public TValue Value { get; } = value;
    }
}
