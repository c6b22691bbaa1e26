using System.Buffers;

namespace Education.Planning.Serialization;

/// <summary>The names that were written into an object, to find the one that stands twice. Its memory is borrowed: an object may have a hundred thousand.</summary>
/// <param name="most">How many there are at most.</param>
internal readonly ref struct WrittenNames(int most) : IDisposable
{
    private readonly string[] names = ArrayPool<string>.Shared.Rent(most);
    private readonly int[] slots = Cleared(ArrayPool<int>.Shared.Rent((2 * most) + 1)); // the number of a name, counted from 1; none is full

    /// <summary>Takes a name down; false when it is there already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">How many came before it.</param>
    public bool TryAdd(string name, int number)
    {
        var at = (name.GetHashCode(StringComparison.Ordinal) & int.MaxValue) % slots.Length;
        for (; slots[at] > 0; at = (at + 1) % slots.Length)
        {
            if (names[slots[at] - 1] == name)
                return false;
        }
        names[number] = name;
        slots[at] = number + 1;
        return true;
    }

    public void Dispose()
    {
        ArrayPool<string>.Shared.Return(names, clearArray: true);
        ArrayPool<int>.Shared.Return(slots);
    }

    private static int[] Cleared(int[] slots)
    {
        Array.Clear(slots);
        return slots;
    }
}
