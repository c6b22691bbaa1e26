namespace Education.Planning.Evaluation;

/// <summary>Which end of a ranking comes first.</summary>
public enum Best
{
    /// <summary>The highest value.</summary>
    High,

    /// <summary>The lowest value.</summary>
    Low,
}
