namespace Education.Planning;

/// <summary>What kind of value an indicator has.</summary>
public enum IndicatorKind
{
    /// <summary>A number of things or events.</summary>
    Count,

    /// <summary>An amount of something measured: money, area, time.</summary>
    Amount,

    /// <summary>A share in percent; nothing caps it at 100.</summary>
    Percentage,

    /// <summary>A number per so many (<see cref="Indicator.Per"/>).</summary>
    Rate,

    /// <summary>A ratio a:b, compared by its quotient.</summary>
    Ratio,

    /// <summary>Points.</summary>
    Score,

    /// <summary>One of ordered levels (<see cref="Indicator.Levels"/>), worst first.</summary>
    Level,

    /// <summary>Yes or no: accepted, done, exists.</summary>
    Flag,

    /// <summary>Words that no rule can decide.</summary>
    Text,
}
