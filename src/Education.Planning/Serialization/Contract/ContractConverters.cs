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
    public static IEnumerable<JsonConverter> All => [.. Values, .. Words, .. Notations];

    public static IEnumerable<ListType> Lists => [.. PlanLists, .. CalendarLists, .. ObservationLists, .. RegisterLists];

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
        new EnumConverter<ObservationKind>(), new EnumConverter<DrawMethod>(), new EnumConverter<InspectionMode>(), new EnumConverter<AwardStageKind>(), new EnumConverter<AwardTies>(),
        new PresentConverter<RoundingMode>(new EnumConverter<RoundingMode>()), new PresentConverter<AllotMethod>(new EnumConverter<AllotMethod>()),
    ];

    private static ListType[] PlanLists =>
    [
        new ListType<Activity>(), new ListType<AdministrativeLevel>(), new ListType<Agreement>(), new ListType<Annex>(), new ListType<Award>(), new ListType<AwardCondition>(), new ListType<AwardLine>(), new ListType<AwardStage>(),
        new ListType<UnitName>(),
        new ListType<Assignment>(new FlatListConverter<Assignment>(FlatRecords.Assignment)), new ListType<BudgetLine>(), new ListType<CalendarBlock>(), new ListType<ChecklistItem>(),
        new ListType<Delegation>(), new ListType<Dependency>(), new ListType<Deliverable>(), new ListType<DutyRota>(), new ListType<DutyTurn>(), new ListType<FundingSource>(), new ListType<Entitlement>(), new ListType<GroupMember>(),
        new ListType<Indicator>(), new ListType<Initiative>(), new ListType<ItemReference>(), new ListType<Key>(),
        new ListType<LocalizedText>(), new ListType<Milestone>(), new ListType<Objective>(), new ListType<OrganizationAttribute>(new FlatListConverter<OrganizationAttribute>(FlatRecords.OrganizationAttribute)),
        new ListType<Pair>(), new ListType<Pairing>(), new ListType<Party>(), new ListType<PlanReference>(),
        new ListType<PolicyReference>(), new ListType<ResponsibilityStatement>(), new ListType<Risk>(), new ListType<Section>(),
        new ListType<Signature>(), new ListType<Slogan>(), new ListType<Target>(), new ListType<Tenure>(), new ListType<TieredDuty>(),
    ];

    private static ListType[] CalendarLists =>
    [
        new ListType<AcademicYear>(), new ListType<CalendarEvent>(), new ListType<DateInterval>(new FlatListConverter<DateInterval>(new TextConverter<DateInterval>(SmallValues.Interval))), new ListType<HalfDay>(),
        new ListType<Holiday>(), new ListType<MakeUpDay>(), new ListType<Phase>(), new ListType<SchoolBreak>(),
        new ListType<string>(), new ListType<TeachingWeek>(), new ListType<Term>(),
    ];

    private static ListType[] RegisterLists =>
    [
        new ListType<CaseAmount>(), new ListType<CaseKind>(), new ListType<CaseProof>(), new ListType<CaseRecord>(), new ListType<CaseState>(),
        new ListType<CaseStep>(new FlatListConverter<CaseStep>(FlatRecords.CaseStep)), new ListType<HoursRequirement>(), new ListType<Inspection>(), new ListType<InspectionFinding>(), new ListType<RecordRequirement>(),
        new ListType<TrainingCourse>(), new ListType<TrainingRecord>(), new ListType<TrainingSession>(),
    ];

    private static JsonConverter[] Notations => [new FormConverter<EvaluationScheme>(SchemeForm.Scheme), new FormConverter<ScoreboardLine>(ScoreboardLineForm.Line)];

    private static ListType[] ObservationLists => [new ListType<Assumption>(), new ListType<Observation>(new FlatListConverter<Observation>(FlatRecords.Observation))];
}
