namespace Education.Planning.Reporting;

/// <summary>A table: the first column names the rows.</summary>
internal sealed record ReportTable(ValueList<ReportColumn> Columns, ValueList<ValueList<string>> Rows);
