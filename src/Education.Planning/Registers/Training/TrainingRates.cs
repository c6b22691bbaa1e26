using Education.Planning.Registers;

namespace Education.Planning;

/// <summary>Who took part in a course.</summary>
public static class TrainingRates
{
    extension(TrainingCourse course)
    {
        /// <summary>Who was to take part, took part, completed: as counted by the course, else from its records; null where neither says.</summary>
        public ParticipationRates Rates => new(
            course.Due ?? Listed(course, _ => true), course.Attended ?? Listed(course, record => !record.IsAbsent), course.Completed ?? Listed(course, record => record.IsCompleted));
    }

    private static int? Listed(TrainingCourse course, Func<TrainingRecord, bool> counts) => course.Records.IsEmpty ? null : course.Records.Count(counts);
}
