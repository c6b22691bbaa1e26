namespace Education.Planning.Serialization;

/// <summary>One fault while its document is still read: where it stands as an offset in bytes.</summary>
internal sealed record Fault(DiagnosticDescriptor Descriptor, int Offset, string Path, ValueList<Wording> Arguments);
