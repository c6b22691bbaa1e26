namespace Education.Planning.Seeds;

/// <summary>The yearly plan of the teacher-training office of a city bureau: eight tasks, a row of documents to issue, two annexes that are not there.</summary>
public static class TeachertrainOfficeCityPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "teachertrain-office-city",
        Title = Text("Yearly plan of a city's teacher-training office", "市师资培训处室年度计划"),
        Language = Languages.English,
        Period = "2010",
        PeriodSource = PeriodSource.Inferred,
        Owner = "training-office",
        Level = AdministrativeLevel.Office,
        Source = Source,
        Principles =
        [
            Text("Routine work well and quickly done, distinctive work soundly done.", "常规工作求优求快，特色工作求实求效。"),
            Text("Set priorities, break through where it is hard.", "重点要突出，难点要攻破。"),
        ],
        Basis = [new() { Title = Text("Law on the standard spoken and written language", "《国家通用语言文字法》") }],
        References =
        [
            new() { Key = "provincial-points", Title = Text("Work points of the province's teacher-training office for the year", "省教育厅师培处年度要点"), PrintedPeriod = "XX" },
            new() { Key = "bureau-points", Title = Text("Work points of the city bureau for the year", "市教育局年度要点"), PrintedPeriod = "XX" },
            new()
            {
                Key = "continuing-education-plan", Relation = PlanRelation.Span, PrintedPeriod = "XX-XX",
                Title = Text("Plan of continuing education for the teachers of xx city, XX to XX", "《xx市中小学校(幼儿园)、中等职业学校XX-XX年教师继续教育工作规划》"),
            },
        ],
        Annexes =
        [
            new() { Name = Text("Annex 1: days of the on-site meetings", "附表一：现场会日程"), IsMissing = true },
            new() { Name = Text("Annex 2: themes of the on-site meetings", "附表二：现场会主题"), IsMissing = true },
        ],
        UnitNames =
        [
            new() { Unit = "skill per teacher", Name = Text("skill per teacher", "项/人") }, new() { Unit = "person", Name = Text("person", "人") },
            new() { Unit = "title without expiry", Name = Text("title without expiry", "个终身称号") }, new() { Unit = "school", Name = Text("school", "所") },
        ],
        Parties = TeachertrainOfficeCityParties.All,
        Sections =
        [
            new() { Text = Text("Carry out what province and city ask for this year, and do the office's duty.", "把省、市今年的要求办好，把本处室的职责尽到。"), Items = ["teacher-force"] },
            new() { Label = "一、", Title = Text("Main work", "主要工作"), Items = [.. Tasks.Select(task => task.Key)] },
        ],
        Objectives =
        [
            new()
            {
                Key = "teacher-force", Name = Text("Teacher training and the teaching force reach a new level", "师资培训和队伍建设再上台阶"), Commitment = Commitment.Strive,
                Assignments =
                [
                    Assignment.Supervising("provincial-office"), Assignment.Supervising("city-bureau"), Assignment.Responsible("training-office"),
                ],
            },
        ],
        Initiatives = Tasks,
    };

    private static ValueList<Initiative> Tasks =>
    [
        TeachertrainOfficeCityTeachers.ContinuingEducation, TeachertrainOfficeCityTeachers.OneSkill, TeachertrainOfficeCitySchools.Initiative,
        TeachertrainOfficeCityLanguage.Initiative, TeachertrainOfficeCityQualification.Initiative, TeachertrainOfficeCityPrincipals.Initiative,
        TeachertrainOfficeCityTitles.Initiative, TeachertrainOfficeCityTeachers.RuralAndNew,
    ];

    private static SourceDocument Source => new()
    {
        Title = Text("Annual work plan of the education bureau", "教育局年度工作计划"),
        PrintedPeriod = "XX",
        Remarks =
        [
            Text("The digits of the year are hidden. The 13th national Putonghua week says 2010.", "年份被隐去；由第十三届推普周推断为2010年。"),
            Text("There is a section one and no section two.", "只有“一、”，没有“二、”。"),
            Text("Both annexes that the text refers to are missing.", "文中所指两个附表都不在原件里。"),
            Text("The years of the continuing-education plan are hidden.", "继续教育规划的起止年份被隐去。"),
        ],
    };
}
