using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Education.Planning.Evaluation;
using Education.Planning.Registers;
using NodaTime;

namespace Education.Planning.Serialization;

/// <summary>The records of small members that documents hold by the thousand.</summary>
internal static class FlatRecords
{
    private static readonly TextConverter<Key> Keys = new(SmallValues.Key);
    private static readonly TextConverter<LocalDate> Days = new(SmallValues.Date);
    private static readonly PresentConverter<LocalDate> OptionalDays = new(Days);
    private static readonly LocalizedTextConverter Texts = new();

    public static JsonConverter<Observation> Observation { get; } = new FlatRecordConverter<Observation, ObservationDraft>(
        draft => new()
        {
            Indicator = draft.Indicator!, Organization = draft.Organization, Value = draft.Value!, At = draft.At, Kind = draft.Kind,
            Covers = draft.Covers, Source = draft.Source, Reason = draft.Reason, Remedy = draft.Remedy,
        },
        new FlatMember<Observation, ObservationDraft, Key>("indicator", Keys, o => o.Indicator, (ref d, v) => d.Indicator = v) { IsDemanded = true },
        new FlatMember<Observation, ObservationDraft, Key>("organization", Keys, o => o.Organization, (ref d, v) => d.Organization = v),
        new FlatMember<Observation, ObservationDraft, ObservedValue>("value", new TextConverter<ObservedValue>(SmallValues.ObservedValue), o => o.Value, (ref d, v) => d.Value = v) { IsDemanded = true },
        new FlatMember<Observation, ObservationDraft, LocalDate>("at", Days, o => o.At, (ref d, v) => d.At = v) { IsDemanded = true },
        new FlatMember<Observation, ObservationDraft, ObservationKind>("kind", new EnumConverter<ObservationKind>(), o => o.Kind, (ref d, v) => d.Kind = v),
        new FlatMember<Observation, ObservationDraft, PlanPeriod>("covers", new TextConverter<PlanPeriod>(SmallValues.Period), o => o.Covers, (ref d, v) => d.Covers = v),
        new FlatMember<Observation, ObservationDraft, LocalizedText>("source", Texts, o => o.Source, (ref d, v) => d.Source = v),
        new FlatMember<Observation, ObservationDraft, LocalizedText>("reason", Texts, o => o.Reason, (ref d, v) => d.Reason = v),
        new FlatMember<Observation, ObservationDraft, LocalizedText>("remedy", Texts, o => o.Remedy, (ref d, v) => d.Remedy = v));

    public static JsonConverter<Assignment> Assignment { get; } = new FlatRecordConverter<Assignment, AssignmentDraft>(
        draft => new() { Party = draft.Party!, Role = draft.Role, From = draft.From, Until = draft.Until, Deputy = draft.Deputy, Stage = draft.Stage, Subject = draft.Subject },
        new FlatMember<Assignment, AssignmentDraft, Key>("party", Keys, a => a.Party, (ref d, v) => d.Party = v) { IsDemanded = true },
        new FlatMember<Assignment, AssignmentDraft, Role>("role", new EnumConverter<Role>(), a => a.Role, (ref d, v) => d.Role = v),
        new FlatMember<Assignment, AssignmentDraft, LocalDate?>("from", OptionalDays, a => a.From, (ref d, v) => d.From = v),
        new FlatMember<Assignment, AssignmentDraft, LocalDate?>("until", OptionalDays, a => a.Until, (ref d, v) => d.Until = v),
        new FlatMember<Assignment, AssignmentDraft, Key>("deputy", Keys, a => a.Deputy, (ref d, v) => d.Deputy = v),
        new FlatMember<Assignment, AssignmentDraft, int?>("stage", new PresentConverter<int>(new WholeNumberConverter()), a => a.Stage, (ref d, v) => d.Stage = v),
        new FlatMember<Assignment, AssignmentDraft, LocalizedText>("subject", Texts, a => a.Subject, (ref d, v) => d.Subject = v));

    public static JsonConverter<CaseStep> CaseStep { get; } = new FlatRecordConverter<CaseStep, CaseStepDraft>(
        draft => new() { State = draft.State!, On = draft.On, By = draft.By, Remark = draft.Remark },
        new FlatMember<CaseStep, CaseStepDraft, Key>("state", Keys, s => s.State, (ref d, v) => d.State = v) { IsDemanded = true },
        new FlatMember<CaseStep, CaseStepDraft, LocalDate>("on", Days, s => s.On, (ref d, v) => d.On = v) { IsDemanded = true },
        new FlatMember<CaseStep, CaseStepDraft, Key>("by", Keys, s => s.By, (ref d, v) => d.By = v),
        new FlatMember<CaseStep, CaseStepDraft, LocalizedText>("remark", Texts, s => s.Remark, (ref d, v) => d.Remark = v));

    public static JsonConverter<OrganizationAttribute> OrganizationAttribute { get; } = new FlatRecordConverter<OrganizationAttribute, AttributeDraft>(
        draft => new() { Key = draft.Key!, Amount = draft.Amount, Word = draft.Word },
        new FlatMember<OrganizationAttribute, AttributeDraft, Key>("key", Keys, a => a.Key, (ref d, v) => d.Key = v) { IsDemanded = true },
        new FlatMember<OrganizationAttribute, AttributeDraft, Quantity>("amount", new TextConverter<Quantity>(SmallValues.Quantity), a => a.Amount, (ref d, v) => d.Amount = v),
        new FlatMember<OrganizationAttribute, AttributeDraft, string>("word", JsonMetadataServices.StringConverter!, a => a.Word, (ref d, v) => d.Word = v));

    private struct ObservationDraft
    {
        public Key? Indicator, Organization;
        public ObservedValue? Value;
        public LocalDate At;
        public ObservationKind Kind;
        public PlanPeriod? Covers;
        public LocalizedText? Source, Reason, Remedy;
    }

    private struct AssignmentDraft
    {
        public Key? Party, Deputy;
        public Role Role;
        public LocalDate? From, Until;
        public int? Stage;
        public LocalizedText? Subject;
    }

    private struct CaseStepDraft
    {
        public Key? State, By;
        public LocalDate On;
        public LocalizedText? Remark;
    }

    private struct AttributeDraft
    {
        public Key? Key;
        public Quantity? Amount;
        public string? Word;
    }
}
