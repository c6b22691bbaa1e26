namespace Education.Planning.Reporting;

/// <summary>A heading and its entries.</summary>
internal sealed record ReportBlock(string Heading, ValueList<ReportEntry> Entries);
