namespace Education.Planning.Seeds;

/// <summary>Section six, point 3: information technology.</summary>
internal static class WorkPointsCity2020Informatisation
{
    public static Initiative Initiative => Work("informatisation", "3.", "Information technology", "教育信息化") with
    {
        Activities =
        [
            Judged("smart-zone", "A national model zone of smart education", "国家级智慧教育示范区", "nation", "city") with
            {
                Indicators = [Flag("smart-zone-status", "The city has the status", "获评示范区", new Target { Rule = "yes", Commitment = Commitment.Strive })],
            },
            Step("infrastructure", "Network and platforms", "网络与平台") with
            {
                Slogans = [Slogan("One centre, two platforms", "一中心两平台", 3, Text("centre", "中心"), Text("first platform", "平台一"), Text("second platform", "平台二"))],
                Indicators = [Count("smart-classrooms", "Smart classrooms built", "智慧教室", "classroom", To("exactly 100 classroom"))],
            },
            Step("cloud-lessons", "Lessons from the cloud", "云课堂") with
            {
                Indicators = [Count("digital-lessons", "Lesson hours put on line in the year", "上线数字资源", "lesson hour", new Target { Rule = "at least xxxx lesson hour", Due = "Y" })],
            },
            Judged("spaces", "Foster spaces on the net", "培育网络空间", "bureau", "schools") with
            {
                Indicators =
                [
                    Count("teaching-spaces", "Premium teaching spaces", "精品教学空间", "space", To("exactly xx space")),
                    Count("learning-spaces", "Excellent learning spaces", "优秀学习空间", "space", To("exactly xx space")),
                    Count("space-schools", "Schools that use spaces well", "空间应用好的学校", "school", To("exactly xx school")),
                ],
            },
        ],
    };
}
