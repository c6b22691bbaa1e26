using NodaTime;

namespace Education.Planning.Registers;

/// <summary>Finds who entered a state, and what came after.</summary>
internal static class GrantSearch
{
    public static IEnumerable<Grant> Of(WorkRegister register, Key kind, Key state, LocalDate asOf)
    {
        var index = new RegisterIndex(register);
        if (index.KindOf(kind) is not { } declared)
            return [];
        var known = register.Cases.Where(record => record.Opened <= asOf).OrderBy(record => record.Opened).ToList();
        var about = known.Where(record => record.Subject is not null).ToLookup(record => record.Subject!);
        return from record in known
               where record.Kind == kind
               let granted = CaseTrail.Entered(declared, record).Where(step => step.State == state && step.On <= asOf).Take(1).ToList()
               where granted.Count > 0
               let step = granted[0]
               let later = record.Subject is { } subject ? about[subject].Where(other => !ReferenceEquals(other, record) && other.Opened >= step.On) : []
               orderby step.On
               select new Grant(index.StandingOf(record, asOf, null), step.On, step.By, [.. later.Select(other => index.StandingOf(other, asOf, null))]);
    }
}
