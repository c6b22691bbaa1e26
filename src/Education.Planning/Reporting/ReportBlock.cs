namespace Education.Planning.Reporting;

/// <summary>A heading, perhaps a table, and entries.</summary>
internal sealed record ReportBlock(string Heading, ValueList<ReportEntry> Entries, ReportTable? Table = null);
