using Education.Planning.Evaluation;

namespace Education.Planning.Tool;

/// <summary>What of a scoreboard is shown: all of it, one unit, or why a step gives what it gives.</summary>
internal sealed class ScoreboardView
{
    private readonly Scoreboard board;
    private readonly string level;
    private readonly string? unit;
    private readonly string language;

    public ScoreboardView(Scoreboard board, string? level, string? unit, string language)
    {
        (this.board, this.unit, this.language) = (board, unit, language);
        if (level is not null && !board.Levels.Contains(level))
            throw new UnusableInputException($"The scheme has no level `{level}` with columns.");
        this.level = level ?? LevelOf(unit);
    }

    public string Show(string format) => format switch
    {
        Arguments.Markdown => board.ToMarkdown(language, unit),
        Arguments.Html => board.ToHtml(language, unit),
        Arguments.Csv => board.ToCsv(level, unit: unit),
        Arguments.Json => unit is null ? board.ToJson() : throw new UnusableInputException("--format json writes all units; leave out --unit, or take --explain."),
        _ => board.ToText(language, unit),
    };

    public string Explain(string? step, string format)
    {
        if (format == Arguments.Csv)
            throw new UnusableInputException("An explanation is written as text, md, html or json.");
        var explanations = (step is null ? Shown() : [RowOf(step)]).Select(place => board.Explain(place.Column, place.Row)).ToList();
        return format switch
        {
            Arguments.Json when explanations.Count != 1 => throw new UnusableInputException("--format json explains one step; name it after --explain."),
            Arguments.Json => explanations[0].ToJson(),
            Arguments.Html when explanations.Count != 1 => throw new UnusableInputException("--format html explains one step; name it after --explain."),
            Arguments.Html => explanations[0].ToHtml(language),
            Arguments.Markdown => string.Join("\n", explanations.Select(e => e.ToMarkdown(language))),
            _ => string.Join("\n", explanations.Select(e => e.ToText(language))),
        };
    }

    /// <summary>The published columns of the unit's level, or of the whole where no unit is asked for.</summary>
    private List<(string Column, string Row)> Shown()
    {
        var places = board.PublishedColumnsOf(unit is null ? Level.All : level).Select(column => (column, unit ?? Level.All)).ToList();
        return places.Count > 0 ? places : throw new UnusableInputException(unit is null ? "Say which unit with --unit." : $"Nothing is published of level `{level}`.");
    }

    /// <summary>The row of a step: the unit, or the one above in which it lies.</summary>
    private (string Column, string Row) RowOf(string step)
    {
        var own = board.Levels.FirstOrDefault(l => board.ColumnsOf(l).Contains(step)) ?? throw new UnusableInputException($"The scheme has no step `{step}`.");
        if (own == Level.All)
            return (step, Level.All);
        if (unit is null)
            throw new UnusableInputException($"`{step}` is of level `{own}`; say which unit with --unit.");
        if (board.ValueOf(step, unit) is not null)
            return (step, unit);
        return (step, board.RowAbove(level, unit, own) ?? throw new UnusableInputException($"`{step}` is of level `{own}`, in which `{unit}` does not lie."));
    }

    // The level that has the unit; without one the first in which no other lies.
    private string LevelOf(string? key)
    {
        if (key is not null)
            return board.Levels.FirstOrDefault(l => board.RowsOf(l).Contains(key)) ?? throw new UnusableInputException($"There is no unit `{key}`.");
        return board.Levels.FirstOrDefault(l => !board.Levels.Any(other => board.LevelsAbove(other).Contains(l))) ?? Level.All;
    }
}
