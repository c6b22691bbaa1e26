namespace Education.Planning.Registers;

/// <summary>Who took part in a course and completed it. What is not known is null, never zero.</summary>
/// <param name="Due">How many were to take part.</param>
/// <param name="Attended">How many did.</param>
/// <param name="Completed">How many completed it.</param>
public sealed record ParticipationRates(int? Due, int? Attended, int? Completed)
{
    /// <summary>The share of those who were to take part and did (参训率).</summary>
    public decimal? Participation => Of(Attended, Due);

    /// <summary>The share of those who took part and completed the course (结业率).</summary>
    public decimal? Completion => Of(Completed, Attended);

    private static decimal? Of(int? part, int? whole) => part is { } some && whole is { } all and not 0 ? (decimal)some / all : null;
}
