namespace Education.Planning.Evaluation;

/// <summary>A value in the bag of a reduction, with its weight; the place tells it apart from equal ones, the member is the lower row it comes from.</summary>
internal readonly record struct ReducedItem(int Place, Cell Value, Cell Weight, int? Member = null)
{
    public Rational Number => Value.Number;

    public Rational Share => Weight.Number;
}
