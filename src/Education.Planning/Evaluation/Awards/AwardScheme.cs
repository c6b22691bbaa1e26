using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Evaluation;

/// <summary>Writes the lines of an award that share their candidates as one scheme: places, who is eligible, who is selected, who passes each stage.</summary>
internal sealed class AwardScheme(Award award, Key candidates, DateInterval? publication)
{
    private readonly List<Step> steps = [];
    private readonly List<Parameter> parameters = [];
    private readonly List<string> publish = [];
    private readonly AwardLine[] lines = [.. award.Lines.Where(line => line.Candidates == candidates)];

    /// <summary>The stage at which candidates are selected: the recommendation, else the first.</summary>
    public static int SelectingStage(Award award)
    {
        for (var i = 0; i < award.Stages.Count; i++)
        {
            if (award.Stages[i].Kind == AwardStageKind.Recommendation)
                return i;
        }
        return award.Stages.Select((stage, i) => (stage, i)).FirstOrDefault(numbered => numbered.stage.Kind >= AwardStageKind.Review).i;
    }

    public EvaluationScheme Write()
    {
        foreach (var line in lines)
            Write(line);
        return new()
        {
            Key = KeyOf($"{award.Key}-{candidates}".Replace('.', '-')),
            Name = award.Name,
            Parameters = parameters.ToValueList(),
            Levels = [.. UnitLevels(), CandidateLevel()],
            Steps = steps.ToValueList(),
            Publish = publish.ToValueList(),
        };
    }

    private void Write(AwardLine line)
    {
        var unit = AwardNames.UnitsOf(line) is { } set ? AwardNames.Of(set) : null;
        steps.Add(new Step.Calculate(AwardNames.Eligible(line), Eligible(line)));
        var hasPlaces = WritePlaces(line);
        steps.Add(hasPlaces
            ? new Step.Select(AwardNames.Selected(line), line.Score, Best.High, AwardNames.Places(line), Ties(line.Ties))
            {
                Then = line.TieBreakers.Select(column => new TieBreaker(column, Best.High)).ToValueList(), Within = unit, Where = AwardNames.Eligible(line),
            }
            : new Step.Decide(AwardNames.Selected(line), Outcome.Of(false)) { Rules = [new(AwardNames.Eligible(line), Outcome.StateOf(ValueState.Undecided))] });
        steps.Add(new Step.Calculate(AwardNames.Given(line), WriteStages(line)));
        foreach (var (what, column) in new[] { ("eligible", AwardNames.Eligible(line)), ("selected", AwardNames.Selected(line)), ("given", AwardNames.Given(line)) })
        {
            if (unit is not null)
                Count(line, what, column, unit);
            Count(line, what, column, null);
        }
        if (hasPlaces)
            publish.Add(AwardNames.Places(line));
        publish.AddRange([AwardNames.Selected(line), AwardNames.Given(line)]);
    }

    private void Count(AwardLine line, string what, string column, string? unit)
    {
        steps.Add(new Step.Reduce(AwardNames.Count(line, what, unit), Reduction.Count) { Of = [column], To = unit ?? Level.All });
        publish.Add(AwardNames.Count(line, what, unit));
    }

    /// <summary>The steps that say how many places there are; false where the number, the rounding or the method is not stated: nothing decides by default.</summary>
    private bool WritePlaces(AwardLine line)
    {
        var places = AwardNames.Places(line);
        if (line.Share is { } share)
            return WriteShare(places, share);
        if (line.Places?.Value is not { } stated || stated != decimal.Truncate(stated))
            return false;
        if (line.Allotment is not { } allotment)
        {
            parameters.Add(new() { Name = places, Value = stated, Source = line.Places.ToString() });
            return true;
        }
        if (allotment.Method is not { } method)
            return false;
        var total = $"{AwardNames.Of(line.Key)}.total";
        parameters.Add(new() { Name = total, Value = stated, Source = line.Places.ToString() });
        steps.Add(new Step.Allot(places, AwardNames.Of(allotment.By), method, total));
        return true;
    }

    // In principle so many percent, rounded as stated; a small unit has its own number.
    private bool WriteShare(string places, AwardShare share)
    {
        if (share.Rounding is not { } mode)
            return false;
        var size = AwardNames.Of(share.Of);
        var whole = new Step.Round(share.SmallBelow is null ? places : $"{places}.rounded", Number($"{size} * {share.Percent} / 100")) { Mode = mode };
        steps.Add(whole);
        if (share.SmallBelow is { } below)
            steps.Add(new Step.Decide(places, Outcome.From(whole.Name)) { Rules = [new(Number($"{size} < {below}"), Outcome.Of(share.SmallPlaces))] });
        return true;
    }

    private string Eligible(AwardLine line)
    {
        List<string> all =
        [
            .. award.Stages.Take(SelectingStage(award)).Select(stage => stage.Passes).OfType<string>(),
            .. line.Conditions.Select(condition => condition.IsRequired ? condition.Column : $"not {condition.Column}"),
            .. line.NotAmong.Select(LineOf).OfType<AwardLine>().Select(other => $"not {AwardNames.Selected(other)}"),
        ];
        if (!line.Among.IsEmpty)
            all.Add($"({string.Join(" or ", line.Among.Select(LineOf).OfType<AwardLine>().Select(AwardNames.Selected))})");
        return all.Count == 0 ? $"{line.Score} is missing or yes" : string.Join(" and ", all);
    }

    private AwardLine? LineOf(Key key) => lines.FirstOrDefault(line => line.Key == key);

    /// <summary>The steps of the stages from the selection on; the expression of those who come through all of them.</summary>
    private string WriteStages(AwardLine line)
    {
        var last = AwardNames.Selected(line);
        for (var i = SelectingStage(award); i < award.Stages.Count; i++)
        {
            if (StageStep(AwardNames.After(line, i), award.Stages[i], last) is not { } step)
                continue;
            steps.Add(step);
            last = step.Name;
        }
        return award.Term?.Removed is { } removed ? $"{last} and not {removed}" : last;
    }

    private Step? StageStep(string name, AwardStage stage, string before) => stage switch
    {
        { Kind: AwardStageKind.Publication, ComplaintUpheld: { } upheld } => new Step.Decide(name, Outcome.From(before)) { Rules = [new(Complaint(stage, upheld), Outcome.Of(false), SkipsAbsent: true)] },
        { Passes: { } passes } => new Step.Calculate(name, $"{before} and {passes}"),
        _ => null,
    };

    // A complaint counts on the days of the window, both ends included; without dates every one does.
    private string Complaint(AwardStage stage, string upheld)
        => stage.ComplaintOn is { } on && publication is { } window
            ? $"{upheld} and {on} >= '{LocalDatePattern.Iso.Format(window.Start)}' and {on} <= '{LocalDatePattern.Iso.Format(window.End)}'"
            : upheld;

    private IEnumerable<Level> UnitLevels()
        => lines.Where(line => AwardNames.UnitsOf(line) is not null).GroupBy(line => AwardNames.UnitsOf(line)!).Select(of => new Level
        {
            Name = AwardNames.Of(of.Key),
            Inputs = of.Select(line => AwardNames.Of(line.Share?.Of ?? line.Allotment!.By)).Distinct(StringComparer.Ordinal).Select(size => new ObservedColumn(size, ColumnType.Number()) { Least = 0 }).ToValueList(),
        });

    private Level CandidateLevel()
    {
        var inputs = new Dictionary<string, ObservedColumn>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            inputs.TryAdd(line.Score, new(line.Score, ColumnType.Number()) { From = From(line.ScoreFrom) });
            foreach (var condition in line.Conditions)
                inputs.TryAdd(condition.Column, new(condition.Column, ColumnType.Flag) { From = From(condition.From) });
            foreach (var column in line.TieBreakers)
                inputs.TryAdd(column, new(column, ColumnType.Number()));
        }
        foreach (var stage in award.Stages)
        {
            AddFlag(stage.Passes);
            AddFlag(stage.ComplaintUpheld);
            if (stage.ComplaintOn is { } on)
                inputs.TryAdd(on, new(on, ColumnType.Date));
        }
        AddFlag(award.Term?.Held);
        AddFlag(award.Term?.Removed);
        return new() { Name = AwardNames.Of(candidates), In = UnitLevels().Select(level => level.Name).ToValueList(), Inputs = inputs.Values.ToValueList() };

        void AddFlag(string? column)
        {
            if (column is not null)
                inputs.TryAdd(column, new(column, ColumnType.Flag));
        }
    }

    private static SchemeColumn? From(string? text) => text is not null && SchemeColumn.TryParse(text, out var column) ? column : null;

    private static string Number(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // Two keys may be longer together than one can be.
    private Key KeyOf(string text) => Planning.Key.TryParse(text, out var key) ? key : new Key(Number($"award-candidates-{award.Lines.Select(line => line.Candidates).Distinct().ToList().IndexOf(candidates) + 1}"));

    private static LineTies Ties(AwardTies ties) => ties switch
    {
        AwardTies.Include => LineTies.Include,
        AwardTies.Exclude => LineTies.Exclude,
        _ => LineTies.Report,
    };
}
