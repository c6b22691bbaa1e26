namespace Education.Planning.Tool;

/// <summary>The input cannot be used; the message is for the person who gave it.</summary>
internal sealed class UnusableInputException : Exception
{
    public UnusableInputException(string message)
        : base(message)
    {
    }

    public UnusableInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public UnusableInputException()
    {
    }
}
