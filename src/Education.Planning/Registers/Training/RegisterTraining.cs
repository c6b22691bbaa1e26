using Education.Planning.Registers;

namespace Education.Planning;

/// <summary>Credit hours (学时) against what is asked for.</summary>
public static class RegisterTraining
{
    extension(WorkRegister register)
    {
        /// <summary>The credit hours of every trainee against a requirement: of everybody recorded, and, with the plan, of everybody who holds the post that it is asked of.</summary>
        /// <param name="requirement">The key of the requirement; one that the register does not have gives nobody.</param>
        /// <param name="plan">The plan whose persons hold the post; null for those recorded alone.</param>
        /// <returns>The trainees, ordered by key. Hours without a number count for nothing.</returns>
        public ValueList<TraineeHours> CreditHours(Key requirement, Plan? plan = null)
        {
            if (Guard.Against.Null(register).HoursRequirements.FirstOrDefault(candidate => candidate.Key == Guard.Against.Null(requirement)) is not { } asked)
                return [];
            var entered = register.Courses.Where(course => Counts(course, asked)).SelectMany(course => course.Records.Select(record => (record.Trainee, Hours: HoursOf(course, record))));
            var holders = plan is not null && asked.Audience is { } post ? plan.HoldersOf(post, asked.Until) : [];
            return [.. entered.Concat(holders.Select(holder => (Trainee: holder, Hours: 0m))).GroupBy(one => one.Trainee, one => one.Hours)
                .OrderBy(one => one.Key.Text, StringComparer.Ordinal).Select(one => Judged(one.Key, [.. one], asked.Hours.Value))];
        }
    }

    private static bool Counts(TrainingCourse course, HoursRequirement asked)
        => (asked.Audience is null || course.Audience == asked.Audience) && (asked.Category is null || course.Category == asked.Category)
            && (course.Sessions.IsEmpty || course.Sessions.Min(session => session.On) is var first && first >= asked.From && first <= asked.Until);

    private static decimal HoursOf(TrainingCourse course, TrainingRecord record)
        => Math.Max(0, record.Hours?.Value ?? (record.IsCompleted && !record.IsAbsent ? course.Hours?.Value ?? 0 : 0));

    // Taken away from what is asked for, hour by hour: a sum of any hours could leave the range of decimal.
    private static TraineeHours Judged(Key trainee, decimal[] hours, decimal? asked)
    {
        var sum = 0m;
        foreach (var some in hours)
            sum = some > decimal.MaxValue - sum ? decimal.MaxValue : sum + some;
        return new(trainee, sum, asked is { } least ? sum >= least : null);
    }
}
