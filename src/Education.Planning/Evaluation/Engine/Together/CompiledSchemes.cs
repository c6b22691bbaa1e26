using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>Schemes that run together over one population, where the result of one is the input of another (考核结果互用).</summary>
public sealed class CompiledSchemes
{
    internal CompiledSchemes(ValueList<CompiledScheme> schemes, ValueList<Diagnostic> diagnostics)
    {
        Schemes = schemes;
        Diagnostics = diagnostics;
    }

    /// <summary>The schemes, each after those whose results it reads.</summary>
    public ValueList<CompiledScheme> Schemes { get; }

    /// <summary>What is wrong between the schemes; what is wrong within one stands with it.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether they can run: no diagnostic is an error, neither here nor within a scheme.</summary>
    public bool CanRun => Diagnostics.All(d => d.Severity != Severity.Error) && Schemes.All(s => s.CanRun);

    /// <summary>Runs every scheme, and gives each the results that it reads, unrounded and with their states.</summary>
    /// <param name="table">The observed columns of all schemes; each takes the levels and columns that it knows.</param>
    /// <param name="asOf">The date of the evaluation.</param>
    /// <returns>One scoreboard a scheme, in the order of <see cref="Schemes"/>.</returns>
    /// <exception cref="InvalidOperationException">There are errors; see <see cref="CanRun"/>.</exception>
    public ValueList<Scoreboard> Run(ObservationTable table, LocalDate asOf)
    {
        Guard.Against.Null(table);
        if (!CanRun)
            throw new InvalidOperationException($"The schemes have errors: {Diagnostics.Concat(Schemes.SelectMany(s => s.Diagnostics)).First(d => d.Severity == Severity.Error)}");
        var wanted = Wanted();
        var runs = new Dictionary<string, Run>(StringComparer.Ordinal);
        var boards = new List<Scoreboard>();
        for (var i = 0; i < Schemes.Count; i++)
        {
            var run = new Run(Schemes[i], SharedTable.PartOf(table, Schemes, i), asOf, new(wanted[i], runs));
            if (Schemes[i].Scheme.Key is { } key)
                runs[key.Text] = run;
            boards.Add(new(run, asOf));
        }
        return boards.ToValueList();
    }

    /// <summary>For each scheme the columns and periods that later ones read; from the last scheme backwards, for an earlier period of a result needs earlier periods of what it reads.</summary>
    private HashSet<ColumnAt>[] Wanted()
    {
        var wanted = Schemes.Select(_ => new HashSet<ColumnAt>()).ToArray();
        var places = Enumerable.Range(0, Schemes.Count).Where(i => Schemes[i].Scheme.Key is not null).ToDictionary(i => Schemes[i].Scheme.Key!.Text, StringComparer.Ordinal);
        for (var i = Schemes.Count - 1; i >= 0; i--)
        {
            foreach (var (column, period) in Evaluation.Run.NeededBy(Schemes[i], wanted[i]))
            {
                if (Schemes[i].ColumnsByName[column].From is { } from)
                    wanted[places[from.Scheme.Text]].Add(new(from.Column, period));
            }
        }
        return wanted;
    }
}
