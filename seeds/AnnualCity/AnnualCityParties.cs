namespace Education.Planning.Seeds;

/// <summary>Levels of government, schools of every kind, people, and those who help.</summary>
internal static class AnnualCityParties
{
    public static ValueList<Party> All => [.. Governments, .. Schools, .. People, .. Helpers];

    private static ValueList<Party> Governments =>
    [
        Government("nation", "The country", "国家", AdministrativeLevel.National),
        Government("province", "Province", "省", AdministrativeLevel.Province),
        Government("city", "City", "市", AdministrativeLevel.City),
        new OrganizationSet { Key = "counties", Name = Text("Counties and districts", "各县区"), Types = ["government"], Level = AdministrativeLevel.County },
        new OrganizationSet { Key = "townships", Name = Text("Townships", "各乡镇"), Types = ["government"], Level = AdministrativeLevel.Township },
        new OrganizationSet { Key = "governments", Name = Text("Governments at every level", "各级政府"), Types = ["government"] },
        new Organization { Key = "bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City, PartOf = "city" },
        new Organization { Key = "supervision-office", Name = Text("Office of education supervision", "教育督导部门"), Type = "office" },
        new OrganizationSet { Key = "licensing-authorities", Name = Text("Authorities that license kindergartens and their teachers", "审批幼儿园及教师资格的部门"), Condition = Text("Licenses kindergartens.", "负责办园审批。") },
        new OrganizationSet { Key = "education-system", Name = Text("Units of the education system", "教育系统各单位"), Types = ["school", "kindergarten", "institution"] },
        new OrganizationSet { Key = "institutions", Name = Text("Education institutions", "教育事业单位"), Types = ["institution"] },
    ];

    private static ValueList<Party> Schools =>
    [
        new OrganizationSet { Key = "schools", Name = Text("Schools", "学校"), Types = ["school"] },
        new OrganizationSet { Key = "kindergartens", Name = Text("Kindergartens", "幼儿园"), Types = ["kindergarten"] },
        SomeSchools("vacated-schools", "School buildings that the new layout leaves empty", "布局调整腾出的校舍", "Stands empty after the new layout.", "布局调整后空出。"),
        SomeSchools("vocational-schools", "Vocational schools", "职业学校", "Teaches a trade.", "实施职业教育。"),
        SomeSchools("vocational-colleges", "Vocational colleges and schools", "职业院校", "Trains skilled people.", "培养技能人才。"),
        SomeSchools("private-schools", "Private schools", "民办学校", "Run by others than government.", "由社会力量举办。"),
        SomeSchools("strong-schools", "Strong schools", "强校", "Leads a weaker school.", "带一所弱校。"),
        SomeSchools("weak-schools", "Weak schools", "弱校", "Is led by a stronger one.", "由强校带动。"),
        SomeSchools("urban-schools", "Schools in town", "城区学校", "Lies in town.", "位于城区。"),
        SomeSchools("rural-schools", "Schools in the countryside", "乡村学校", "Lies in the countryside.", "位于乡村。"),
        SomeSchools("rebuilt-schools", "Schools rebuilt after the disaster", "灾后重建学校", "Was rebuilt.", "灾后重建。"),
        new Organization { Key = "education-group", Name = Text("An education group of the province", "省内一家教育集团"), Type = "group" },
        new Organization { Key = "partner-university", Name = Text("A university of another province", "外省一所大学"), Type = "university" },
        new Organization { Key = "normal-university", Name = Text("Normal university of the province", "省师范大学"), Type = "university", Level = AdministrativeLevel.Province },
    ];

    private static ValueList<Party> People =>
    [
        new Post { Key = "principals", Name = Text("Principals of rebuilt schools", "重建学校校长"), At = "rebuilt-schools", Holders = 1 },
        new Post { Key = "facility-keepers", Name = Text("Person named for the facilities of each rebuilt school", "各重建学校设施专管员"), At = "rebuilt-schools" },
        new Post { Key = "school-managers", Name = Text("Managers of rebuilt schools", "重建学校管理干部"), At = "rebuilt-schools" },
        new Post { Key = "teachers", Name = Text("Teachers", "教师"), At = "schools" },
        new Post { Key = "pupils", Name = Text("Pupils", "学生"), At = "schools" },
        new Post { Key = "kindergarten-teachers", Name = Text("Kindergarten teachers", "幼儿教师"), At = "kindergartens" },
        new Post
        {
            Key = "post-holders", Name = Text("Everybody who holds a post", "每个岗位"), At = "education-system",
            Duties = [Text("The work of the post", "本职工作"), Text("Safety within that work", "职责内的安全")],
        },
    ];

    private static ValueList<Party> Helpers =>
    [
        new GeneralPublic { Key = "society", Name = Text("Society", "社会力量") },
        new GeneralPublic { Key = "families", Name = Text("Families", "家庭") },
        new GeneralPublic { Key = "communities", Name = Text("Communities", "社区") },
        new GeneralPublic { Key = "anybody", Name = Text("Any unit or person", "任何单位、个人") },
        new OrganizationSet { Key = "departments", Name = Text("Departments", "有关部门"), Condition = Text("Takes part in running vocational schools.", "参与举办职教。") },
        new OrganizationSet { Key = "industries", Name = Text("Industries and enterprises", "行业、企业"), Types = ["enterprise"] },
        new Organization { Key = "police", Name = Text("Police", "公安"), Type = "office" },
    ];

    private static Organization Government(Key key, string english, string chinese, AdministrativeLevel level) => new() { Key = key, Name = Text(english, chinese), Type = "government", Level = level };

    private static OrganizationSet SomeSchools(Key key, string english, string chinese, string condition, string conditionInChinese)
        => new() { Key = key, Name = Text(english, chinese), Types = ["school"], Condition = Text(condition, conditionInChinese) };
}
