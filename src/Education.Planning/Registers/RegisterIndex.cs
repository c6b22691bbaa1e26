using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Registers;

/// <summary>A register with its kinds found by key.</summary>
internal sealed class RegisterIndex
{
    private readonly Dictionary<Key, CaseKind> kinds = [];

    public RegisterIndex(WorkRegister register)
    {
        Register = register;
        foreach (var kind in register.Kinds)
            kinds.TryAdd(kind.Key, kind);
    }

    public WorkRegister Register { get; }

    public CaseKind? KindOf(Key key) => kinds.GetValueOrDefault(key);

    public CaseStanding StandingOf(CaseRecord record, LocalDate asOf, SchoolCalendar? calendar)
    {
        var kind = KindOf(record.Kind);
        var due = record.Due ?? (kind?.WorkingDaysAllowed is { } days && calendar is not null && calendar.PlusWorkingDays(record.Opened, days).TryGet(out var last) ? last : null);
        var state = kind is null ? null : CaseTrail.StateOn(kind, record, asOf);
        var condition = state is { NeedsValidity: true } && record.ValidUntil < asOf ? CaseCondition.Expired
            : state is { IsClosed: true } ? CaseCondition.Closed
            : due < asOf ? CaseCondition.Overdue
            : CaseCondition.Open;
        return new(record, state?.Key, condition, due);
    }

    /// <summary>Whether a case was opened by a day and, if a state is asked for, had entered it by then.</summary>
    public bool HasReached(CaseRecord record, Key? state, LocalDate asOf)
        => record.Opened <= asOf && (state is null || (KindOf(record.Kind) is { } kind && CaseTrail.Entered(kind, record).Any(entered => entered.State == state && entered.On <= asOf)));
}
