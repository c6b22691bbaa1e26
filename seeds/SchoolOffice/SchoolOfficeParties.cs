namespace Education.Planning.Seeds;

/// <summary>The office, those above it, those around it.</summary>
internal static class SchoolOfficeParties
{
    public static ValueList<Party> All =>
    [
        new Organization { Key = "school", Name = Text("The school", "学校"), Type = "school", Level = AdministrativeLevel.School },
        new Organization { Key = "party-committee", Name = Text("Party committee of the school", "学校党委"), Type = "committee", PartOf = "school" },
        new Organization { Key = "school-office", Name = Text("School office", "学校办公室"), Type = "office", Level = AdministrativeLevel.Office, PartOf = "school" },
        new OrganizationSet { Key = "offices", Name = Text("Offices of the school", "校内各处室"), Types = ["office"], PartOf = "school" },
        new Post { Key = "principal", Name = Text("Principal", "校长"), At = "school", Holders = 1 },
        new Post { Key = "teachers", Name = Text("Teachers", "教师"), At = "school" },
        new Post { Key = "staff", Name = Text("Staff", "教职工"), At = "school" },
        new Organization { Key = "county-bureau", Name = Text("County education bureau", "县教育局"), Type = "bureau", Level = AdministrativeLevel.County },
        new OrganizationSet
        {
            Key = "other-superiors", Name = Text("Other departments above the school", "县局之外的上级部门"),
            Condition = Text("Stands above the school and asks it for material.", "位居上级并向学校收材料。"),
        },
        new OrganizationSet
        {
            Key = "other-units", Name = Text("Other units that the school has to do with", "与学校往来的单位"),
            Condition = Text("Has to do with the school.", "与学校有工作往来。"),
        },
        new GeneralPublic { Key = "media", Name = Text("News media", "新闻媒体") },
        new GeneralPublic { Key = "society", Name = Text("Parents and the public", "家长和社会公众") },
    ];
}
