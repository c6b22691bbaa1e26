namespace Education.Planning;

/// <summary>Whether a superior made a target binding.</summary>
public enum Bindingness
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>Binding (约束性): failing it is a breach.</summary>
    Binding,

    /// <summary>Anticipatory (预期性): failing it is a shortfall.</summary>
    Anticipatory,
}
