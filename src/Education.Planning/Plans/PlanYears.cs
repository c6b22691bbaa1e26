namespace Education.Planning;

/// <summary>Years that follow from ordinals and spans: which year the 17th safety education day is, which year of a five-year plan this one is.</summary>
public static class PlanYears
{
    extension(PlanItem item)
    {
        /// <summary>The year of its edition, where it is held every year; null when the ordinal or the first year is not known, or the year lies beyond 9998.</summary>
        /// <example>The 17th of what was first held in 1996 is that of 2012.</example>
        public int? EditionYear()
            => Guard.Against.Null(item) is { Edition: { } edition, FirstHeld: { } first } && first + edition - 1 is var year and <= 9998 ? year : null;

        /// <summary>Which edition a year has; null when the first year is not known or lies after it.</summary>
        /// <param name="year">The year.</param>
        /// <example>What was first held in 1996 is held for the 17th time in 2012.</example>
        public int? EditionIn(int year) => Guard.Against.Null(item).FirstHeld is { } first && first <= year && year <= 9998 ? year - first + 1 : null;
    }

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
