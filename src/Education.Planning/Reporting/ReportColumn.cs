namespace Education.Planning.Reporting;

/// <summary>A column of a table; numbers stand at its right edge.</summary>
internal sealed record ReportColumn(string Head, bool HoldsNumbers);
