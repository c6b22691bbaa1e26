namespace Education.Planning.Tests.Validation;

/// <summary>A plan in which one diagnostic is found, one in which it is not, and what is said.</summary>
internal sealed record DiagnosticExample(string Id, Plan Failing, Plan Passing, string Path, string English, string EnglishFix, string Chinese, string ChineseFix);
