namespace Education.Planning.Seeds;

/// <summary>Everybody the plan names, by post and by kind of body; no person.</summary>
internal static class SafetyCountyParties
{
    public static ValueList<Party> All => [.. Bureau, LeadingGroup, .. Campuses, .. Posts, .. Outside];

    private static ValueList<Party> Bureau =>
    [
        new Organization { Key = "bureau", Name = Text("County education bureau", "县教育局"), Type = "bureau", Level = AdministrativeLevel.County },
        new Post { Key = "bureau-director", Name = Text("Director of the bureau", "局长"), At = "bureau", Holders = 1 },
        new Post { Key = "deputy-directors", Name = Text("Deputy directors of the bureau", "副局长"), At = "bureau", Holders = 8 },
        new OrganizationSet { Key = "bureau-sections", Name = Text("Sections of the bureau", "教育局各股室"), Types = ["section"], PartOf = "bureau" },
        new Post { Key = "section-heads", Name = Text("Heads of the sections", "各股室负责人"), At = "bureau-sections" },
        new Organization
        {
            Key = "management-office", Name = Text("Office for comprehensive management of public order", "综治办"),
            Type = "section", Level = AdministrativeLevel.Office, PartOf = "bureau",
        },
        new Post { Key = "management-office-director", Name = Text("Director of that office", "综治办主任"), At = "management-office", Holders = 1 },
    ];

    private static WorkingGroup LeadingGroup => new()
    {
        Key = "leading-group",
        Name = Text("Safety leading group", "安全工作领导小组"),
        Purpose = Text("Leads the safety work of the county's schools and kindergartens.", "统领全县校园安全。"),
        Members =
        [
            new() { Party = "bureau-director", Role = GroupRole.Leader },
            new() { Party = "deputy-directors", Role = GroupRole.DeputyLeader },
            new() { Party = "section-heads", Role = GroupRole.Member },
            new() { Party = "management-office", Role = GroupRole.Office },
            new() { Party = "management-office-director", Role = GroupRole.OfficeDirector },
        ],
    };

    private static ValueList<Party> Campuses =>
    [
        new OrganizationSet { Key = "schools", Name = Text("Every school", "各学校"), Types = ["school"] },
        new OrganizationSet { Key = "campuses", Name = Text("Every school and kindergarten", "各学校、幼儿园"), Types = ["school", "kindergarten"] },
        new OrganizationSet
        {
            Key = "transport-campuses", Name = Text("Campuses with vehicles of their own", "有接送专车的学校、幼儿园"), Types = ["school", "kindergarten"],
            Condition = Text("Brings pupils to school and home together in vehicles kept for it.", "配有专车，统一接送学生。"),
        },
        new OrganizationSet
        {
            Key = "boarding-campuses", Name = Text("Boarding schools and kindergartens", "寄宿制学校、幼儿园"), Types = ["school", "kindergarten"],
            Condition = Text("Pupils live there.", "有学生住校。"),
        },
        new OrganizationSet
        {
            Key = "hazard-campuses", Name = Text("Campuses where hazards were found", "查出隐患的学校、幼儿园"), Types = ["school", "kindergarten"],
            Condition = Text("An inspection found a hazard there.", "检查中发现隐患。"),
        },
        new OrganizationSet
        {
            Key = "departments-and-classes", Name = Text("Departments and classes of each campus", "校内各部门、各班级"), Types = ["department", "class"],
            Condition = Text("Belongs to a school or kindergarten of the county.", "属于本县学校、幼儿园。"),
        },
    ];

    private static ValueList<Party> Posts =>
    [
        new Post
        {
            Key = "post-holders", Name = Text("Everybody who holds a post on a campus", "校园里的每个岗位"), At = "campuses",
            Duties = [Text("The work of the post", "本职工作"), Text("Safety within that work", "本职范围内的安全")],
        },
        new Post { Key = "principals", Name = Text("Principals", "校长、园长"), At = "campuses", Holders = 1 },
        new Post { Key = "teachers", Name = Text("Teachers", "教师"), At = "campuses" },
        new Post { Key = "safety-heads", Name = Text("Persons in charge of safety on each campus", "校园安全负责人"), At = "campuses" },
        new Post { Key = "legal-vice-principals", Name = Text("Vice-principals for legal affairs", "法制副校长"), At = "schools" },
        new Post { Key = "canteen-staff", Name = Text("Canteen staff", "食堂工作人员"), At = "schools" },
        new Post { Key = "health-staff", Name = Text("School health staff", "卫生保健人员"), At = "schools" },
        new Post { Key = "pupils", Name = Text("Pupils", "中小学生"), At = "schools" },
    ];

    private static ValueList<Party> Outside =>
    [
        Office("traffic-police", "Traffic police", "公安交管部门"),
        Office("police", "Police", "公安部门"),
        Office("commerce-office", "Industry and commerce administration", "工商部门"),
        Office("culture-office", "Culture office", "文化部门"),
        Office("city-management-office", "Urban management", "城管部门"),
        Office("work-safety-office", "Work safety administration", "安监部门"),
        Office("public-order-office", "Comprehensive management of public order", "综治部门"),
        new OrganizationSet
        {
            Key = "authorities", Name = Text("Authorities concerned with the surroundings of schools", "整治校园周边的各部门"),
            Members = ["police", "commerce-office", "culture-office", "city-management-office", "work-safety-office", "public-order-office"],
        },
        new OrganizationSet
        {
            Key = "units-concerned", Name = Text("Units concerned", "有关单位"),
            Condition = Text("Has to do with the surroundings of schools.", "与学校周边环境有关。"),
        },
        new Organization { Key = "province", Name = Text("Province", "省"), Type = "government", Level = AdministrativeLevel.Province },
        new Organization { Key = "city", Name = Text("City", "市"), Type = "government", Level = AdministrativeLevel.City },
        new Organization { Key = "county", Name = Text("County", "县"), Type = "government", Level = AdministrativeLevel.County },
    ];

    private static Organization Office(Key key, string english, string chinese)
        => new() { Key = key, Name = Text(english, chinese), Type = "office", Level = AdministrativeLevel.County };
}
