namespace Education.Planning;

/// <summary>How many members of the document that a value was read from the value does not hold. It goes along with copies and takes no part in equality.</summary>
internal readonly struct Unread(int members) : IEquatable<Unread>
{
    public int Members { get; } = members;

    public bool Equals(Unread other) => true;

    public override bool Equals(object? obj) => obj is Unread;

    public override int GetHashCode() => 0;
}
