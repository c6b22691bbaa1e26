namespace Education.Planning;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Information,

    /// <summary>The text leaves something open or gets it wrong as a text; later stages still run.</summary>
    Warning,

    /// <summary>A later stage cannot run until this is mended.</summary>
    Error,
}
