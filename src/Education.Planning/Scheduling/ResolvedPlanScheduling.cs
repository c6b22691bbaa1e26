using Education.Planning.Calendars;
using Education.Planning.Scheduling;
using NodaTime;

namespace Education.Planning;

/// <summary>What can be asked of a plan on dates.</summary>
public static class ResolvedPlanScheduling
{
    extension(ResolvedPlan resolved)
    {
        /// <summary>The plan month by month, in print order; printed headings stay as they are, and what has no date stands in sections of its own.</summary>
        /// <remarks>An entry of a printed heading stands there once, with all of its windows. Any other item stands in each month in which one of its windows begins, or, without a first day, is due.</remarks>
        /// <param name="asOf">The day to compare with (what is due, overdue, coming), or null for none. What was done is not known here.</param>
        public Agenda ToAgenda(LocalDate? asOf = null)
            => new AgendaBuilder(Guard.Against.Null(resolved), asOf is { } day ? IsoDates.Guarded(day, nameof(asOf)) : null).Build();

        /// <summary>When each item can begin and be done at the earliest, given what it depends on. Its diagnostics stand among those of the plan, too.</summary>
        public ForwardPass ForwardPass() => ForwardPasses.Of(Guard.Against.Null(resolved).Items, resolved.Calendar, PlanFrame.Of(resolved.Plan.Period, resolved.Calendar).Value);

        /// <summary>The occurrences of the plan beside what a ledger reports: what was done, what is late, and how often.</summary>
        /// <param name="ledger">The ledger.</param>
        /// <param name="asOf">The day to compare with.</param>
        /// <example>A drill of every month, done three times by the end of April, gives the count: expected 4, actual 3.</example>
        public LedgerReport Check(OccurrenceLedger ledger, LocalDate asOf)
            => LedgerCheck.Of(Guard.Against.Null(resolved), Guard.Against.Null(ledger), IsoDates.Guarded(asOf));

        /// <summary>What each party has to do in which month, an item counted in the months in which its windows begin or are due.</summary>
        /// <param name="unit">One unit: what falls to it as itself and as one of a set, a post or a group. Null for a row of every party that the plan names.</param>
        public Workload ToWorkload(Key? unit = null) => WorkloadBuilder.Of(Guard.Against.Null(resolved), unit);

        /// <summary>Days of the duty rotas on which nobody is on duty, and days on which a party that must be there in person would have to be at two places; and rotas too long to be checked to their end (<see cref="RotaDuty.MaxSlots"/>).</summary>
        public ValueList<Diagnostic> CheckDuties() => [.. DutyCheck.Of(Guard.Against.Null(resolved))];

        /// <summary>Pairs that have not signed a responsibility statement by the last day on which they were to, and pairs that signed after it.</summary>
        /// <remarks>Only a firm day can be missed. A pair of which the plan does not say whether it has signed is not found; <c>plan.ToCascade()</c> lists all pairs.</remarks>
        /// <param name="asOf">The day to compare with; signatures of later days do not count.</param>
        /// <example>A statement that is signed <c>02</c> by the bureau and each school, and by one school on 5 March, gives one diagnostic for that school.</example>
        public ValueList<Diagnostic> CheckSignatures(LocalDate asOf) => [.. SignatureCheck.Of(Guard.Against.Null(resolved), IsoDates.Guarded(asOf))];

        /// <summary>The windows of an item whose first day, or of a deadline last day, lies inside an interval: lazily, also beyond those that the resolved plan lists.</summary>
        /// <param name="item">The key of the item.</param>
        /// <param name="within">The interval, both ends included.</param>
        /// <returns>The windows; none when the plan has no such item, or it has no date.</returns>
        public IEnumerable<ResolvedWindow> Occurrences(Key item, DateInterval within)
        {
            IsoDates.Guarded(within);
            var timing = resolved.FindItem(item)?.Timing?.Timing;
            return timing is not null && PlanFrame.Of(resolved.Plan.Period, resolved.Calendar).TryGet(out var frame)
                ? OccurrenceQuery.Find(timing, frame, resolved.Calendar, within, key => [.. resolved.FindItem(key)?.Timing?.Windows ?? []])
                : [];
        }

        /// <summary>An item on dates, or null when the plan has none of that key.</summary>
        /// <param name="key">The key of the item.</param>
        public ResolvedItem? FindItem(Key key)
        {
            Guard.Against.Null(resolved);
            Guard.Against.Null(key);
            return resolved.Items.FirstOrDefault(item => item.Item.Key == key);
        }
    }
}
