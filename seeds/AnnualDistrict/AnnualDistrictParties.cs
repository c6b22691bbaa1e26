namespace Education.Planning.Seeds;

/// <summary>The bureau, its schools and chains of schools, heads, teachers, and those outside.</summary>
internal static class AnnualDistrictParties
{
    public static ValueList<Party> All => [.. Authorities, .. Schools, .. Posts, .. Outside];

    private static ValueList<Party> Authorities =>
    [
        new Organization { Key = "nation", Name = Text("The country", "国家"), Type = "government", Level = AdministrativeLevel.National },
        new Organization { Key = "city-bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City },
        new Organization { Key = "district", Name = Text("The district", "全区"), Type = "district", Level = AdministrativeLevel.County },
        new Organization { Key = "district-bureau", Name = Text("District education bureau", "区教育局"), Type = "bureau", Level = AdministrativeLevel.County, PartOf = "district" },
        new Post { Key = "section-leaders", Name = Text("Leaders of the bureau from section level up", "机关科级以上干部"), At = "district-bureau" },
        new Post { Key = "bureau-staff", Name = Text("Staff of the bureau", "机关工作人员"), At = "district-bureau" },
        new Post { Key = "first-asked", Name = Text("Member of staff whom a visitor asks first", "首位受理人"), At = "district-bureau" },
        new Post { Key = "decision-makers", Name = Text("Those who decide major matters together", "集体决策的班子成员"), At = "district-bureau" },
        new OrganizationSet { Key = "institutions", Name = Text("Institutions of the bureau", "局属事业单位"), Types = ["institution"], PartOf = "district-bureau" },
    ];

    private static ValueList<Party> Schools =>
    [
        new OrganizationSet { Key = "schools", Name = Text("Schools and kindergartens of the district", "全区学校、幼儿园"), Types = ["school", "kindergarten"] },
        new OrganizationSet { Key = "chains", Name = Text("Chains of good schools", "优质教育链"), Types = ["education-chain"] },
        new OrganizationSet { Key = "other-schools", Name = Text("Schools and kindergartens outside the chains", "链外学校、幼儿园"), Types = ["school", "kindergarten"], Condition = Text("Belongs to no chain.", "未入任何教育链。") },
        new OrganizationSet { Key = "later-phase-schools", Name = Text("Schools outside compulsory education", "非义务教育学校"), Types = ["school", "kindergarten"], Condition = Text("Teaches outside the compulsory phase.", "不属义务教育阶段。") },
        new Organization { Key = "vocational-school", Name = Text("The district's vocational school", "区职业学校"), Type = "school", Level = AdministrativeLevel.School },
        new WorkingGroup { Key = "principals-alliance", Name = Text("Principals' alliance", "校长联盟"), Purpose = Text("Schools rise together.", "学校抱团提升。") },
        new WorkingGroup { Key = "research-community", Name = Text("Community for the study of school development", "“学校发展研究共同体”"), Purpose = Text("Heads study real problems together.", "校（园）长一起研究真问题。") },
    ];

    private static ValueList<Party> Posts =>
    [
        new Post { Key = "heads", Name = Text("Heads of schools and kindergartens", "校（园）长"), At = "schools" },
        new Post { Key = "teachers", Name = Text("Teachers", "教师"), At = "schools" },
        new Post { Key = "master-teachers", Name = Text("Master teachers", "名师"), At = "schools" },
        new Post { Key = "backbone-teachers", Name = Text("Backbone teachers", "骨干教师"), At = "schools" },
        new Post { Key = "young-teachers", Name = Text("Young teachers", "青年教师"), At = "schools" },
        new Post { Key = "coaches", Name = Text("Sports coaches", "体育教练"), At = "schools" },
        new Post { Key = "pupils", Name = Text("Pupils", "学生"), At = "schools" },
    ];

    private static ValueList<Party> Outside =>
    [
        new GeneralPublic { Key = "experts", Name = Text("Experts", "专家") },
        new OrganizationSet { Key = "normal-universities", Name = Text("Normal universities of the ministry", "部属师范大学"), Types = ["university"], Condition = Text("A key normal university under the ministry.", "教育部重点师范院校。") },
        new OrganizationSet { Key = "foreign-institutes", Name = Text("Institutes of education research abroad", "国外教育研究机构"), Types = ["institute"], Condition = Text("Of high standing abroad.", "在国外享有声望。") },
    ];
}
