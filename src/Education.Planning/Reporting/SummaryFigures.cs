using Education.Planning.Evaluation;
using NodaTime;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>The cells of a summary's line.</summary>
internal sealed class SummaryFigures(SummaryWords words, QuantityWords quantities)
{
    public string Planned(SummaryFigure figure)
    {
        if (figure.Result.Rule is not { } rule)
            return "";
        var planned = ReportWords.In(quantities.Language).Rule(LevelWords.In(rule, figure.Result.Levels, quantities.Language), quantities);
        return figure.Result.Due is { } due ? Put(words.By, planned, DateWords.Day(due)) : planned;
    }

    public string Actual(SummaryFigure figure)
    {
        if (!figure.Result.Units.IsEmpty)
            return Put(words.UnitsMet, figure.Result.Units.Count(u => u.Outcome == TargetOutcome.Met), figure.Result.Units.Count);
        return figure.Result.Observation is { } observation ? Noted(Value(observation.Value, figure.Indicator), NotesOf(observation)) : "";
    }

    public string Before(SummaryFigure figure) => figure.Before is { } before ? Value(before, figure.Indicator) : "";

    public string Change(SummaryFigure figure)
    {
        if (figure.Change is not { } change)
            return "";
        var amount = change.IsInPoints ? Put(words.Points, Signed(change.Amount)) : Signed(change.Amount);
        var text = change.Growth is { } growth ? Put(words.Noted, amount, $"{Signed((Rational)growth * 100)} %") : amount;
        return change.IsApproximate ? Put(words.About, text) : text;
    }

    public string Standing(SummaryFigure figure)
    {
        var outcome = ReportWords.In(quantities.Language).OutcomeWord(figure.Result.Outcome, figure.Result.Miss);
        var parts = figure.Fulfilment switch
        {
            Fulfilment.Unknown => new List<string> { outcome },
            Fulfilment.Partly or Fulfilment.NotDone => [words.FulfilmentWord(figure.Fulfilment), outcome],
            var fulfilment => [words.FulfilmentWord(fulfilment)],
        };
        if (figure.Result.Gap is { } gap and > 0)
            parts.Add(Put(words.ShortBy, figure.Indicator?.Unit == "%" ? Put(words.Points, ResultWords.Of(gap)) : ResultWords.Of(gap)));
        if (figure is { Fulfilment: Fulfilment.NotYet, Result: { Gap: null or 0, Observation.Kind: ObservationKind.Forecast } })
            parts.Add(words.Promising);
        return string.Join(words.Comma, parts);
    }

    private IEnumerable<string> NotesOf(Observation observation)
    {
        if (observation.Kind == ObservationKind.Forecast)
            yield return words.Forecast;
        if (observation.Kind == ObservationKind.Preliminary)
            yield return words.Preliminary;
        if (observation.Covers is { } covers)
            yield return covers.Days is { } days ? Span(days) : covers.ToString();
    }

    /// <summary>Whole months of one year by their names, other days by their dates.</summary>
    private string Span(DateInterval days)
        => days.Start.Day == 1 && days.End == DateAdjusters.EndOfMonth(days.End) && days.Start.Year == days.End.Year
            ? words.Months(days.Start.Month, days.End.Month)
            : DateWords.In(quantities.Language).Window(days.Start, days.End);

    private string Value(ObservedValue value, Indicator? indicator) => value switch
    {
        ObservedValue.Amount amount => quantities.Of(amount.Quantity),
        ObservedValue.Absent absent => Phrases.StateOf(absent.Why).In(quantities.Language),
        ObservedValue.Flag { Holds: var holds } => (holds ? Phrases.Yes : Phrases.No).In(quantities.Language),
        ObservedValue.Level level => LevelWords.Of(level.Label, indicator?.Levels ?? [], quantities.Language),
        _ => value.ToString(),
    };

    private string Noted(string value, IEnumerable<string> notes) => notes.Aggregate(value, (text, note) => Put(words.Noted, text, note));

    /// <summary>Two digits, half away from zero, with the sign.</summary>
    private static string Signed(Rational number) => number.Rounded(2) is var rounded && rounded.Sign > 0 ? $"+{rounded}" : rounded.ToString();
}
