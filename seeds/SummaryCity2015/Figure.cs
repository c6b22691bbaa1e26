using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning.Seeds;

/// <summary>A figure that the summary prints: the indicator that it is of, and what was observed.</summary>
internal sealed record Figure(Indicator Indicator, Observation Observation)
{
    private static readonly LocalDate YearEnd = new(2015, 12, 31);

    /// <summary>A number; its unit is the unit of the indicator.</summary>
    public static Figure Of(Key key, string english, string chinese, Quantity value)
        => New(new() { Key = key, Name = Text(english, chinese), Unit = value.Unit, Kind = value.Unit == "%" ? IndicatorKind.Percentage : IndicatorKind.Count }, new ObservedValue.Amount(value));

    /// <summary>Something that happened or is there.</summary>
    public static Figure Done(Key key, string english, string chinese)
        => New(new() { Key = key, Name = Text(english, chinese), Kind = IndicatorKind.Flag }, "yes");

    /// <summary>The indicators of figures, for the item that they stand at.</summary>
    public static ValueList<Indicator> Indicators(params ReadOnlySpan<Figure> figures)
    {
        var indicators = new List<Indicator>();
        foreach (var figure in figures)
            indicators.Add(figure.Indicator);
        return [.. indicators];
    }

    /// <summary>The value of the year before.</summary>
    public Figure From(Quantity before) => this with { Indicator = Indicator with { Baseline = new() { Value = before, At = "Y-1" } } };

    /// <summary>A part of a total that is a figure too.</summary>
    public Figure Within(Key total, string english, string chinese) => this with { Indicator = Indicator with { PartOf = total, Dimension = Text(english, chinese) } };

    /// <summary>The day on which it was observed.</summary>
    public Figure On(int month, int day) => this with { Observation = Observation with { At = new(2015, month, day) } };

    /// <summary>What is expected and not yet counted.</summary>
    public Figure Expected => this with { Observation = Observation with { Kind = ObservationKind.Forecast } };

    /// <summary>What the text says beside the figure.</summary>
    public Figure Saying(string english, string chinese) => this with { Observation = Observation with { Reason = Text(english, chinese) } };

    /// <summary>How the text prints the figure, where that is remarkable.</summary>
    public Figure Printed(string english, string chinese) => this with { Observation = Observation with { Source = Text(english, chinese) } };

    private static Figure New(Indicator indicator, ObservedValue value) => new(indicator, new() { Indicator = indicator.Key, Value = value, At = YearEnd });
}
