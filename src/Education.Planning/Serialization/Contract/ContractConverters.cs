using System.Text.Json.Serialization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using NodaTime;

namespace Education.Planning.Serialization;

/// <summary>The converters of the wire format, one for each type that is no plain object.</summary>
/// <remarks>Named one by one: a factory would have to make generic types at run time, which ahead-of-time compilation cannot.</remarks>
internal static class ContractConverters
{
    public static IEnumerable<JsonConverter> All => [.. Values, .. Words, .. PlanLists, .. CalendarLists, .. ObservationLists, .. RegisterLists, .. Notations];

    private static JsonConverter[] Values =>
    [
        new WholeNumberConverter(), new NumberConverter(), new PresentConverter<int>(new WholeNumberConverter()), new PresentConverter<decimal>(new NumberConverter()),
        new TextConverter<LocalDate>(SmallValues.Date), new PresentConverter<LocalDate>(new TextConverter<LocalDate>(SmallValues.Date)),
        new LocalizedTextConverter(), new ExtensionMembersConverter(),
        new TextConverter<Key>(SmallValues.Key), new TextConverter<Quantity>(SmallValues.Quantity), new TextConverter<Timing>(SmallValues.Timing),
        new TextConverter<TargetRule>(SmallValues.TargetRule), new TextConverter<TargetScope>(SmallValues.TargetScope), new TextConverter<PlanPeriod>(SmallValues.Period),
        new TextConverter<DateInterval>(SmallValues.Interval), new TextConverter<WeekendPattern>(SmallValues.Weekend), new TextConverter<AnnualDay>(SmallValues.AnnualDay),
        new TextConverter<PartRange>(SmallValues.PartRange), new TextConverter<ObservedValue>(SmallValues.ObservedValue), new TextConverter<Dependency>(SmallValues.Dependency),
    ];

    private static JsonConverter[] Words =>
    [
        new EnumConverter<Accumulation>(), new EnumConverter<AdministrativeLevel>(), new EnumConverter<Aggregation>(), new EnumConverter<Bindingness>(),
        new EnumConverter<Commitment>(), new EnumConverter<DeliverableKind>(), new EnumConverter<DeliverableState>(), new EnumConverter<Direction>(),
        new EnumConverter<GroupRole>(), new EnumConverter<IndicatorKind>(), new EnumConverter<ItemOrigin>(), new EnumConverter<PeriodSource>(),
        new EnumConverter<PlanKind>(), new EnumConverter<PlanRelation>(), new EnumConverter<PlanStatus>(), new EnumConverter<Role>(), new EnumConverter<RotaDays>(), new EnumConverter<SignatureState>(),
        new EnumConverter<ClosureKind>(), new EnumConverter<IsoDayOfWeek>(), new EnumConverter<PhaseKind>(), new EnumConverter<WeekConvention>(),
        new EnumConverter<ObservationKind>(), new EnumConverter<AwardStageKind>(), new EnumConverter<AwardTies>(),
        new PresentConverter<RoundingMode>(new EnumConverter<RoundingMode>()), new PresentConverter<AllotMethod>(new EnumConverter<AllotMethod>()),
    ];

    private static JsonConverter[] PlanLists =>
    [
        new ValueListConverter<Activity>(), new ValueListConverter<AdministrativeLevel>(), new ValueListConverter<Agreement>(), new ValueListConverter<Annex>(), new ValueListConverter<Award>(), new ValueListConverter<AwardCondition>(), new ValueListConverter<AwardLine>(), new ValueListConverter<AwardStage>(),
        new ValueListConverter<UnitName>(),
        new ValueListConverter<Assignment>(), new ValueListConverter<BudgetLine>(), new ValueListConverter<CalendarBlock>(), new ValueListConverter<ChecklistItem>(),
        new ValueListConverter<Delegation>(), new ValueListConverter<Dependency>(), new ValueListConverter<Deliverable>(), new ValueListConverter<DutyRota>(), new ValueListConverter<DutyTurn>(), new ValueListConverter<FundingSource>(), new ValueListConverter<Entitlement>(), new ValueListConverter<GroupMember>(),
        new ValueListConverter<Indicator>(), new ValueListConverter<Initiative>(), new ValueListConverter<ItemReference>(), new ValueListConverter<Key>(),
        new ValueListConverter<LocalizedText>(), new ValueListConverter<Milestone>(), new ValueListConverter<Objective>(), new ValueListConverter<OrganizationAttribute>(),
        new ValueListConverter<Pair>(), new ValueListConverter<Pairing>(), new ValueListConverter<Party>(), new ValueListConverter<PlanReference>(),
        new ValueListConverter<PolicyReference>(), new ValueListConverter<ResponsibilityStatement>(), new ValueListConverter<Risk>(), new ValueListConverter<Section>(),
        new ValueListConverter<Signature>(), new ValueListConverter<Slogan>(), new ValueListConverter<Target>(), new ValueListConverter<Tenure>(), new ValueListConverter<TieredDuty>(),
    ];

    private static JsonConverter[] CalendarLists =>
    [
        new ValueListConverter<AcademicYear>(), new ValueListConverter<CalendarEvent>(), new ValueListConverter<DateInterval>(), new ValueListConverter<HalfDay>(),
        new ValueListConverter<Holiday>(), new ValueListConverter<MakeUpDay>(), new ValueListConverter<Phase>(), new ValueListConverter<SchoolBreak>(),
        new ValueListConverter<string>(), new ValueListConverter<TeachingWeek>(), new ValueListConverter<Term>(),
    ];

    private static JsonConverter[] RegisterLists =>
    [
        new EnumConverter<DrawMethod>(), new EnumConverter<InspectionMode>(),
        new ValueListConverter<CaseAmount>(), new ValueListConverter<CaseKind>(), new ValueListConverter<CaseProof>(), new ValueListConverter<CaseRecord>(), new ValueListConverter<CaseState>(),
        new ValueListConverter<CaseStep>(), new ValueListConverter<HoursRequirement>(), new ValueListConverter<Inspection>(), new ValueListConverter<InspectionFinding>(), new ValueListConverter<RecordRequirement>(),
        new ValueListConverter<TrainingCourse>(), new ValueListConverter<TrainingRecord>(), new ValueListConverter<TrainingSession>(),
    ];

    private static JsonConverter[] Notations => [new FormConverter<EvaluationScheme>(SchemeForm.Scheme), new FormConverter<ScoreboardLine>(ScoreboardLineForm.Line)];

    private static JsonConverter[] ObservationLists => [new ValueListConverter<Assumption>(), new ValueListConverter<Observation>()];
}
