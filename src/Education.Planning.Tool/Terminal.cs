using System.Text;

namespace Education.Planning.Tool;

/// <summary>The three streams of a run; data goes to output, messages go to error, both as UTF-8 without a byte-order mark.</summary>
internal sealed class Terminal(Stream input, Stream output, Stream error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public Stream Input => input;

    public Stream Output => output;

    public void Write(string text) => Put(output, text);

    public void Complain(string line) => Put(error, line + "\n");

    /// <summary>A writer over output (or error) for a library that wants one; the caller disposes it, which leaves the stream open.</summary>
    public StreamWriter Writer(bool toError = false) => new(toError ? error : output, Utf8, bufferSize: 1024, leaveOpen: true);

    private static void Put(Stream stream, string text)
    {
        stream.Write(Utf8.GetBytes(text));
        stream.Flush();
    }
}
