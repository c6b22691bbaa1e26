using Education.Planning.Evaluation;
using NodaTime;

namespace Education.Planning;

/// <summary>Writes awards as schemes.</summary>
public static class AwardSchemes
{
    extension(Award award)
    {
        /// <summary>The award as schemes, one for each kind of candidate: places, who is eligible, who is selected, who passes each stage.</summary>
        /// <remarks>
        /// The level of the candidates is called after <see cref="AwardLine.Candidates"/>, that of the units after the set that gets places, with <c>_</c> for <c>-</c>; columns begin with the line:
        /// <c>merit_pupils.places</c>, <c>.eligible</c>, <c>.selected</c>, <c>.given</c>.
        /// </remarks>
        /// <param name="publication">The days on which the list is published, both ends included: complaints outside do not count. Null counts all.</param>
        public ValueList<EvaluationScheme> ToSchemes(DateInterval? publication = null)
            => Guard.Against.Null(award).Lines.Select(line => line.Candidates).Distinct().Select(candidates => new AwardScheme(award, candidates, publication).Write()).ToValueList();
    }
}
