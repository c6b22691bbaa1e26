using System.Diagnostics.CodeAnalysis;

namespace Education.Planning;

/// <summary>Reads everyday phrases of time, in English and in Chinese of both scripts, into timings.</summary>
/// <remarks>
/// A grammar over small pieces: points, spans, deadlines, distances from events, repetitions, manners. It never guesses: what it cannot read is a fault that
/// names it. The timing keeps the phrase as its words.
/// </remarks>
/// <example><c>DatePhrase.Read("4月底前完成")</c> is <c>by 04/end '4月底前完成'</c>; <c>DatePhrase.Read("by the end of April")</c> is <c>by 04/end 'by the end of April'</c>.</example>
public static class DatePhrase
{
    /// <summary>The longest phrase, in characters: 1,000.</summary>
    public const int MaxLength = 1000;

    /// <summary>The timing of a phrase that says nothing but a time, with such filler as 在, 将, 完成, <c>the</c>, <c>completed</c>.</summary>
    /// <param name="text">The phrase.</param>
    /// <param name="context">What surrounds it; null for <see cref="DatePhraseContext.None"/>.</param>
    /// <exception cref="ArgumentNullException">The phrase is null.</exception>
    /// <exception cref="TextFormatException">Something in the phrase could not be read; the fault names it.</exception>
    public static Timing Read(string text, DatePhraseContext? context = null)
        => TryRead(Guard.Against.Null(text), context, out var timing, out var fault) ? timing : throw new TextFormatException(fault);

    /// <summary>The timing of a phrase that says nothing but a time, or what in it could not be read.</summary>
    /// <param name="text">The phrase; null is read as empty.</param>
    /// <param name="context">What surrounds it; null for <see cref="DatePhraseContext.None"/>.</param>
    /// <param name="timing">The timing, or null.</param>
    /// <param name="fault">What could not be read, or null.</param>
    public static bool TryRead(
        [NotNullWhen(true)] string? text, DatePhraseContext? context, [NotNullWhen(true)] out Timing? timing, [NotNullWhen(false)] out TextFault? fault)
    {
        fault = PhraseReader.Read(text ?? "", context ?? DatePhraseContext.None, isSentence: false, out timing);
        return fault is null;
    }

    /// <summary>The timing that a sentence states about its work, or what in it could not be read.</summary>
    /// <remarks>
    /// The words of the work itself (<c>4月底前</c>向学校发放问卷) are passed over, unless they hold anything that may be a time: that is a fault, as in <see cref="Read"/>.
    /// A sentence without any word of time has the timing of its heading.
    /// </remarks>
    /// <param name="sentence">The sentence; null is read as empty.</param>
    /// <param name="context">What surrounds it; null for <see cref="DatePhraseContext.None"/>.</param>
    /// <param name="timing">The timing, or null.</param>
    /// <param name="fault">What could not be read, or null.</param>
    public static bool TryFind(
        [NotNullWhen(true)] string? sentence, DatePhraseContext? context, [NotNullWhen(true)] out Timing? timing, [NotNullWhen(false)] out TextFault? fault)
    {
        fault = PhraseReader.Read(sentence ?? "", context ?? DatePhraseContext.None, isSentence: true, out timing);
        return fault is null;
    }
}
