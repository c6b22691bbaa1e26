using static Education.Planning.Seeds.TeachertrainCityEntries;

namespace Education.Planning.Seeds;

/// <summary>Section three, January to June; March has no number 6.</summary>
internal static class TeachertrainCitySpring
{
    public static ValueList<CalendarBlock> Blocks => [JanuaryFebruary, March, April, May, June];

    private static CalendarBlock JanuaryFebruary => Block("january-february", "1-2月:", "January and February", "一月、二月", "01..02",
        Entry("annual-plan", "1、", "Make the plan of the year", "订年度计划"),
        Entry("revise-rules", "2、", "Revise the rules of teacher training", "修订教师教育制度"),
        Assessment("backbone-assessment", "3、", "Assess backbone teachers", "骨干教师考核", "bureau", "backbone-teachers"),
        Entry("putonghua-tests", "4、", "Courses and tests of Putonghua", "普通话培训、测试", "language-training"),
        Assessment("hours-registration", "5、", "Register the hours of training of 20xx", "20xx年培训学时登记", "bureau", "teachers"));

    private static CalendarBlock March => Block("march", "3月:", "March", "三月", "03",
        Entry("training-conference", "1、", "Conference on teacher training", "师训会议"),
        Entry("language-staff", "2、", "Course for language workers", "语言文字人员培训", "language-training"),
        Assessment("language-acceptance", "3、", "Language work is accepted", "语言文字验收", "nation", "city"),
        Entry("writing-march", "4、", "Writing course", "写字课教师培训", "writing-course"),
        Entry("subjects-march", "5、", "Subjects", "学科研训", "subject-training"),
        Entry("teaching-management", "7、", "Management of teaching", "教学管理培训", "management-training"),
        Entry("safety-training", "8、", "Safety", "安全培训"),
        Entry("union-chairs", "9、", "Chairs of trade unions", "工会主席培训", "management-training"));

    private static CalendarBlock April => Block("april", "4月:", "April", "四月", "04",
        Entry("ethics-april", "1、", "Ethics", "师德专题", "whole-staff"),
        Entry("online-school", "2、", "The online school 101 opens", "101网校开通"),
        Entry("new-teachers-april", "3、", "New teachers together", "新教师集训", "new-teacher-training"),
        Entry("writing-april", "4、", "Writing course", "写字课教师培训", "writing-course"),
        Entry("subjects-april", "5、", "Subjects", "学科研训", "subject-training"),
        Entry("finance", "6、", "Management of finance", "财务管理培训"),
        Assessment("essay-contest", "7、", "Essay contest: a dream and reality in step", "“让梦想与现实同步”征文", "provincial-association", "teachers"));

    private static CalendarBlock May => Block("may", "5月:", "May", "五月", "05",
        Entry("class-teachers-may", "1、", "Class teachers", "班主任培训", "class-teacher-training"),
        Entry("backbone-at-schools", "2、", "Backbone teachers teach at schools", "骨干教师到校送课", "backbone-training"),
        Entry("subjects-may", "3、", "Subjects", "学科研训", "subject-training"),
        Entry("principals-exchange", "4、", "Principals exchange", "校长互助交流", "principal-training"),
        Entry("writing-may", "5、", "Writing course", "写字课教师培训", "writing-course"),
        Entry("mental-health-may", "6、", "Mental health", "心理健康培训", "class-teacher-training"));

    private static CalendarBlock June => Block("june", "6月:", "June", "六月", "06",
        Entry("exam-administration", "1、", "Administration of examinations", "考务培训"),
        Entry("kindergarten-june", "2、", "Kindergarten teachers", "幼儿教师培训", "kindergarten-training"),
        Assessment("new-teacher-assessment", "3、", "Assess new teachers", "新教师考核", "bureau", "new-teachers"));
}
