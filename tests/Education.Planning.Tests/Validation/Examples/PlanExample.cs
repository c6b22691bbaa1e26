namespace Education.Planning.Tests.Validation;

/// <summary>A plan in which one diagnostic is found, one in which it is not, and what is said.</summary>
internal sealed record PlanExample(string Id, Plan Failing, Plan Passing, string Path, string English, string EnglishFix, string Chinese, string ChineseFix)
{
    public DiagnosticExample ToExample() => new(
        new(Id, Path, English, EnglishFix, Chinese, ChineseFix), () => Found(Failing), () => Found(Passing));

    private static IEnumerable<Finding> Found(Plan plan) => plan.Validate().Diagnostics.Select(Finding.Of);
}
