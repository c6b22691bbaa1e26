namespace Education.Planning.Seeds;

/// <summary>The office, those above it, the schools and teachers that it trains.</summary>
internal static class TeachertrainOfficeCityParties
{
    public static ValueList<Party> All => [.. Authorities, .. Schools, .. People];

    private static ValueList<Party> Authorities =>
    [
        new Organization { Key = "nation", Name = Text("The country", "国家"), Type = "government", Level = AdministrativeLevel.National },
        new Organization { Key = "province", Name = Text("Education department of the province", "省教育厅"), Type = "department", Level = AdministrativeLevel.Province },
        new Organization { Key = "provincial-office", Name = Text("Teacher-training office of the province", "省教育厅师培处"), Type = "office", PartOf = "province" },
        new Organization { Key = "city-bureau", Name = Text("City education bureau", "市教育局"), Type = "bureau", Level = AdministrativeLevel.City },
        new Organization { Key = "training-office", Name = Text("Teacher-training office of the city bureau", "市局师资培训处室"), Type = "office", Level = AdministrativeLevel.Office, PartOf = "city-bureau" },
        new Organization { Key = "education-college", Name = Text("City college of education", "市教育学院"), Type = "college", Level = AdministrativeLevel.City },
        new Organization { Key = "teachers-branch", Name = Text("Teachers' branch of a university", "某大学师范分院"), Type = "university" },
        new OrganizationSet { Key = "departments", Name = Text("Departments concerned", "有关部门"), Condition = Text("Has to do with the buildings of training schools.", "与进修学校建设有关。") },
        new OrganizationSet { Key = "county-governments", Name = Text("Governments of counties and districts", "县区政府"), Types = ["government"], Level = AdministrativeLevel.County },
        new OrganizationSet { Key = "county-bureaus", Name = Text("Education bureaus of counties and districts", "县区教育局"), Types = ["bureau"], Level = AdministrativeLevel.County },
        new WorkingGroup
        {
            Key = "expert-committee", Name = Text("Expert committee of xx city for teacher qualification", "“xx市教师资格评审专家委员会”"),
            Purpose = Text("Tests and recognises applicants' ability to teach.", "测试、认定申报人的教学能力。"),
        },
    ];

    private static ValueList<Party> Schools =>
    [
        new OrganizationSet { Key = "training-schools", Name = Text("Training schools of counties and districts", "县区进修学校"), Types = ["training-school"], Level = AdministrativeLevel.County },
        new OrganizationSet { Key = "schools", Name = Text("Primary, secondary and vocational schools of the city", "全市中小学、职业学校"), Types = ["school"] },
        new OrganizationSet { Key = "rural-schools", Name = Text("Rural schools", "农村中小学"), Types = ["school"], Condition = Text("Lies in the countryside.", "位于农村。") },
    ];

    private static ValueList<Party> People =>
    [
        new Post { Key = "directors-in-charge", Name = Text("Director in charge at each county bureau", "县区主管局长"), At = "county-bureaus" },
        new Post { Key = "training-school-heads", Name = Text("Heads of training schools", "进修学校校长"), At = "training-schools", Holders = 1 },
        new Post { Key = "principals", Name = Text("Principals in office", "在职校长"), At = "schools" },
        new Post { Key = "outstanding-principals", Name = Text("Outstanding principals", "名优校长"), At = "schools" },
        new Post { Key = "rural-school-leaders", Name = Text("Leaders of rural schools", "农村学校校级干部"), At = "rural-schools" },
        new Post { Key = "teachers", Name = Text("Teachers in service", "在职教师"), At = "schools" },
        new Post { Key = "outstanding-teachers", Name = Text("Outstanding teachers", "名优教师"), At = "schools" },
        new Post { Key = "class-teachers", Name = Text("Class teachers", "班主任"), At = "schools" },
        new Post { Key = "rural-teachers", Name = Text("Teachers of rural schools", "农村教师"), At = "rural-schools" },
        new Post { Key = "new-teachers", Name = Text("Newly appointed teachers", "新任教师"), At = "schools" },
        new GeneralPublic { Key = "applicants", Name = Text("Applicants for teacher qualification", "教师资格申报人") },
        new GeneralPublic { Key = "testees", Name = Text("People tested in Putonghua", "普通话应试人") },
    ];
}
