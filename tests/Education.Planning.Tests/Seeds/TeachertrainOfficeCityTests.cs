using Education.Planning.Seeds;

namespace Education.Planning.Tests.Seeds;

public class TeachertrainOfficeCityTests
{
    // The hidden years and names, the two missing annexes, a committee without a leader, vague amounts.
    [Fact]
    public void Validate_GivesWhatTheTextDeserves()
        => TeachertrainOfficeCityPlan.Compose().Validate().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Path}").Should().Equal(
            "PLN0407 source/printedPeriod",
            "PLN0510 references/continuing-education-plan/title",
            "PLN0508 annexes/[0]",
            "PLN0508 annexes/[1]",
            "PLN0306 parties/expert-committee",
            "PLN0308 parties/expert-committee",
            "PLN0510 parties/expert-committee/name",
            "PLN0213 initiatives/one-skill-each/indicators/outstanding-teachers-fostered/targets/[0]/rule",
            "PLN0213 initiatives/one-skill-each/indicators/teaching-quality/targets/[0]/rule",
            "PLN0217 initiatives/one-skill-each/indicators/teaching-quality/targets/[0]/rule",
            "PLN0510 initiatives/putonghua/activities/test-laboratory/name",
            "PLN0510 initiatives/principals-trained/activities/principal-project/name",
            "PLN0510 initiatives/training-rules/activities/whole-staff-training/deliverables/continuing-education-method/name",
            "PLN0510 initiatives/training-rules/activities/dynamic-titles/deliverables/outstanding-teacher-outline/name",
            "PLN0510 initiatives/training-rules/activities/dynamic-titles/deliverables/outstanding-teacher-method/name",
            "PLN0510 initiatives/training-rules/activities/class-teacher-certificate/deliverables/class-teacher-training/name",
            "PLN0510 initiatives/training-rules/activities/class-teacher-certificate/deliverables/class-teacher-standard/name");
}
