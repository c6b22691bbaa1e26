namespace Education.Planning;

/// <summary>A text does not follow the grammar of the value it should denote. The <c>TryParse</c> form of the same call gives the fault instead of throwing it.</summary>
#pragma warning disable CA1032 // Without its fault this exception says nothing.
public sealed class TextFormatException : FormatException
#pragma warning restore CA1032
{
    /// <summary>An exception for a fault.</summary>
    /// <param name="fault">The fault; its English sentence becomes the message.</param>
    /// <exception cref="ArgumentNullException">The fault is null.</exception>
    public TextFormatException(TextFault fault)
        : base(Guard.Against.Null(fault).ToString()) => Fault = fault;

    /// <summary>Where the text went wrong, what was found and what was expected.</summary>
    public TextFault Fault { get; }
}
