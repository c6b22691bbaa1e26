namespace Education.Planning;

/// <summary>A defect or an open question that a stage found in its input; collected, never thrown one by one.</summary>
public sealed record Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, PlanPath path, ValueList<Wording> wordings)
    {
        Descriptor = descriptor;
        Path = path;
        Wordings = wordings;
    }

    /// <summary>The catalogue entry that this is a case of.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Where it stands.</summary>
    public PlanPath Path { get; }

    /// <summary>What the placeholders of message and fix stand for, in English.</summary>
    public ValueList<string> Arguments => Wordings.Select(w => w.Default).ToValueList();

    /// <summary>What the placeholders of message and fix stand for, in each language.</summary>
    internal ValueList<Wording> Wordings { get; }

    /// <summary>The stable id, for example <c>PLN0101</c>.</summary>
    public string Id => Descriptor.Id;

    /// <summary>How much it matters.</summary>
    public Severity Severity => Descriptor.Severity;

    /// <summary>The message in a language (<see cref="Languages"/>).</summary>
    /// <param name="language">The language tag; one the library does not speak gives English.</param>
    public string Message(string language = Languages.English) => DiagnosticDescriptor.Fill(Descriptor.Message, language, Wordings);

    /// <summary>The suggested fix in a language (<see cref="Languages"/>).</summary>
    /// <param name="language">The language tag; one the library does not speak gives English.</param>
    public string Fix(string language = Languages.English) => DiagnosticDescriptor.Fill(Descriptor.Fix, language, Wordings);

    /// <summary>The message in every language.</summary>
    internal Wording Text => new(Message(), Message(Languages.SimplifiedChinese));

    /// <summary>One line in English: id, severity, path, message.</summary>
#pragma warning disable CA1308 // Severities are printed in lower case.
    public override string ToString() => $"{Id} {Severity.ToString().ToLowerInvariant()} {Path}: {Message()}";
#pragma warning restore CA1308
}
