using Education.Planning.Serialization;

namespace Education.Planning;

public static partial class PlanningJson
{
    /// <summary>Reads JSON Lines one by one: each line an observation or a row of a scoreboard. A bad line is reported and the next one read.</summary>
    /// <remarks>Empty lines are passed over. Memory holds one line at a time.</remarks>
    /// <param name="stream">The lines as UTF-8, with or without a byte order mark; it is left open.</param>
    /// <param name="limits">How much one line may cost; null for the usual limits.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <typeparam name="T"><see cref="Evaluation.Observation"/> or <see cref="ScoreboardLine"/>.</typeparam>
    /// <exception cref="ArgumentException">The stream is null, or the type does not stand in lines.</exception>
    /// <example>
    /// <code>
    /// await foreach (var line in PlanningJson.ReadLinesAsync&lt;Observation&gt;(stream))
    ///     Console.WriteLine(line.Succeeded ? line.Content.Value : line.Diagnostics[0]);
    /// </code>
    /// </example>
    public static IAsyncEnumerable<JsonLine<T>> ReadLinesAsync<T>(Stream stream, JsonLimits? limits = null, CancellationToken cancellationToken = default)
        where T : class
        => JsonLines.ReadAsync(Guard.Against.Null(stream), JsonLines.TypeOf<T>(), limits ?? JsonLimits.Default, cancellationToken);

    /// <summary>Writes JSON Lines: each element on a line of its own, without white space, ended by U+000A.</summary>
    /// <param name="items">The observations or rows.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <typeparam name="T"><see cref="Evaluation.Observation"/> or <see cref="ScoreboardLine"/>.</typeparam>
    /// <exception cref="ArgumentException">Something is null, or the type does not stand in lines.</exception>
    public static Task WriteLinesAsync<T>(IEnumerable<T> items, Stream stream, CancellationToken cancellationToken = default)
        where T : class
        => WriteLinesAsync(Guard.Against.Null(items).ToAsyncEnumerable(), stream, cancellationToken);

    /// <inheritdoc cref="WriteLinesAsync{T}(IEnumerable{T}, Stream, CancellationToken)"/>
    public static Task WriteLinesAsync<T>(IAsyncEnumerable<T> items, Stream stream, CancellationToken cancellationToken = default)
        where T : class
        => JsonLines.WriteAsync(Guard.Against.Null(items), Guard.Against.Null(stream), JsonLines.TypeOf<T>(), cancellationToken);
}
