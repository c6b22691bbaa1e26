using NodaTime;

namespace Education.Planning.Registers;

/// <summary>One thing granted.</summary>
/// <param name="Standing">The case, as it stands now: a title may have expired or been removed since.</param>
/// <param name="On">The day on which it was first granted.</param>
/// <param name="By">Who granted it; null when the step does not say.</param>
/// <param name="Since">The other cases about the same party that were opened on that day or after it, as they stand now, in the order of their opening.</param>
public sealed record Grant(CaseStanding Standing, LocalDate On, Key? By, ValueList<CaseStanding> Since)
{
    /// <summary>The party to which it was granted; null when the case names none.</summary>
    public Key? To => Standing.Case.Subject;
}
