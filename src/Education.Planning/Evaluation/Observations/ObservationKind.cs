namespace Education.Planning.Evaluation;

/// <summary>How final an observation is.</summary>
public enum ObservationKind
{
    /// <summary>What was counted or measured.</summary>
    Actual,

    /// <summary>What was counted before the books were closed; it may still change.</summary>
    Preliminary,

    /// <summary>What somebody expects (预计); it never meets a target by itself.</summary>
    Forecast,
}
