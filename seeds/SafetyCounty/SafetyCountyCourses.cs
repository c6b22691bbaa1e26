namespace Education.Planning.Seeds;

/// <summary>Section four (三): three courses for those who keep schools safe.</summary>
internal static class SafetyCountyCourses
{
    public static Activity Activity => new()
    {
        Key = "courses",
        Name = Text("Courses for those who manage safety", "培训安全管理队伍"),
        Indicators =
        [
            new()
            {
                Key = "course-kinds", Name = Text("Kinds of course held", "举办的培训种类"), Unit = "course",
                Targets = [new() { Rule = "exactly 3 course" }],
            },
        ],
        Activities =
        [
            Course("safety-course", Text("Safety knowledge, for persons in charge of safety", "安全负责人：安全知识"), "safety-heads"),
            Course("food-hygiene-course", Text("Rules of food hygiene, for canteen staff", "食堂人员：饮食卫生规范"), "canteen-staff"),
            Course("health-course", Text("School health care, for health staff", "保健人员：学校卫生"), "health-staff"),
        ],
    };

    private static Activity Course(Key key, LocalizedText name, Key trainees)
        => new() { Key = key, Name = name, Assignments = [Assignment.Lead("bureau"), Assignment.Of(Role.Participating, trainees)] };
}
