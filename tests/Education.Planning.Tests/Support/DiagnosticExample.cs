namespace Education.Planning.Tests.Support;

/// <summary>An input in which one diagnostic is found once at its place, one in which it is not, and what is said: written out, never taken from the catalogue.</summary>
/// <remarks>Each area keeps a table of them beside its tests; <c>Architecture/DiagnosticCatalogueTests</c> joins the tables and proves that no entry of any catalogue is left out.</remarks>
internal sealed record DiagnosticExample(Finding Expected, Func<IEnumerable<Finding>> Failing, Func<IEnumerable<Finding>> Passing);
