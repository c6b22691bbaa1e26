using System.Globalization;
using Education.Planning.Scheduling;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Evaluation;

/// <summary>Says a result in one sentence, from the values on the scoreboard: how the value stands, then what follows.</summary>
internal sealed class TargetSentence(ResolvedPlan resolved, Scoreboard board, ObservationPicker picker, Aim aim, TargetResult result)
{
    public LocalizedText Write()
    {
        if (aim.Rule is null)
            return Join(Observed(), Phrases.NoTarget);
        var verdict = Verdict();
        return (aim.Target?.Scope is not null ? Units() : Standing()) is { } standing ? Join(standing, verdict) : verdict;
    }

    /// <summary>Whether the rule needs the value before; other rules show it only as attainment.</summary>
    private bool ReadsBase => aim.Rule is TargetRule.Changed or TargetRule.Relative { OfGrowth: true };

    private static LocalizedText Join(LocalizedText one, LocalizedText other) => Phrases.Join(one, other);

    private ResultValue? Value(string word) => board.ValueOf(aim.Column(word));

    private LocalizedText Observed() => result.Observation?.Value switch
    {
        null => Phrases.NoData,
        ObservedValue.Absent absent => Phrases.StateOf(absent.Why),
        ObservedValue.Amount { Quantity: { Unit: "%", Value: > 100 } share } => Phrases.Fill(Phrases.AboveHundred, Told(share)),
        ObservedValue.Amount { Quantity: var amount } => Told(amount),
        ObservedValue.Flag { Holds: var holds } => holds ? Phrases.Yes : Phrases.No,
        ObservedValue.Level { Label: var label } => result.Levels.FirstOrDefault(level => level.Default == label) is { } named
            ? Phrases.Both(named.In(Languages.English), named.In(Languages.SimplifiedChinese))
            : Phrases.Both(label, label),
        var value => Phrases.Both(value.ToString(), value.ToString()),
    };

    private LocalizedText Told(Quantity amount)
        => Phrases.Both(new QuantityWords(Languages.English, resolved.Plan.UnitNames).Of(amount), new QuantityWords(Languages.SimplifiedChinese, resolved.Plan.UnitNames).Of(amount));

    /// <summary>How the value stands to the goal, as they were compared; null when they were not.</summary>
    private LocalizedText? Standing()
    {
        if (result.Outcome == TargetOutcome.Undecided)
            return Obstacle();
        if (result.Outcome == TargetOutcome.Impossible)
            return ReadsBase && Value("base") is { Number: { } before } ? Phrases.Fill(Phrases.ValueBefore, Text(before)) : null;
        if (aim.Rule is TargetRule.Fulfilled && Value("actual")?.Flag is { } done)
            return done ? Phrases.Done : Phrases.NotDone;
        if (aim.Rule is TargetRule.Reached reached && Value("actual")?.Text is { } label)
            return Phrases.Fill(label == reached.Level ? Phrases.LevelIs : Phrases.LevelIsNot, label, reached.Level);
        if (Value("actual")?.Number is not { } actual || Value("goal")?.Number is not { } goal)
            return null;
        if (Value("low")?.Number is { } low && actual >= low && (actual <= goal || actual < low))
            return Phrases.Fill(Phrases.LiesBetween, Text(actual), Text(low), Text(goal));
        var edge = Value("low")?.Number is { } least && actual < least ? least : goal;
        var standing = Phrases.Fill(actual < edge ? Phrases.IsBelow : actual > edge ? Phrases.IsAbove : Phrases.IsEqual, Text(actual), Text(edge));
        return aim.Rule switch
        {
            TargetRule.Changed when Value("base")?.Number is { } before && before != goal => Phrases.Fill(Phrases.WithBefore, standing, Both(before)),
            TargetRule.Relative { OfGrowth: true } => Phrases.Fill(Phrases.OfGrowth, standing),
            TargetRule.Ranked => Phrases.Fill(Phrases.OfPlace, standing),
            _ => standing,
        };
    }

    /// <summary>What keeps the target from being decided.</summary>
    private LocalizedText Obstacle()
    {
        var value = result.Observation?.Value;
        if (Stated() is { } stated)
            return stated;
        if (result.Observation is { } observation && picker.IsDoubled(observation))
            return Phrases.TwoValues;
        if (result.Observation is { } other && picker.IsUnfit(other))
            return Phrases.Fill(Phrases.NotComparable, other.Value.ToString());
        return value switch
        {
            ObservedValue.Amount { Quantity: { IsMasked: true } hidden } => Phrases.Fill(Phrases.ValueMasked, Told(hidden)),
            ObservedValue.Amount { Quantity: { Vagueness: not Vagueness.Precise } vague } => Phrases.Fill(Phrases.ValueVague, Told(vague)),
            ObservedValue.Absent absent => Phrases.StateOf(absent.Why),
            _ when Value("partial")?.Flag == true => Phrases.Fill(Phrases.CoversOnly, result.Observation!.Covers!.ToString()),
            _ when ReadsBase && Value("base") is { State: not ValueState.Present } before => Phrases.Fill(Phrases.BeforeIs, Phrases.StateOf(before.State)),
            _ when Value("other") is { State: not ValueState.Present } peer => Phrases.Fill(Phrases.OtherIs, Phrases.StateOf(peer.State)),
            _ when Value("goal")?.Reason is { } reason => reason,
            _ when Value("actual")?.Reason is { } reason => reason,
            _ => Phrases.NoOrder,
        };
    }

    /// <summary>Whether the target itself is masked or vague.</summary>
    private LocalizedText? Stated() => aim.Rule switch
    {
        TargetRule.Compared r => Stated(r.Value),
        TargetRule.Between r => Stated(r.Low) ?? Stated(r.High),
        TargetRule.Near r => Stated(r.Value) ?? (r.Tolerance is null ? Phrases.NoTolerance : Stated(r.Tolerance)),
        TargetRule.Changed { AtLeast: { } amount } => Stated(amount),
        _ => null,
    };

    private LocalizedText? Stated(Quantity quantity) => quantity switch
    {
        { IsMasked: true } => Phrases.Fill(Phrases.TargetMasked, Told(quantity)),
        { Vagueness: not Vagueness.Precise } => Phrases.Fill(Phrases.TargetVague, Told(quantity)),
        _ => null,
    };

    private LocalizedText? Units()
    {
        if (result.Units.IsEmpty)
            return Phrases.NoUnitKnown;
        var met = result.Units.Count(u => u.Outcome == TargetOutcome.Met);
        var failing = result.Units.Where(u => u.Outcome is TargetOutcome.Missed or TargetOutcome.Impossible).Select(u => u.Organization.Text).ToList();
        string counted = Text(met), all = Text(result.Units.Count);
        return failing.Count == 0 ? Phrases.Fill(Phrases.UnitsMeet, counted, all)
            : Phrases.Fill(Phrases.UnitsFail, counted, all, string.Join(", ", failing.Take(10)) + (failing.Count > 10 ? ", …" : ""));
    }

    /// <summary>What follows.</summary>
    private LocalizedText Verdict()
    {
        var gap = result.Gap is { } by and > 0 ? Both(by) : null;
        return result.Outcome switch
        {
            TargetOutcome.Met => Completion() is { } share && share.Default != "100 %" ? Phrases.Fill(Phrases.MetBy, share) : Phrases.IsMet,
            TargetOutcome.Missed => Missed(gap),
            TargetOutcome.NoData when result.IsForecast => Phrases.OnlyForecast,
            TargetOutcome.NoData => NoData(),
            TargetOutcome.NotYetDue when result.IsForecast => Forecast(),
            TargetOutcome.NotYetDue when Value("outcome")?.Text == TargetScheme.Held => Phrases.HeldSoFar,
            TargetOutcome.NotYetDue when aim.LastDay is null => Phrases.DateOpen,
            TargetOutcome.NotYetDue => gap is null ? Phrases.NotYet : Phrases.Fill(Phrases.ShortBy, Phrases.NotYet, gap),
            TargetOutcome.Impossible => Phrases.CannotBeMet,
            _ => Phrases.CannotBeDecided,
        };
    }

    private LocalizedText Missed(LocalizedText? gap)
    {
        var missed = result.Miss == MissKind.Breach ? Phrases.Breach : Phrases.Shortfall;
        if (aim.Due?.IsLatestSoft == true)
            missed = Phrases.Fill(Phrases.ProbablyLate, missed);
        return gap is null ? missed : Phrases.Fill(Phrases.ShortBy, missed, gap);
    }

    private LocalizedText NoData() => result.Observation?.Reason is { } reason ? Phrases.Fill(Phrases.NoDataBecause, reason)
        : Value("actual") is not { State: ValueState.Present } ? Phrases.NoData
        : ReadsBase && Value("base") is { State: ValueState.Missing } ? Phrases.NoBase
        : Phrases.NoOther;

    private LocalizedText Forecast()
    {
        var until = aim.LastDay is { } last && last == resolved.Period.End && last is { Month: 12, Day: 31 }
            ? Phrases.UntilYearEnds
            : aim.LastDay is { } day ? Phrases.Fill(Phrases.UntilDay, LocalDatePattern.Iso.Format(day)) : Phrases.IsForecast;
        return Completion() is { } share ? Phrases.Fill(Phrases.WithShare, share, until) : until;
    }

    /// <summary>Completion in percent, to one digit after the point.</summary>
    private LocalizedText? Completion() => result.Completion is { } completion && ((Rational)completion * 100).Rounded(1) is var percent
        ? Phrases.Fill(Phrases.Percent, percent.ToString())
        : null;

    private static LocalizedText Both(decimal number) => Phrases.Both(Text(number), Text(number));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>All digits of a number that has few, else six places.</summary>
    private static string Text(decimal number)
    {
        var exact = (Rational)number;
        var text = exact.ToString();
        return text.Length - text.IndexOf('.', StringComparison.Ordinal) > 10 && text.Contains('.', StringComparison.Ordinal) ? exact.ToString(6) : text;
    }
}
