using Education.Planning.Registers;
using Education.Planning.Seeds;
using NodaTime;

namespace Education.Planning.Tests.Registers;

/// <summary>Short ways to registers of the seeds' kinds.</summary>
internal static class RegisterSamples
{
    public static DateInterval Year { get; } = new(new(2024, 1, 1), new(2024, 12, 31));

    public static WorkRegister Of(params ReadOnlySpan<CaseRecord> cases) => new() { Key = "register", Name = "Register", Kinds = CaseKinds.All, Cases = [.. cases] };

    public static CaseRecord Case(Key kind, Key key, params ReadOnlySpan<CaseStep> steps)
        => new() { Key = key, Kind = kind, Name = "Case", Responsible = "bureau", Opened = new(2024, 1, 10), Steps = [.. steps] };

    public static CaseStep Step(Key state, int month, int day) => new() { State = state, On = new(2024, month, day) };

    public static CaseRecord With(this CaseRecord record, params ReadOnlySpan<string> proofs) => record with { Outcome = "Done", Proofs = [.. proofs.ToArray().Select(kind => new CaseProof { Kind = kind, Name = "Proof" })] };

    public static IReadOnlyList<string> Faults(CaseRecord record) => [.. Of(record).Validate().Select(fault => fault.Id)];

    public static CaseCondition On(CaseRecord record, LocalDate day) => Of(record).StandingAt(day).Cases.Single().Condition;

    public static WorkRegister Requiring(WorkRegister register, RecordRequirement requirement) => register with { Requirements = [requirement] };
}
