using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Education.Planning;

/// <summary>An immutable list that is equal to another when their elements are equal, in order.</summary>
/// <remarks>
/// Records that hold arrays or read-only lists compare them by reference; with this list a whole plan compares by value.
/// Built by a collection expression: <c>ValueList&lt;int&gt; list = [1, 2, 3];</c>. Elements are never null.
/// The default value of this type is the empty list.
/// </remarks>
/// <typeparam name="T">The type of the elements; it should itself be equal by value.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>The number of elements.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Whether the list has no elements.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The element at a position, counted from 0.</summary>
    /// <param name="index">The position, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index]
        => items is not null && index >= 0 && index < items.Length
            ? items[index]
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list has {Count} elements.");

    /// <summary>The list's own memory, for those who only read it.</summary>
    internal T[] Items => items ?? [];

    /// <summary>The elements as a span over the list's own memory.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>This list with one element appended.</summary>
    /// <param name="item">The element to append; not null.</param>
    /// <exception cref="ArgumentNullException">The element is null.</exception>
    public ValueList<T> Plus(T item) => [.. AsSpan(), item];

    /// <summary>Whether both lists hold equal elements in the same order.</summary>
    /// <param name="other">The list to compare with.</param>
    public bool Equals(ValueList<T> other)
        => (items is not null && ReferenceEquals(items, other.items)) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Enumerates the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Whether both lists are equal by content.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in content.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The elements in brackets, for a debugger.</summary>
    public override string ToString() => $"[{string.Join(", ", this.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item}")))}]";

    /// <summary>Walks over the elements of a list; what <c>foreach</c> uses.</summary>
#pragma warning disable CA1815 // An enumerator is never compared.
    public struct Enumerator
#pragma warning restore CA1815
    {
        private readonly T[]? items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The element the enumerator stands on.</summary>
        public readonly T Current => items![index];

        /// <summary>Steps to the next element; false after the last one.</summary>
        public bool MoveNext() => items is not null && ++index < items.Length;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>s.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements; what a collection expression calls.</summary>
    /// <param name="items">The elements; none may be null.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <exception cref="ArgumentNullException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => Over(items.ToArray(), nameof(items));

    /// <summary>A list of the given elements.</summary>
    /// <param name="items">The elements; none may be null.</param>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <exception cref="ArgumentNullException">The sequence or an element is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => Over(Guard.Against.Null(items).ToArray(), nameof(items));

    /// <summary>A list over an array that nobody else holds.</summary>
    private static ValueList<T> Over<T>(T[] items, string parameter)
    {
        foreach (var item in items)
        {
            if (item is null)
                throw new ArgumentNullException(parameter, "A list element is null.");
        }
        return items.Length == 0 ? default : new(items);
    }
}
