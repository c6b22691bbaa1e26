namespace Education.Planning.Seeds;

/// <summary>The plan of a principal's office for a second semester "and from then on": goals, main work, key work, features, six numbered slogans.</summary>
public static class PrincipalOfficePlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "principal-office",
        Title = Text("Plan and direction of a principal's office, second semester and from then on", "校长办公室第二学期及以后的计划与方向"),
        Language = Languages.English,
        Kind = PlanKind.SemesterPlan,
        Period = "AY2012/term2",
        PeriodSource = PeriodSource.Assumed,
        IsOpenEnded = true,
        Owner = "principal-office",
        Level = AdministrativeLevel.Office,
        Source = Source,
        Principles = [Text("Serve the school, its teachers and its pupils; stay close to the front line.", "服务学校、教师、学生，贴近一线。")],
        Basis =
        [
            new() { Title = Text("The school's rules of attendance", "学校考勤制度") },
            new() { Title = Text("Rules of the leaders' reception day", "《校领导接待日制度》") },
            new() { Title = Text("Open school affairs", "“校务公开制度”") },
        ],
        UnitNames =
        [
            new() { Unit = "error", Name = Text("error", "处") }, new() { Unit = "sheet", Name = Text("sheet", "张") }, new() { Unit = "document", Name = Text("document", "份") },
        ],
        Parties = PrincipalOfficeParties.All,
        Sections =
        [
            new() { Text = Text("A year of new challenges and new development; the office does its part.", "面对新形势、新挑战，办公室把自己的一份做好。"), Items = ["office-role"] },
            new() { Label = "一、", Title = Text("Goals", "工作目标。"), Items = [.. PrincipalOfficeGoals.All.Select(goal => goal.Key)] },
            new() { Label = "二、", Title = Text("Main work", "主要工作。"), Items = [.. PrincipalOfficeMainWork.All.Select(item => item.Key)] },
            new() { Label = "三、", Title = Text("Key work", "重点工作。"), Items = [.. PrincipalOfficeKeyWork.All.Select(item => item.Key)] },
            new() { Label = "四、", Title = Text("Features", "特色、亮点工作。"), Items = [.. PrincipalOfficeFeatures.All.Select(item => item.Key)] },
            new()
            {
                Label = "五、", Title = Text("Measures", "具体措施。"), Text = Text("To divide the work, shorten procedures and serve teachers better:", "分工更细、流程更简、服务更好，为此："),
                Items = [.. PrincipalOfficeMeasures.All.Select(item => item.Key)],
            },
        ],
        Objectives = [PrincipalOfficeGoals.Role, .. PrincipalOfficeGoals.All],
        Initiatives = [.. PrincipalOfficeMainWork.All, .. PrincipalOfficeKeyWork.All, .. PrincipalOfficeFeatures.All, .. PrincipalOfficeMeasures.All],
    };

    private static SourceDocument Source => new()
    {
        Title = Text("Annual work plan of the education bureau", "教育局年度工作计划"),
        PrintedPeriod = "20xx—20xx",
        Remarks =
        [
            Text("The years are hidden and nothing tells them. The second semester of 2012 is an assumption.", "年份被隐去且无从推断；2012学年第二学期为假定。"),
            Text("Headings end with a full stop. Sections one and five number their items at once, the others use brackets first.", "标题后都有句号；一、五两部分直接用“1、”，其余先用括号。"),
            Text("Each slogan of section five is counted in its heading and told in the paragraph below.", "第五部分的口号在标题里报数，下一段再展开。"),
        ],
    };
}
