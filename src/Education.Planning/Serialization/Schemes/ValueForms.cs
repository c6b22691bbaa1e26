using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>The forms of the small parts of a scheme.</summary>
internal static class ValueForms
{
    /// <summary>What stands for an expression until one is read.</summary>
    public static Expression Nothing { get; } = "0";

    public static (string Word, Reduction Method)[] Methods { get; } =
    [
        ("sum", Reduction.Sum), ("product", Reduction.Product), ("mean", Reduction.Mean), ("geometricMean", Reduction.GeometricMean), ("harmonicMean", Reduction.HarmonicMean),
        ("min", Reduction.Minimum), ("max", Reduction.Maximum), ("median", Reduction.Median), ("quantile", Reduction.Quantile), ("count", Reduction.Count), ("share", Reduction.Share),
        ("first", Reduction.First), ("sd", Reduction.StandardDeviation), ("cv", Reduction.VariationCoefficient), ("gini", Reduction.Gini), ("skew", Reduction.Skewness),
        ("kurtosis", Reduction.Kurtosis),
    ];

    public static Form<Expression> Expression { get; } = new ExpressionForm();

    public static Form<ValueList<Expression>> Expressions { get; } = new OneOrMoreForm<Expression>(Expression);

    public static Form<Expression> Weight { get; } = new WeightForm();

    public static Form<ValueList<Expression>> Weights { get; } = new OneOrMoreForm<Expression>(Weight);

    public static Form<ValueList<string>> Names { get; } = new OneOrMoreForm<string>(CommonForms.Text);

    public static Form<Literal> Literal { get; } = new LiteralForm();

    public static Form<Need> Need { get; } = new NeedForm();

    public static Form<Bands> Bands { get; } = new BandsForm();

    public static Form<ValueList<CurvePoint>> Points { get; } = new ListForm<CurvePoint>(new PointForm());

    public static Form<ValueState> State { get; } = new WordForm<ValueState>([.. Enum.GetValues<ValueState>().Skip(1).Select(state => (StateWords.Of(state), state))]);

    public static Form<ValueList<AbsentRule>> Absent { get; } = new AbsentForm();

    /// <summary>What a condition does that is not decided: the only word is <c>skip</c>, and carrying is left out.</summary>
    public static Form<bool> Skips { get; } = new WordForm<bool>(("skip", true), ("carry", false));

    public static Form<Best> Best { get; } = CommonForms.Word<Best>();

    public static Form<Reduction> Method { get; } = new WordForm<Reduction>(Methods);
}
