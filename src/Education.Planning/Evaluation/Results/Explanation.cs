namespace Education.Planning.Evaluation;

/// <summary>Why a result is what it is: a view of the values that were computed, never a second calculation.</summary>
public sealed record Explanation
{
    internal Explanation(LocalizedText sentence, ValueList<StepExplanation> steps)
    {
        Sentence = sentence;
        Steps = steps;
    }

    /// <summary>The reason in one sentence, for example <c>19.6 is above 14; not yet due, short by 5.6</c>.</summary>
    public LocalizedText Sentence { get; }

    /// <summary>The columns behind it, each after those that it reads, the deciding one last.</summary>
    public ValueList<StepExplanation> Steps { get; }

    /// <summary>The reason in one sentence.</summary>
    /// <param name="language">The language tag (<see cref="Languages"/>); one the library does not speak gives English.</param>
    public string ToText(string language = Languages.English) => Sentence.In(language);
}
