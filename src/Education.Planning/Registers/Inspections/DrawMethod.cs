namespace Education.Planning.Registers;

/// <summary>How units are drawn.</summary>
public enum DrawMethod
{
    /// <summary>At random among all units.</summary>
    Random,

    /// <summary>Units at random, and inspectors for each of them at random (双随机).</summary>
    DoubleRandom,

    /// <summary>Among the units at which an earlier inspection found something.</summary>
    OnlyWithFindings,
}
