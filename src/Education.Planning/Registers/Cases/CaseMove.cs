using System.Diagnostics.CodeAnalysis;

namespace Education.Planning.Registers;

/// <summary>What came of moving a case on: the register with the step, or why the case stays where it is.</summary>
public sealed record CaseMove
{
    internal CaseMove(WorkRegister register) => Register = register;

    internal CaseMove(ValueList<Diagnostic> diagnostics) => Diagnostics = diagnostics;

    /// <summary>The register with the step; null when it was refused.</summary>
    public WorkRegister? Register { get; }

    /// <summary>Why it was refused; empty when it was not.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the case moved.</summary>
    [MemberNotNullWhen(true, nameof(Register))]
    public bool Succeeded => Register is not null;
}
