namespace Education.Planning;

/// <summary>How strongly an author commits to an item or a target.</summary>
/// <remarks>A missed target is a <em>breach</em> where the author ensured it, a <em>shortfall</em> where the author strove for it.</remarks>
public enum Commitment
{
    /// <summary>The text does not say.</summary>
    Unstated,

    /// <summary>It is promised: ensure, must, put an end to (确保, 必须, 杜绝).</summary>
    Ensure,

    /// <summary>It is pursued with vigour: make efforts, effectively (努力, 大力, 切实).</summary>
    Pursue,

    /// <summary>It is striven for, without promise (力争, 争取).</summary>
    Strive,

    /// <summary>It is a direction to move in, step by step (逐步, 推进, 探索).</summary>
    Drift,
}
