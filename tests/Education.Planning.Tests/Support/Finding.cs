using Education.Planning.Serialization;

namespace Education.Planning.Tests.Support;

/// <summary>What a diagnostic says, word by word, whichever stage found it.</summary>
internal sealed record Finding(string Id, string Path, string English, string EnglishFix, string Chinese, string ChineseFix)
{
    public static Finding Of(Diagnostic found) => new(
        found.Id, found.Path.Text, found.Message(), found.Fix(), found.Message(Languages.SimplifiedChinese), found.Fix(Languages.SimplifiedChinese));

    public static Finding Of(JsonDiagnostic found) => new(
        found.Id, found.Path, found.Message(), found.Fix(), found.Message(Languages.SimplifiedChinese), found.Fix(Languages.SimplifiedChinese));
}
