namespace Education.Planning.Benchmarks.Schedules;

/// <summary>How many occurrences were found, and the sum that tells whether they are the right ones.</summary>
/// <param name="Occurrences">How many.</param>
/// <param name="Checksum">The sum of (day number − 20,000) times the weight of the duty.</param>
public readonly record struct Tally(int Occurrences, long Checksum)
{
    public static Tally Expected(ScheduleMode mode)
        => mode == ScheduleMode.Rfc ? new(2_118_741, 237_167_139_645) : new(1_631_860, 183_412_466_469);

    /// <summary>Adds the occurrences of one duty.</summary>
    /// <param name="occurrences">How many it has.</param>
    /// <param name="days">The sum of their day numbers; 0 is 1970-01-01.</param>
    /// <param name="weight">The weight of the duty.</param>
    public Tally Plus(int occurrences, long days, int weight)
        => new(Occurrences + occurrences, Checksum + (days - 20_000L * occurrences) * weight);
}
