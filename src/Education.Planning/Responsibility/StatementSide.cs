using NodaTime;

namespace Education.Planning.Responsibility;

/// <summary>One side of a statement: the units that it stands for, or what describes them where none is registered.</summary>
internal sealed class StatementSide
{
    public StatementSide(PartyDirectory directory, Key party, LocalDate? on)
    {
        Party = party;
        Units = directory.UnitsOf(party, on).Units;
        Marks = !Units.IsEmpty ? [.. Units] : directory.Find(party) is OrganizationSet { Types.IsEmpty: false } set ? [.. set.Types] : [party];
    }

    public Key Party { get; }

    public ValueList<Key> Units { get; }

    /// <summary>By what two sides are compared: units; without any, the kinds of unit; else the party itself.</summary>
    public IReadOnlyList<Key> Marks { get; }

    /// <summary>The units, or the party itself where none is registered.</summary>
    public ValueList<Key> Signers => Units.IsEmpty ? [Party] : Units;

    public bool Meets(StatementSide other) => Marks.Intersect(other.Marks).Any();
}
