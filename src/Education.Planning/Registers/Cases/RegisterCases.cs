using Education.Planning.Calendars;
using Education.Planning.Registers;
using NodaTime;

namespace Education.Planning;

/// <summary>What can be done with a register of cases.</summary>
public static class RegisterCases
{
    extension(WorkRegister register)
    {
        /// <summary>What is wrong in the register: keys, states, steps without the proof that their state asks for, and, with the plan, keys that it does not have.</summary>
        /// <param name="plan">The plan; null to leave it out.</param>
        /// <returns>The diagnostics, list by list in the order of the register.</returns>
        public ValueList<Diagnostic> Validate(Plan? plan = null) => [.. new RegisterCheck(Guard.Against.Null(register), plan).Run()];

        /// <summary>How many cases of each kind are open, late, closed or expired on a day; a case closed without its proof is still open.</summary>
        /// <param name="asOf">The day. A case that is due on it is not late.</param>
        /// <param name="calendar">The calendar on which the working days of a kind's limit are counted; null for none, so that only stated due days count.</param>
        public RegisterStanding StandingAt(LocalDate asOf, SchoolCalendar? calendar = null)
        {
            var index = new RegisterIndex(Guard.Against.Null(register));
            ValueList<CaseStanding> cases = [.. register.Cases.Where(record => record.Opened <= asOf).Select(record => index.StandingOf(record, asOf, calendar))];
            var byKind = cases.ToLookup(standing => standing.Case.Kind);
            return new()
            {
                Register = register,
                AsOf = asOf,
                Cases = cases,
                Kinds = [.. register.Kinds.Select(kind => kind.Key).Concat(cases.Select(standing => standing.Case.Kind)).Distinct().Select(kind => Counted(kind, [.. byKind[kind]]))],
            };
        }

        /// <summary>What happened to the cases of a kind within some days: how many were opened, and how many entered each state.</summary>
        /// <param name="kind">The key of the kind.</param>
        /// <param name="days">The days, both ends included.</param>
        /// <example>Of building projects, those that entered <c>started</c> and those that entered <c>completed</c> are two numbers.</example>
        public CaseFlow FlowOf(Key kind, DateInterval days)
        {
            Guard.Against.Null(days);
            var cases = Guard.Against.Null(register).Cases.Where(record => record.Kind == kind).ToList();
            var opened = cases.Count(record => days.Contains(record.Opened));
            if (new RegisterIndex(register).KindOf(Guard.Against.Null(kind)) is not { } declared)
                return new(kind, days, opened, []);
            var entered = cases.SelectMany(record => CaseTrail.Entered(declared, record).Where(step => days.Contains(step.On)).Select(step => step.State).Distinct().Select(state => (state, record)))
                .ToLookup(step => step.state, step => step.record);
            return new(kind, days, opened, [.. declared.States.Select(state => new StateFlow(state.Key, entered[state.Key].Count(), Summed(entered[state.Key])))]);
        }

        /// <summary>What was counted of the cases of a kind, period beside period, a row for each party that they are about: the index of a yearly monitoring, with the day of its publication.</summary>
        /// <param name="kind">The key of the kind.</param>
        /// <param name="amount">What is counted (<see cref="CaseAmount.Key"/>).</param>
        /// <param name="asOf">The day; what was opened or closed later does not count.</param>
        /// <param name="periods">The periods in order; a case belongs to the one in which it was opened. Without any, the calendar years in which such cases were opened.</param>
        /// <example>Indices of 86.2 in 2018 and 88 in 2019 are two points, the second with a change of 1.8.</example>
        public CaseTrend TrendOf(Key kind, Key amount, LocalDate asOf, ValueList<DateInterval> periods = default)
            => new TrendBuilder(Guard.Against.Null(register), Guard.Against.Null(kind), Guard.Against.Null(amount), asOf).Build(periods);

        /// <summary>What was granted to whom, by whom and when, and which other cases are on record of them since.</summary>
        /// <param name="kind">The key of the kind, for example of recognitions or titles.</param>
        /// <param name="state">The state by which it is granted.</param>
        /// <param name="asOf">The day; what came later does not count.</param>
        /// <returns>The list; empty when the register does not declare the kind, or no case has rightly entered the state.</returns>
        public GrantList GrantsOf(Key kind, Key state, LocalDate asOf) => new()
        {
            Register = Guard.Against.Null(register),
            Kind = Guard.Against.Null(kind),
            State = Guard.Against.Null(state),
            AsOf = asOf,
            Grants = [.. GrantSearch.Of(register, kind, state, asOf)],
        };

        /// <summary>The register with a case moved on by a step, or why it cannot be: an unknown state, a step that its kind does not allow, a proof or an outcome that is missing.</summary>
        /// <param name="changed">The case as it is to stand, with the proofs and the outcome that the step needs; it replaces the one of its key.</param>
        /// <param name="step">The step.</param>
        /// <example><c>register.Move(hazard with { Proofs = [new() { Kind = "photo", Name = "P-17" }] }, new() { State = "gone", On = new(2024, 5, 6) }).Succeeded</c></example>
        public CaseMove Move(CaseRecord changed, CaseStep step)
        {
            Guard.Against.Null(changed);
            var path = PlanPath.Root.To("cases", changed.Key);
            if (!Guard.Against.Null(register).Cases.Any(record => record.Key == changed.Key))
                return new([RegisterDiagnostics.UnknownCase.At(path, changed.Key.Text)]);
            if (new RegisterIndex(register).KindOf(changed.Kind) is not { } kind)
                return new([RegisterDiagnostics.UnknownKind.At(path.To("kind"), changed.Kind.Text)]);
            var moved = changed with { Steps = changed.Steps.Plus(step) };
            var last = path.To("steps", changed.Steps.Count);
            ValueList<Diagnostic> faults = [.. CaseTrail.Faults(kind, moved, path).Where(fault => fault.Path == last)];
            return faults.IsEmpty ? new(register with { Cases = [.. register.Cases.Select(record => record.Key == changed.Key ? moved : record)] }) : new(faults);
        }

        /// <summary>How far each requirement is met on a day: which units, pairs and topics lack records.</summary>
        /// <param name="plan">The plan whose parties and pairings the requirements name.</param>
        /// <param name="asOf">The day; units are those that exist on it or, after the last day of a requirement, on that one.</param>
        public ValueList<RequirementStanding> RequirementsAt(Plan plan, LocalDate asOf)
            => [.. Guard.Against.Null(register).Requirements.Select(requirement => RequirementCheck.Of(new(register), Guard.Against.Null(plan), requirement, asOf))];
    }

    private static KindStanding Counted(Key kind, CaseStanding[] cases)
    {
        int Of(CaseCondition condition) => cases.Count(standing => standing.Condition == condition);
        return new(kind, Of(CaseCondition.Open), Of(CaseCondition.Overdue), Of(CaseCondition.Closed), Of(CaseCondition.Expired));
    }

    private static ValueList<CaseAmount> Summed(IEnumerable<CaseRecord> cases)
        => [.. from amount in cases.SelectMany(record => record.Amounts)
               group amount.Amount by amount.Key into same
               where same.All(amount => amount.Value is not null) && same.Select(amount => amount.Unit).Distinct().Count() == 1
               let sum = Sum(same.Select(amount => amount.Value!.Value))
               where sum is not null
               select new CaseAmount { Key = same.Key, Amount = new Quantity(sum.Value, same.First().Unit) }];

    private static decimal? Sum(IEnumerable<decimal> amounts)
    {
        try
        {
            return amounts.Sum();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
