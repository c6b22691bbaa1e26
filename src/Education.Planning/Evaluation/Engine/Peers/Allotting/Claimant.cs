using System.Numerics;

namespace Education.Planning.Evaluation;

/// <summary>Somebody with a claim to places, and what has been given.</summary>
internal sealed class Claimant(Peer peer)
{
    /// <summary>The row; its first value is the claim, the others break ties.</summary>
    public Peer Peer { get; } = peer;

    public Rational Claim => Peer.Values[0].Number;

    public BigInteger Places { get; set; }

    /// <summary>Whether a tie leaves it open whether it gets one more.</summary>
    public bool IsOpen { get; set; }
}
