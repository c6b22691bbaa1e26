namespace Education.Planning;

/// <summary>Where the period of a plan comes from.</summary>
public enum PeriodSource
{
    /// <summary>The document prints it.</summary>
    Printed,

    /// <summary>It follows from the content; the document does not print it.</summary>
    Inferred,

    /// <summary>It was chosen so that the plan can be worked with.</summary>
    Assumed,
}
