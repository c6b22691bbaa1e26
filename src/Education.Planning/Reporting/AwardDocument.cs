using System.Globalization;
using Education.Planning.Evaluation;
using Education.Planning.Scheduling;
using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>Lays out an award that was run.</summary>
internal sealed class AwardDocument(AwardBoard board, string language)
{
    private readonly AwardWords words = AwardWords.In(language);

    public static ReportDocument Of(AwardBoard board, string language) => new AwardDocument(board, language).Document();

    private ReportDocument Document()
    {
        List<ReportBlock> blocks = [];
        if (!board.Stages.IsEmpty)
            blocks.Add(new(words.Stages, [], Stages()));
        foreach (var line in board.Lines)
            blocks.AddRange(Blocks(line));
        if (!board.Award.Assumptions.IsEmpty)
            blocks.Add(new(words.Assumptions, board.Award.Assumptions.Select(text => new ReportEntry(text.In(language), [])).ToValueList()));
        var summary = string.Join("; ", board.Lines.Select(line => Put(words.Summary, line.Line.Name.In(language), line.Decisions.Count(decision => decision.IsProposed), line.Given)));
        return new(Put(words.Title, board.Award.Name.In(language), DateWords.Day(board.AsOf)), summary, blocks.ToValueList());
    }

    private ReportTable Stages() => new(
        [new(words.Stage, false), new(words.When, false), new(words.By, false)],
        board.Stages.Select(stage => (ValueList<string>)
        [
            stage.Stage.IsAssumed ? Put(words.Assumed, NameOf(stage)) : NameOf(stage), When(stage), string.Join(words.Comma, stage.By.Select(key => PartyOf(key.Text))),
        ]).ToValueList());

    private IEnumerable<ReportBlock> Blocks(AwardLineBoard line)
    {
        var places = Amount(line.Line.Places) ?? (line.Line.Share is { } share ? Put("{0} % / {1}", share.Percent, share.Of) : "");
        var units = line.Quotas.SelectMany(quota => Proposals(line, quota)).ToValueList();
        yield return new(Put(words.LineHead, line.Line.Name.In(language), places), units.Append(new(Stated(line), [])).ToValueList(), Quotas(line));
        var others = line.Decisions.Where(decision => decision.Outcome != AwardOutcome.Given).ToValueList();
        if (!others.IsEmpty)
            yield return new(Put(words.Others, line.Line.Name.In(language)), others.GroupBy(decision => (decision.Unit, decision.Outcome, decision.Reason)).Select(Other).ToValueList());
    }

    private ReportTable Quotas(AwardLineBoard line)
    {
        ValueList<ReportColumn> columns =
        [
            new(words.Unit, false), .. line.Quotas.Any(quota => quota.Size is not null) ? [new(words.Size, true)] : (ValueList<ReportColumn>)[],
            new(words.Places, true), new(words.Eligible, true), new(words.Proposed, true), new(words.Given, true), new(words.LeftOver, true), new(words.Quota, false),
        ];
        return new(columns, line.Quotas.Select(quota => (ValueList<string>)
        [
            quota.Unit is null ? words.Whole : PartyOf(quota.Unit), .. quota.Size is { } size ? [ResultWords.Of(size, language)] : (ValueList<string>)[],
            ResultWords.Of(quota.Places, language), Number(quota.Eligible), Number(quota.Selected), Number(quota.Given), quota.LeftOver is { } left ? Number(left) : "",
            quota.Places.Number is null ? words.UnknownPlaces : quota.IsBinding ? words.Bound : words.NotBound,
        ]).ToValueList());
    }

    // Whom a unit proposes, until when; who is given it; who ties.
    private IEnumerable<ReportEntry> Proposals(AwardLineBoard line, AwardQuota quota)
    {
        var own = line.Decisions.Where(decision => decision.Unit == quota.Unit).ToList();
        if (own.Count == 0)
            yield break;
        var selecting = board.Stages.Count > 0 ? When(board.Stages[AwardScheme.SelectingStage(board.Award)]) : "";
        var proposed = own.Where(decision => decision.IsProposed).ToList();
        var given = own.Where(decision => decision.Outcome == AwardOutcome.Given).ToList();
        List<string> details = [];
        if (given.Count > 0)
            details.Add(Put(words.GivenTo, Names(given)));
        if (!quota.Tied.IsEmpty)
            details.Add(Put(words.Tied, string.Join(words.Comma, quota.Tied)));
        if (given.Where(decision => decision.IsHeld).ToList() is { Count: > 0 } renewed)
            details.Add(Put(words.Renewed, Names(renewed)));
        if (own.Where(decision => decision.IsHeld && decision.Outcome != AwardOutcome.Given).ToList() is { Count: > 0 } ended)
            details.Add(Put(words.Ended, Names(ended)));
        if (given.Select(decision => decision.ValidUntil).Distinct().ToList() is [{ } until])
            details.Add(Put(words.ValidUntil, DateWords.Day(until)));
        yield return new(Put(words.ProposedBy, quota.Unit is null ? words.Whole : PartyOf(quota.Unit), proposed.Count, ResultWords.Of(quota.Places, language), selecting), details.ToValueList());
    }

    // Candidates of one unit whom the same reason concerns stand together.
    private ReportEntry Other(IGrouping<(string? Unit, AwardOutcome Outcome, LocalizedText Reason), AwardDecision> alike) => new(
        $"{string.Join(words.Comma, alike.Select(decision => $"{decision.Candidate} ({ResultWords.Of(decision.Score, language)})"))}{(alike.Key.Unit is { } unit ? words.Comma + PartyOf(unit) : "")}: {words.OutcomeOf(alike.Key.Outcome)}",
        [alike.Key.Reason.In(language)]);

    private string Stated(AwardLineBoard line)
    {
        var stated = Amount(line.Line.Places) ?? (line.Line.Share is { } share ? Put("{0} %", share.Percent) : "-");
        var verdict = line.IsWithinStated switch
        {
            true when line.Line.Tolerance is null => "",
            true => Put(words.Within, line.Line.Tolerance ?? 0),
            false => Put(words.Outside, line.Line.Tolerance ?? 0),
            null => "",
        };
        return Put(words.Stated, line.Given, stated, verdict);
    }

    private string When(AwardStageDates stage) => stage.Timing switch
    {
        null => "",
        { } timing when timing.Windows.Any() => string.Join("; ", timing.Windows.Select(Window)),
        { } timing => Put(words.NotDated, timing.Timing),
    };

    private string Window(ResolvedWindow window)
    {
        var days = window.Earliest == window.Latest && window.Earliest is { } day ? DateWords.Day(day) : $"{Day(window.Earliest)}..{Day(window.Latest)}";
        return window.IsEarliestSoft || window.IsLatestSoft ? Put(words.Roughly, days) : days;
    }

    private static string Day(NodaTime.LocalDate? day) => day is { } known ? DateWords.Day(known) : "";

    private string NameOf(AwardStageDates stage) => (stage.Name ?? AwardStageNames.Of(stage.Stage.Kind)).In(language);

    private string PartyOf(string key) => board.Parties.FirstOrDefault(party => party.Key.Text == key)?.Name.In(language) ?? key;

    private string Names(IEnumerable<AwardDecision> decisions) => string.Join(words.Comma, decisions.Select(decision => decision.Candidate));

    private string? Amount(Quantity? places) => places is null ? null : new QuantityWords(language, board.UnitNames).Of(places);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
