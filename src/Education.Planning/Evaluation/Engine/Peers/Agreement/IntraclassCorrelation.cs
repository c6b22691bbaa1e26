namespace Education.Planning.Evaluation;

/// <summary>The intraclass correlations of Shrout and Fleiss, from the mean squares of a two-way table of rows and raters.</summary>
internal static class IntraclassCorrelation
{
    public static Cell Run(AgreeMethod method, Rational[][] table, Note? note)
    {
        int n = table.Length, k = table[0].Length;
        if (n < 2)
            return Cell.Absent(ValueState.Missing);
        var grand = Sum(table.SelectMany(row => row)) / (n * k);
        var all = Sum(table.SelectMany(row => row).Select(x => Square(x - grand)));
        var rows = k * Sum(table.Select(row => Square((Sum(row) / k) - grand)));
        var raters = n * Sum(Enumerable.Range(0, k).Select(j => Square((Sum(table.Select(row => row[j])) / n) - grand)));
        Rational between = rows / (n - 1), within = (all - rows) / (n * (k - 1)), judges = raters / (k - 1), error = (all - rows - raters) / ((n - 1) * (k - 1));
        note?.MeanSquares(n, k, between, judges, error);
        var (above, below) = method switch
        {
            AgreeMethod.Icc1 => (between - within, between + ((k - 1) * within)),
            AgreeMethod.Icc1K => (between - within, between),
            AgreeMethod.Icc2 => (between - error, between + ((k - 1) * error) + (k * (judges - error) / n)),
            AgreeMethod.Icc2K => (between - error, between + ((judges - error) / n)),
            AgreeMethod.Icc3 => (between - error, between + ((k - 1) * error)),
            _ => (between - error, between),
        };
        return all.IsTooLong ? Cell.Absent(ValueState.Undecided, Phrases.BeyondNumbers)
            : below.IsZero ? Cell.Absent(ValueState.Undecided, Phrases.AllAreEqual) : Cell.Of(above / below);
    }

    private static Rational Sum(IEnumerable<Rational> numbers) => numbers.Aggregate(Rational.Zero, (a, b) => a + b);

    private static Rational Square(Rational number) => number * number;
}
