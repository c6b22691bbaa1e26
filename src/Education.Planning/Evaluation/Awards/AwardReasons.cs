namespace Education.Planning.Evaluation;

/// <summary>Says why a candidate fared so: from the explanation of the column that decided.</summary>
internal sealed class AwardReasons(Award award, AwardLine line, ValueList<AwardStageDates> stages, Scoreboard board)
{
    public LocalizedText Of(string candidate, AwardOutcome outcome, int stage) => outcome switch
    {
        AwardOutcome.Barred => Barred(candidate),
        AwardOutcome.TurnedAway => Phrases.Fill(Phrases.TurnedAwayAt, NameOf(stage)),
        AwardOutcome.Objected => Phrases.Fill(Phrases.ComplaintUpheld, ComplaintOf(candidate, stage)),
        AwardOutcome.Removed => Phrases.TakenAway,
        AwardOutcome.Pending => Phrases.Fill(Phrases.WaitsFor, NameOf(stage)),
        AwardOutcome.Undecided => board.ValueOf(AwardNames.Selected(line), candidate)?.Reason ?? Missing(candidate),
        AwardOutcome.Given => AlsoLate(candidate, Selection(candidate)),
        _ => Selection(candidate),
    };

    /// <summary>Whether nobody could be told from others at the line.</summary>
    public bool IsTied(string candidate)
        => board.Explain(AwardNames.Selected(line), candidate) is [.., { Rule: not null, Before: not null } last] && last.Value.Reason is not null;

    // The place among the candidates.
    private LocalizedText Selection(string candidate)
        => board.Explain(AwardNames.Selected(line), candidate) is [.., { Decided: { } because }] ? because : Phrases.Fill(Phrases.ChosenBy, line.Score);

    // Where a complaint was upheld and the award is given all the same, it came too early or too late.
    private LocalizedText AlsoLate(string candidate, LocalizedText decided)
    {
        var late = award.Stages.FirstOrDefault(stage => stage is { ComplaintUpheld: { } upheld } && board.ValueOf(upheld, candidate)?.Flag == true);
        return late?.ComplaintOn is { } on && board.ValueOf(on, candidate)?.Date is { } day
            ? TextFault.InBoth($"{decided.Default}; {Late(day).Default}", $"{decided.In(Languages.SimplifiedChinese)}；{Late(day).In(Languages.SimplifiedChinese)}")
            : decided;
    }

    private static LocalizedText Late(NodaTime.LocalDate day) => Phrases.Fill(Phrases.ComplaintLate, DateText.Print(day));

    private LocalizedText Barred(string candidate)
    {
        foreach (var condition in line.Conditions)
        {
            var holds = board.ValueOf(condition.Column, candidate)?.Flag;
            if (condition.IsRequired ? holds == false : holds == true)
                return Phrases.Fill(condition.IsRequired ? Phrases.LacksRequired : Phrases.BarredBy, condition.Name);
        }
        if (line.NotAmong.Select(LineOf).OfType<AwardLine>().FirstOrDefault(other => IsSelected(other, candidate)) is { } chosen)
            return Phrases.Fill(Phrases.ChosenAlready, chosen.Name);
        return line.Among.Select(LineOf).OfType<AwardLine>().FirstOrDefault() is { } among && !line.Among.Select(LineOf).OfType<AwardLine>().Any(other => IsSelected(other, candidate))
            ? Phrases.Fill(Phrases.NotAmongChosen, among.Name)
            : Phrases.NotAdmitted;
    }

    private bool IsSelected(AwardLine other, string candidate) => board.ValueOf(AwardNames.Selected(other), candidate)?.Flag == true;

    private AwardLine? LineOf(Key key) => award.Lines.FirstOrDefault(other => other.Key == key);

    private LocalizedText NameOf(int stage) => stages[stage].Name ?? AwardStageNames.Of(stages[stage].Stage.Kind);

    private string ComplaintOf(string candidate, int stage)
        => award.Stages[stage].ComplaintOn is { } on && board.ValueOf(on, candidate)?.Date is { } day ? DateText.Print(day) : candidate;

    private LocalizedText Missing(string candidate)
        => Phrases.StateOf(board.ValueOf(line.Score, candidate) is { State: not ValueState.Present and var state } ? state : board.ValueOf(AwardNames.Eligible(line), candidate)!.State);
}
