using Education.Planning.Responsibility;
using NodaTime;

namespace Education.Planning;

/// <summary>Who answers for what on which day.</summary>
public static class PlanResponsibility
{
    extension(Plan plan)
    {
        /// <summary>The organisations that a party stands for: a set's members, those that have a post, those of a group's members, those where a person holds a post.</summary>
        /// <param name="party">The key of the party; one that the plan does not register has none.</param>
        /// <param name="on">The day; null for all that ever existed.</param>
        /// <example><c>plan.UnitsOf("schools", new(2024, 9, 1)).Units</c></example>
        public ResolvedUnits UnitsOf(Key party, LocalDate? on = null) => new PartyDirectory(Guard.Against.Null(plan).Parties).UnitsOf(Guard.Against.Null(party), on);

        /// <summary>The persons who hold a post on a day.</summary>
        /// <param name="post">The key of the post.</param>
        /// <param name="on">The day.</param>
        /// <param name="at">At which organisation; null for all that have the post.</param>
        public ValueList<Key> HoldersOf(Key post, LocalDate on, Key? at = null)
            => [.. new PartyDirectory(Guard.Against.Null(plan).Parties).TenuresOf(Guard.Against.Null(post))
                .Where(held => Days.Holds(held.Tenure.From, held.Tenure.Until, on) && (at is null || held.Tenure.At is null || held.Tenure.At == at)).Select(held => held.Person.Key).Distinct()];

        /// <summary>The parts that parties have in an item: its own, and those taken from the items around it, each with its source.</summary>
        /// <remarks>
        /// An item that names nobody takes everything from the nearest item around it that does. One that names parties, but neither an accountable one nor a lead,
        /// takes the accountable one and the lead from above.
        /// </remarks>
        /// <param name="item">The key of the item; one that the plan does not have has no parts.</param>
        /// <param name="on">The day; null for every day.</param>
        public ValueList<HeldRole> RolesIn(Key item, LocalDate? on = null)
            => Guard.Against.Null(plan).AllItems().FirstOrDefault(placed => placed.Item.Key == item) is { } found ? RolesInForce.Of(found, on) : [];

        /// <summary>Who answers for an item; null when nobody does.</summary>
        /// <param name="item">The key of the item.</param>
        /// <param name="on">The day; null for every day.</param>
        public Answer? AnswerFor(Key item, LocalDate? on = null)
        {
            var directory = new PartyDirectory(Guard.Against.Null(plan).Parties);
            var roles = plan.RolesIn(item, on);
            if (Answers.Among(roles, directory.Find) is { } answer)
                return answer;
            return roles.IsEmpty && plan.Owner is { } owner && plan.AllItems().Any(placed => placed.Item.Key == item) ? new([owner], AnswerReason.Owner, null) : null;
        }

        /// <summary>Who takes a delegated duty for a unit: the member of the delegation's <see cref="Delegation.To"/> that the unit is or belongs to, the nearest one first.</summary>
        /// <param name="delegation">The delegation.</param>
        /// <param name="unit">The key of the unit.</param>
        /// <param name="on">The day; null for every day.</param>
        /// <returns>The key; null when the delegation does not hold on the day, or the unit belongs to none of them.</returns>
        public Key? DelegateFor(Delegation delegation, Key unit, LocalDate? on = null)
        {
            Guard.Against.Null(unit);
            return new Delegates(new PartyDirectory(Guard.Against.Null(plan).Parties), Guard.Against.Null(delegation), on).For(unit);
        }

        /// <summary>The plan as a responsibility matrix.</summary>
        /// <param name="on">The day on which the assignments hold; null for all of them.</param>
        public ResponsibilityMatrix ToMatrix(LocalDate? on = null) => new MatrixBuilder(Guard.Against.Null(plan), on).Build();

        /// <summary>The statements of responsibility for each pair of parties, layer by layer, with what they bind to and where layers do not join.</summary>
        /// <param name="on">The day on which units exist and signatures count; null for all of them.</param>
        public StatementCascade ToCascade(LocalDate? on = null) => new CascadeBuilder(Guard.Against.Null(plan), on).Build();

        /// <summary>What is not covered on some day of a stretch: answers, posts, executors, delegations.</summary>
        /// <remarks>What needs no day is found by <c>plan.Validate()</c>; unsigned statements and gaps between layers by <c>plan.ToCascade()</c>.</remarks>
        /// <param name="days">The days, both ends included.</param>
        /// <returns>The diagnostics, rule by rule in reading order.</returns>
        public ValueList<Diagnostic> CheckResponsibility(DateInterval days) => new ResponsibilityCheck(Guard.Against.Null(plan), Guard.Against.Null(days)).Run();
    }
}
