namespace Education.Planning;

/// <summary>Years that follow from the ordinals of what is held every year: the 17th safety education day is that of 2012.</summary>
public static class ItemEditions
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
}
