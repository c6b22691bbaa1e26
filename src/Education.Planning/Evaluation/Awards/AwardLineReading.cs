using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Reads off a scoreboard what a line of an award came to.</summary>
internal sealed class AwardLineReading(Award award, AwardLine line, ValueList<AwardStageDates> stages, Scoreboard board, LocalDate asOf)
{
    private readonly string level = AwardNames.Of(line.Candidates);
    private readonly string? unitLevel = AwardNames.UnitsOf(line) is { } set ? AwardNames.Of(set) : null;
    private readonly AwardReasons reasons = new(award, line, stages, board);

    public AwardLineBoard Read()
    {
        var candidates = board.RowsOf(level).Select(key => (Key: key, Unit: unitLevel is null ? null : board.RowAbove(level, key, unitLevel)));
        var decisions = candidates.Select(candidate => Decide(candidate.Key, candidate.Unit)).ToList();
        var units = unitLevel is null ? [null] : board.RowsOf(unitLevel).Cast<string?>();
        return new()
        {
            Line = line,
            Quotas = units.Select(unit => Quota(unit, decisions.Where(decision => decision.Unit == unit))).ToValueList(),
            Decisions = decisions.OrderBy(decision => decision.Unit, StringComparer.Ordinal).ThenBy(decision => decision.IsProposed ? 0 : decision.Outcome switch
            {
                AwardOutcome.Tied => 1,
                AwardOutcome.NotChosen => 2,
                _ => 3,
            }).ThenByDescending(decision => decision.Score.Number).ThenBy(decision => decision.Candidate, StringComparer.Ordinal).ToValueList(),
        };
    }

    private AwardQuota Quota(string? unit, IEnumerable<AwardDecision> decisions)
    {
        var row = unit ?? Level.All;
        var tied = decisions.Where(decision => decision.Outcome == AwardOutcome.Tied).Select(decision => decision.Candidate).ToValueList();
        var size = unit is null ? null : AwardNames.Of(line.Share?.Of ?? line.Allotment!.By);
        return new()
        {
            Unit = unit,
            Size = size is null ? null : board.ValueOf(size, row),
            Places = board.ValueOf(AwardNames.Places(line), row) ?? Stated(),
            Eligible = CountOf("eligible", row),
            Selected = CountOf("selected", row),
            Given = decisions.Count(decision => decision.Outcome == AwardOutcome.Given),
            Tied = tied,
            Steps = board.Explain(AwardNames.Places(line), row),
        };
    }

    // A number of places that is a parameter stands in no row.
    private ResultValue Stated() => line is { Allotment: null, Share: null, Places: { Value: { } stated } } && stated == decimal.Truncate(stated)
        ? ResultValue.Of(Cell.Of(stated))
        : ResultValue.Of(Cell.Absent(ValueState.Undecided, Phrases.PlacesUnknown));

    private int CountOf(string what, string row)
        => board.ValueOf(AwardNames.Count(line, what, row == Level.All ? null : unitLevel), row)?.Number is { } count ? (int)count : 0;

    private AwardDecision Decide(string candidate, string? unit)
    {
        var selected = board.ValueOf(AwardNames.Selected(line), candidate)!;
        var (outcome, at) = Outcome(candidate, selected);
        var stage = at >= 0 && at < stages.Count ? stages[at] : null;
        return new()
        {
            Candidate = candidate,
            Unit = unit,
            Score = board.ValueOf(line.Score, candidate)!,
            Outcome = outcome,
            IsProposed = selected.Flag == true,
            IsHeld = award.Term?.Held is { } held && board.ValueOf(held, candidate)?.Flag == true,
            Stage = stage,
            ValidUntil = outcome == AwardOutcome.Given ? ValidUntil() : null,
            Reason = reasons.Of(candidate, outcome, at),
        };
    }

    /// <summary>What became of a candidate, and the stage at which that was decided.</summary>
    private (AwardOutcome Outcome, int Stage) Outcome(string candidate, ResultValue selected)
    {
        var at = AwardScheme.SelectingStage(award);
        var eligible = board.ValueOf(AwardNames.Eligible(line), candidate)!;
        if (eligible.Flag == false)
            return (AwardOutcome.Barred, at);
        if (eligible.Flag is null || board.ValueOf(line.Score, candidate)!.State != ValueState.Present)
            return (AwardOutcome.Undecided, at);
        if (selected.Flag == false)
            return (AwardOutcome.NotChosen, at);
        if (selected.Flag is null)
            return (reasons.IsTied(candidate) ? AwardOutcome.Tied : AwardOutcome.Undecided, at);
        for (var i = at; i < award.Stages.Count; i++)
        {
            if (stages[i].First is { } first && first > asOf)
                return (AwardOutcome.Pending, i);
            if (board.ValueOf(AwardNames.After(line, i), candidate) is not { } passed)
                continue;
            if (passed.Flag is null)
                return (AwardOutcome.Pending, i);
            if (passed.Flag == false)
                return (award.Stages[i].Kind == AwardStageKind.Publication ? AwardOutcome.Objected : AwardOutcome.TurnedAway, i);
        }
        return (board.ValueOf(AwardNames.Given(line), candidate)!.Flag == false ? AwardOutcome.Removed : AwardOutcome.Given, award.Stages.Count - 1);
    }

    // So many years from the last day of the confirmation, that day included.
    private LocalDate? ValidUntil()
        => award.Term?.Years is { } years && stages.LastOrDefault(stage => stage.Stage.Kind <= AwardStageKind.Confirmation)?.Last is { } confirmed && confirmed.Year + years <= 9998
            ? confirmed.PlusYears(years).PlusDays(-1)
            : null;
}
