namespace Education.Planning.Reporting;

/// <summary>One entry: what it is about, and lines of detail under it.</summary>
internal sealed record ReportEntry(string Head, ValueList<string> Details);
