namespace Education.Planning.Seeds;

/// <summary>The yearly plan of teacher training in one school, found without a title behind the plan of its city.</summary>
public static class TeachertrainSchoolPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "teachertrain-school",
        Title = Text("Teacher training of a school: plan of the year", "学校教师培训年度计划"),
        Language = Languages.English,
        Period = "2013",
        PeriodSource = PeriodSource.Assumed,
        Owner = "school",
        Level = AdministrativeLevel.School,
        Source = new()
        {
            PrintedPeriod = "xx",
            Remarks =
            [
                Text("No title is printed: the text begins with a second section one, right behind the plan of teachertrain-city.", "原文无题，紧接在上一篇之后，由又一个“一”开头。"),
                Text("Headings have no stop at their end; one slogan lists an item more than it counts.", "标题后无标点；有一个口号所列比所称多一项。"),
            ],
        },
        Principles = [Text("By the ideas of the new curriculum, a staff that learns and knows its craft.", "以新课改为引领，建学习型、专家型队伍。")],
        Basis = [new() { Title = Text("Opinions on training teachers of primary and secondary schools", "《教育部关于大力加强中小学教师培训工作的意见》"), Issuer = Text("Ministry of Education", "教育部") }],
        UnitNames =
        [
            new() { Unit = "teacher", Name = Text("teacher", "名教师") }, new() { Unit = "join year", Name = Text("join year", "年来校") },
            new() { Unit = "mentor per mentee", Name = Text("mentor per mentee", "名师傅/徒弟") }, new() { Unit = "week before lesson", Name = Text("week before lesson", "周（课前）") },
        ],
        Parties = TeachertrainSchoolParties.All,
        Sections =
        [
            new() { Label = "一、", Title = Text("Guiding ideas", "指导思想") },
            new() { Label = "二、", Title = Text("Goals", "总体目标"), Items = ["ethical-staff", "learning-campus", "able-researchers"] },
            new() { Label = "三、", Title = Text("Contents", "培训内容"), Items = ["contents"] },
            new() { Label = "四、", Title = Text("Forms", "培训形式"), Items = ["forms"] },
            new() { Label = "五、", Title = Text("Measures", "工作措施"), Items = ["measures"] },
            new() { Label = "六、", Title = Text("Records and commendation", "考核管理"), Items = ["records"] },
        ],
        Objectives =
        [
            new() { Key = "ethical-staff", Label = "1.", Name = Text("A staff of high ethics", "师德高尚的队伍") },
            new() { Key = "learning-campus", Label = "2.", Name = Text("New views and a campus that reads", "更新观念，书香校园") },
            new()
            {
                Key = "able-researchers", Label = "3.", Name = Text("Teachers able to teach and to research", "能教会研"),
                Indicators = [Share("sharing-teachers", "Teachers who can share what worked", "能交流经验的教师比例", To("at least some % '部分'"))],
            },
            TeachertrainSchoolContents.Objective, TeachertrainSchoolForms.Objective, TeachertrainSchoolMeasures.Objective, TeachertrainSchoolRecords.Objective,
        ],
    };
}
