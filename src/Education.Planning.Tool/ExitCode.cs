namespace Education.Planning.Tool;

/// <summary>What a run ends with.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Good = 0;

    /// <summary>The input was read and has errors.</summary>
    public const int HasErrors = 1;

    /// <summary>The input cannot be read, or the arguments are wrong.</summary>
    public const int Unreadable = 2;
}
