using Education.Planning.Validation;

namespace Education.Planning;

/// <summary>The verb of validation.</summary>
public static class PlanValidation
{
    extension(Plan plan)
    {
        /// <summary>Checks the plan as it is written: keys, indicators and targets, responsibility, dates in words, outline and texts.</summary>
        /// <remarks>
        /// Nothing is resolved and no calendar is asked. It never throws for a plan that can be built, and takes time linear in the size of the plan.
        /// <see cref="PlanDiagnostics.All"/> lists what it can find.
        /// </remarks>
        /// <returns>What was found; empty for a plan without defects.</returns>
        /// <exception cref="ArgumentNullException">The plan is null.</exception>
        /// <example><c>plan.Validate().HasErrors</c> is <c>false</c> for a plan that can be resolved.</example>
        public ValidationReport Validate()
        {
            var contents = new PlanIndex(Guard.Against.Null(plan));
            var order = new ReadingOrder(contents);
            return new(PlanRules.All.SelectMany(rule => rule(contents))
                .OrderBy(diagnostic => order.PositionOf(diagnostic.Path)).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .ToValueList());
        }
    }
}
