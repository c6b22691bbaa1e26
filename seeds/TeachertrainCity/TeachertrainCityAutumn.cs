using static Education.Planning.Seeds.TeachertrainCityEntries;

namespace Education.Planning.Seeds;

/// <summary>Section three, July to December; September has two entries numbered 1.</summary>
internal static class TeachertrainCityAutumn
{
    public static ValueList<CalendarBlock> Blocks => [JulyAugust, September, October, November, December];

    private static CalendarBlock JulyAugust => Block("july-august", "7-8月:", "July and August", "七月、八月", "07..08",
        Entry("subjects-summer", "1、", "Subject teachers together", "学科教师集训", "subject-training"),
        Entry("rural-teachers", "2、", "The province's course for rural teachers", "省农村教师培训"),
        Entry("principals-forum", "3、", "Forum of principals", "校长论坛", "principal-training"),
        Entry("backbone-summer", "4、", "The upper city's course for backbone teachers", "XX市骨干培训", "backbone-training"),
        Entry("technology-summer", "5、", "Educational technology", "教育技术培训", "whole-staff"),
        Entry("senior-summer", "6、", "New curriculum on line for senior highs", "高中新课程网上培训", "senior-online"));

    private static CalendarBlock September => Block("september", "9月:", "September", "九月", "09",
        Entry("ethics-september", "1、", "Ethics", "师德专题", "whole-staff"),
        Entry("new-teachers-september", "1、", "New teachers", "新教师培训", "new-teacher-training"),
        Entry("putonghua-week", "2、", "Putonghua week", "普通话宣传周", "language-training") with { Timing = "for 1w within 09" },
        Entry("national-substitution", "3、", "National training with stand-ins", "国家级置换培训"),
        Entry("subjects-september", "4、", "Subjects", "学科研训", "subject-training"));

    private static CalendarBlock October => Block("october", "10月:", "October", "十月", "10",
        Entry("countryside-october", "1、", "Backbone teachers in the countryside", "骨干送教下乡", "backbone-training"),
        Entry("subjects-october", "2、", "Subjects", "学科研训", "subject-training"),
        Entry("parents-school-teachers", "3、", "Teachers of schools for parents", "家长学校教师培训"),
        Entry("kindergarten-october", "4、", "Kindergarten teachers, again", "幼儿教师培训", "kindergarten-training"));

    private static CalendarBlock November => Block("november", "11月:", "November", "十一月", "11",
        Entry("research-training", "1、", "Research in education", "教育科研培训"),
        Assessment("school-based-assessment", "2、", "Training at the schools: exchange and assessment", "校本培训交流、考核", "training-school", "schools"),
        Entry("subjects-november", "3、", "Subjects", "学科研训", "subject-training"),
        Entry("public-course-november", "4、", "The course required of all (tentative)", "公需科目（暂定）", "whole-staff") with { Timing = "tentative 11" });

    private static CalendarBlock December => Block("december", "12月:", "December", "十二月", "12",
        Assessment("hours-december", "1、", "Register hours", "学时登记", "bureau", "teachers"),
        Entry("trainers", "2、", "Train the trainers", "培训者培训"),
        Entry("summary", "3、", "Summary of the year", "工作总结"));
}
