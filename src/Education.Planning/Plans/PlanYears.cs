namespace Education.Planning;

/// <summary>Years of a plan that follow from its items and from the plans around it.</summary>
public static class PlanYears
{
    extension(Plan plan)
    {
        /// <summary>The year that the editions of its items tell, for a document that hides it; null when they tell none or contradict one another.</summary>
        public int? YearOfEditions()
        {
            var years = plan.AllItems().Select(placed => placed.Item.EditionYear()).Where(year => year is not null).Distinct().Take(2).ToList();
            return years.Count == 1 ? years[0] : null;
        }

        /// <summary>Which year it is of each plan over several years that it is a slice of ("year 1 of 5"), in the order of its references.</summary>
        /// <remarks>Only spans whose period is known and covers the first year of this plan; a semester or an academic year counts by the year in which it begins.</remarks>
        public ValueList<YearOfSpan> YearsOfSpans()
            => [.. from reference in Guard.Against.Null(plan).References
                   where reference.Relation == PlanRelation.Span && reference.Period is not null
                   let span = reference.Period
                   where span.FirstYear <= plan.Period.FirstYear && plan.Period.FirstYear <= span.LastYear
                   select new YearOfSpan(reference, plan.Period.FirstYear - span.FirstYear + 1, span.LastYear - span.FirstYear + 1)];
    }
}
