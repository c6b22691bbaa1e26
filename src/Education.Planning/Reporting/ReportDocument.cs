namespace Education.Planning.Reporting;

/// <summary>A report before it has a form: a title, a line under it, and blocks of entries.</summary>
internal sealed record ReportDocument(string Title, string? Summary, ValueList<ReportBlock> Blocks);
