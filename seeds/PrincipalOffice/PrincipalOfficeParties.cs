namespace Education.Planning.Seeds;

/// <summary>The office, the leaders above it, the departments around it.</summary>
internal static class PrincipalOfficeParties
{
    public static ValueList<Party> All =>
    [
        new Organization { Key = "school", Name = Text("The school", "学校"), Type = "school", Level = AdministrativeLevel.School },
        new Organization { Key = "principal-office", Name = Text("Principal's office", "校长办公室"), Type = "office", Level = AdministrativeLevel.Office, PartOf = "school" },
        new OrganizationSet { Key = "departments", Name = Text("Departments of the school", "校内各部门"), Types = ["department"], PartOf = "school" },
        new Post { Key = "school-leaders", Name = Text("Leaders of the school", "校领导"), At = "school" },
        new Post { Key = "office-staff", Name = Text("Staff of the office", "办公室人员"), At = "principal-office" },
        new Post { Key = "case-handlers", Name = Text("Whoever handles a matter", "经办人"), At = "principal-office" },
        new Post { Key = "work-partners", Name = Text("The handler's partner", "工作搭档"), At = "principal-office" },
        new Post { Key = "staff", Name = Text("Staff of the school", "教职工"), At = "school" },
        new Post { Key = "pupils", Name = Text("Pupils", "学生"), At = "school" },
        new OrganizationSet { Key = "superiors", Name = Text("Bodies above the school", "上级部门"), Condition = Text("Stands above the school.", "学校的上级。") },
        new Organization { Key = "staffing-office", Name = Text("City staffing office", "市编办"), Type = "office", Level = AdministrativeLevel.City },
    ];
}
