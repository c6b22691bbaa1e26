using NodaTime;

namespace Education.Planning.Evaluation;

/// <summary>A plan, and for what it holds.</summary>
internal sealed record PlanMemo(ColumnPlan Plan, InputShapes Shapes, LocalDate AsOf, ValueList<LocalDate> EarlierDates, NumberPath Path, ValueList<string> Keep)
{
    public bool Fits(InputShapes shapes, LocalDate asOf, ValueList<LocalDate> earlierDates, NumberPath path, ValueList<string> keep)
        => AsOf == asOf && Path == path && EarlierDates == earlierDates && Keep == keep && Shapes.Equals(shapes);
}
