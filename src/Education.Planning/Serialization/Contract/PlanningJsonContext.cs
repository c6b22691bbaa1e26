using System.Text.Json;
using System.Text.Json.Serialization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;
using Education.Planning.Registers;

namespace Education.Planning.Serialization;

/// <summary>What the compiler generates for reading and writing the model without reflection; <see cref="Contract"/> gives it its shape.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Envelope<Plan>), TypeInfoPropertyName = "PlanEnvelope")]
[JsonSerializable(typeof(Envelope<SchoolCalendar>), TypeInfoPropertyName = "CalendarEnvelope")]
[JsonSerializable(typeof(Envelope<ObservationSet>), TypeInfoPropertyName = "ObservationsEnvelope")]
[JsonSerializable(typeof(Envelope<EvaluationScheme>), TypeInfoPropertyName = "SchemeEnvelope")]
[JsonSerializable(typeof(Envelope<UnitRegistry>), TypeInfoPropertyName = "UnitsEnvelope")]
[JsonSerializable(typeof(Envelope<WorkRegister>), TypeInfoPropertyName = "RegisterEnvelope")]
[JsonSerializable(typeof(ScoreboardLine))]
[JsonSerializable(typeof(Organization))]
[JsonSerializable(typeof(OrganizationSet))]
[JsonSerializable(typeof(Post))]
[JsonSerializable(typeof(WorkingGroup))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(GeneralPublic))]
internal sealed partial class PlanningJsonContext : JsonSerializerContext;
