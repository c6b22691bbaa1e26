namespace Education.Planning.Seeds;

/// <summary>The yearly plan of a school's office: eleven routine duties and eight key ones, of which none is numbered 8.</summary>
public static class SchoolOfficePlan
{
    /// <summary>The whole plan.</summary>
    public static Plan Compose() => new()
    {
        Key = "school-office",
        Title = Text("Yearly plan of a school office", "学校办公室年度计划"),
        Language = Languages.English,
        Period = "2012",
        PeriodSource = PeriodSource.Assumed,
        Owner = "school-office",
        Level = AdministrativeLevel.Office,
        Source = Source,
        Principles =
        [
            Text("Serve the school, its teachers and its pupils.", "办公室的本分是服务学校、教师和学生。"),
            Text("Keep learning; work with purpose, in order, to good effect.", "勤于学习，做事有目标、有章法、有成效。"),
        ],
        UnitNames =
        [
            new() { Unit = "day before event", Name = Text("day before the event", "天（提前）") }, new() { Unit = "minute", Name = Text("minute", "分钟") },
            new() { Unit = "update per half-month", Name = Text("update per half-month", "次/半月") },
        ],
        Parties = SchoolOfficeParties.All,
        Sections =
        [
            new()
            {
                Text = Text("Led by the Party committee and helped by all staff, the office will put its functions to full use.", "有党委领导，有全体教职工支持，办公室将把职能用足。"),
                Items = ["office-service"],
            },
            new() { Label = "一、", Title = Text("Routine work", "常规工作"), Items = [.. SchoolOfficeRoutine.All.Select(item => item.Key)] },
            new() { Label = "二、", Title = Text("Key work", "重点工作"), Items = [.. SchoolOfficeKeyWork.All.Select(item => item.Key)] },
        ],
        Objectives =
        [
            new()
            {
                Key = "office-service", Name = Text("The office serves the school's overall goals", "办公室围绕学校总目标做好服务"),
                Assignments = [Assignment.Supervising("party-committee"), Assignment.Responsible("school-office")],
            },
        ],
        Initiatives = [.. SchoolOfficeRoutine.All, .. SchoolOfficeKeyWork.All],
    };

    private static SourceDocument Source => new()
    {
        Title = Text("Annual work plan of the education bureau", "教育局年度工作计划"),
        PrintedPeriod = "20xx",
        Remarks =
        [
            Text("The digits of the year are hidden and nothing in the text tells them. 2012 is an assumption.", "年份被隐去，内容中也无线索；2012年为假定。"),
            Text("Days and months of the reports to the bureau are masked.", "向教育局报送的月、日也被隐去。"),
            Text("Section two has no number 8: 9 follows 7.", "第二部分没有第8条，7之后就是9。"),
        ],
    };
}
