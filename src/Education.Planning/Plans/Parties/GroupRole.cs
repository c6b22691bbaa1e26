namespace Education.Planning;

/// <summary>The part that a member plays in a working group.</summary>
public enum GroupRole
{
    /// <summary>A member (成员).</summary>
    Member,

    /// <summary>The leader (组长).</summary>
    Leader,

    /// <summary>A deputy leader (副组长).</summary>
    DeputyLeader,

    /// <summary>The body in which the group's office sits (办公室设在).</summary>
    Office,

    /// <summary>The director of the group's office (办公室主任).</summary>
    OfficeDirector,
}
