using System.Buffers;

namespace Education.Planning.Serialization;

/// <summary>The names that were written into an object, to find the one that stands twice. Its memory is borrowed: an object may have a hundred thousand.</summary>
/// <param name="most">How many there are at most.</param>
internal readonly ref struct WrittenNames(int most) : IDisposable
{
    private readonly string[] names = ArrayPool<string>.Shared.Rent(most);

    // The number of a name, counted from 1, beside its hash, so that another name need not be looked at; none is full.
    private readonly (int Hash, int Number)[] slots = Cleared(ArrayPool<(int, int)>.Shared.Rent((2 * most) + 1));

    /// <summary>Takes a name down; false when it is there already.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">How many came before it.</param>
    public bool TryAdd(string name, int number)
    {
        var hash = name.GetHashCode(StringComparison.Ordinal) & int.MaxValue;
        var at = hash % slots.Length;
        for (; slots[at].Number > 0; at = (at + 1) % slots.Length)
        {
            if (slots[at].Hash == hash && names[slots[at].Number - 1] == name)
                return false;
        }
        names[number] = name;
        slots[at] = (hash, number + 1);
        return true;
    }

    public void Dispose()
    {
        ArrayPool<string>.Shared.Return(names, clearArray: true);
        ArrayPool<(int, int)>.Shared.Return(slots);
    }

    private static (int Hash, int Number)[] Cleared((int Hash, int Number)[] slots)
    {
        Array.Clear(slots);
        return slots;
    }
}
