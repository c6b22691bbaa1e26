namespace Education.Planning.Seeds;

/// <summary>The yearly plan of teacher training in a county-level city: fourteen lines, a calendar of ten headings, five requirements.</summary>
public static class TeachertrainCityPlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "teachertrain-city",
        Title = Text("Teacher training of a county-level city: plan of the year", "县级市教师培训年度计划"),
        Language = Languages.English,
        Period = "2013",
        PeriodSource = PeriodSource.Inferred,
        Owner = "bureau",
        Level = AdministrativeLevel.County,
        Source = new()
        {
            Title = Text("Annual work plan of the education bureau, piece 6", "教育局年度工作计划 篇6"),
            PrintedPeriod = "20xx",
            Remarks =
            [
                Text("March skips number 6; September uses number 1 twice; the last entry of October ends with a semicolon.", "三月缺第6项，九月有两个第1项，十月末项以分号收尾。"),
                Text("Another plan follows without a title, from a second section one on.", "其后紧接另一篇无题计划，由又一个“一”开头。"),
            ],
        },
        Principles = [Text("Raise quality; ethics and professional skill are the focus; serve curriculum reform.", "质量为先，以师德和专业能力为重点，服务课改。")],
        Basis =
        [
            new() { Title = Text("Guide to the learning and development of children of 3 to 6", "《3-6岁儿童学习与发展指南》"), Issuer = Text("Ministry of Education", "教育部") },
            new() { Title = Text("The city's rules of continuing education", "《XX市中小学教师继续教育管理规定》") },
            new() { Title = Text("The city's method of registering hours", "《XX市中小学教师继续教育学时登记办法》") },
            new() { Title = Text("The city's method of school-based training, on trial", "《XX市中小学校本培训管理办法（试行）》") },
        ],
        References =
        [
            new() { Key = "new-teacher-scheme", Title = Text("Scheme for new teachers of an academic year", "《XX市20xx学年度新教师培训方案》"), Relation = PlanRelation.Parent, PrintedPeriod = "20xx" },
            new() { Key = "kindergarten-post-plan", Title = Text("Plan of training kindergarten teachers for their posts", "《XX市幼儿园教师岗位培训计划》"), Relation = PlanRelation.Parent },
            new() { Key = "class-teacher-plan", Title = Text("Training plan for class teachers, 12th five-year period", "十二五班主任培训计划"), Relation = PlanRelation.Span, Period = "2011..2015" },
            new() { Key = "five-year-training-plan", Title = Text("Training plan of the 12th five-year period", "十二五培训规划"), Relation = PlanRelation.Parent, Period = "2011..2015" },
        ],
        UnitNames =
        [
            new() { Unit = "lecture", Name = Text("lecture", "场讲座") }, new() { Unit = "person", Name = Text("person", "名") }, new() { Unit = "day", Name = Text("day", "天") }, new() { Unit = "class", Name = Text("class", "个班") },
            new() { Unit = "kind of post", Name = Text("kind of post", "类岗位") }, new() { Unit = "session", Name = Text("session", "次") },
        ],
        Parties = TeachertrainCityParties.All,
        Sections =
        [
            new() { Label = "一、", Title = Text("Guiding ideas", "指导思想"), Items = ["strong-city"] },
            new() { Label = "二、", Title = Text("Tasks and goals", "工作任务与目标"), Items = [.. TeachertrainCityLines.All.Select(line => line.Key)] },
            new() { Label = "三、", Title = Text("Calendar", "工作安排"), Items = [.. Blocks.Select(block => block.Key)] },
            new() { Label = "四、", Title = Text("Measures and requirements", "工作措施及要求"), Items = [.. TeachertrainCityRequirements.All.Select(line => line.Key)] },
        ],
        Objectives =
        [
            new() { Key = "strong-city", Name = Text("From a city with many schools to a city with strong ones", "由教育大市迈向教育强市"), Timing = "soon", Assignments = [Responsible("bureau")] },
        ],
        Initiatives = [.. TeachertrainCityLines.All, .. TeachertrainCityRequirements.All],
        WorkCalendar = Blocks,
    };

    private static ValueList<CalendarBlock> Blocks => [.. TeachertrainCitySpring.Blocks, .. TeachertrainCityAutumn.Blocks];
}
