namespace Education.Planning.Scheduling;

/// <summary>How sure the author is of a date. Only what is firm can be late.</summary>
public enum Certainty
{
    /// <summary>The date holds.</summary>
    Firm,

    /// <summary>The author calls it provisional (暂定, 拟, 初步).</summary>
    Tentative,

    /// <summary>It depends on something: <c>if …</c>, <c>when-suitable</c>.</summary>
    Conditional,
}
