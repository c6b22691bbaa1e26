using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>An award run over its candidates: who is proposed, by whom, on which days, what bound, and what became of everybody (评选结果).</summary>
/// <remarks>Every number is a column of one of the <see cref="Scoreboards"/>, and every reason an explanation of it; nothing is decided beside the schemes.</remarks>
public sealed record AwardBoard
{
    internal AwardBoard()
    {
    }

    /// <summary>The award.</summary>
    public required Award Award { get; init; }

    /// <summary>The registry of the plan, in which the keys of units and of those who act stand.</summary>
    public ValueList<Party> Parties { get; init; }

    /// <summary>What the plan calls the units of its quantities.</summary>
    public ValueList<UnitName> UnitNames { get; init; }

    /// <summary>The date at which it stands.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The stages on dates, in order.</summary>
    public ValueList<AwardStageDates> Stages { get; init; }

    /// <summary>The lines, in the order of the award.</summary>
    public ValueList<AwardLineBoard> Lines { get; init; }

    /// <summary>The scoreboards behind it: those of schemes that scores are taken from, then one for each kind of candidate.</summary>
    public required ValueList<Scoreboard> Scoreboards { get; init; }

    /// <summary>What was found wrong: in the candidates' table, or with stages whose dates do not follow one another.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init; }
}
