namespace Education.Planning.Seeds;

/// <summary>The statements of responsibility that are signed layer by layer.</summary>
internal static class SafetyCountyStatements
{
    public static ValueList<ResponsibilityStatement> All =>
    [
        new()
        {
            Key = "annual-statement",
            Name = Text(
                "Statement of objectives and responsibility of the XX county education system for the year xx: public order, safety, petitions and stability",
                "《XX县教育系统xx年度社会治安综合治理、安全暨信访稳定工作目标管理责任书》"),
            Upper = "bureau", Lower = "schools", Items = ["safe-campuses", "duties"], Timing = "every year: 02",
        },
        new()
        {
            Key = "campus-statement",
            Name = Text("Statement of safety responsibility", "《安全工作责任书》"),
            Upper = "campuses", Lower = "departments-and-classes", Items = ["duties"], Timing = "02",
        },
    ];
}
