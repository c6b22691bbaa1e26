using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Runs an award: dates from the resolved plan, figures from the schemes that its lines expand into.</summary>
internal sealed class AwardRun(ResolvedPlan resolved, Award award, LocalDate asOf)
{
    private readonly ValueList<AwardStageDates> stages = award.Stages.Select(stage => AwardStageOnDates.Of(stage, resolved)).ToValueList();

    public AwardBoard Run(ObservationTable candidates, ValueList<EvaluationScheme> schemes)
    {
        var own = award.ToSchemes(PublicationWindow);
        var compiled = schemes.Concat(own).CompileTogether();
        var table = compiled.Schemes.Aggregate(candidates, (all, scheme) => all.JoinedWith(UnitsOf(scheme)));
        var boards = compiled.Run(table, asOf);
        return new()
        {
            Award = award,
            Parties = resolved.Plan.Parties,
            UnitNames = resolved.Plan.UnitNames,
            AsOf = asOf,
            Stages = stages,
            Lines = award.Lines.Select(line => new AwardLineReading(award, line, stages, BoardOf(boards, own, line), asOf).Read()).ToValueList(),
            Scoreboards = boards,
            Diagnostics = [.. UnreadSchemes(), .. AwardStageOnDates.Faults(award, stages), .. boards.SelectMany(board => board.Diagnostics)],
        };
    }

    // What is announced for objection: the days of the publication stage, where both ends are known.
    private DateInterval? PublicationWindow
        => stages.FirstOrDefault(stage => stage.Stage.Kind == AwardStageKind.Publication) is { First: { } first, Last: { } last } && first <= last ? new DateInterval(first, last) : null;

    // The registry gives the units. A kind of candidate that is a post has no rows there: its holders are those of the table.
    private ObservationTable UnitsOf(CompiledScheme scheme)
    {
        var registered = scheme.TableOf(resolved.Plan.Parties, new ObservationSet { Key = "none", Name = "None" }, resolved.Period, asOf).Table;
        return registered with { Rows = registered.Rows.Where(row => PartyOf(row.Level) is null or OrganizationSet).ToValueList() };
    }

    private Party? PartyOf(string level) => RegistryTable.KeyOf(level) is { } key ? resolved.Plan.Parties.FirstOrDefault(party => party.Key == key) : null;

    // What should be taken from a scheme and names no column of one counts as observed.
    private IEnumerable<Diagnostic> UnreadSchemes()
        => from line in award.Lines
           from text in line.Conditions.Select(condition => condition.From).Prepend(line.ScoreFrom)
           where text is not null && !SchemeColumn.TryParse(text, out _)
           select EvaluationDiagnostics.NoSchemeColumn.At(PlanPath.Root.To("awards", award.Key).To("lines", line.Key), text);

    private static Scoreboard BoardOf(ValueList<Scoreboard> boards, ValueList<EvaluationScheme> own, AwardLine line)
    {
        var scheme = own.First(one => one.Levels[^1].Name == AwardNames.Of(line.Candidates));
        return boards.First(board => board.Scheme.Key == scheme.Key);
    }
}
