namespace Education.Planning;

/// <summary>The language tags (BCP 47) in which the library itself speaks.</summary>
public static class Languages
{
    /// <summary>English, <c>en</c>.</summary>
    public const string English = "en";

    /// <summary>Chinese in simplified characters, <c>zh-Hans</c>.</summary>
    public const string SimplifiedChinese = "zh-Hans";

    /// <summary>Chinese in traditional characters, <c>zh-Hant</c>.</summary>
    public const string TraditionalChinese = "zh-Hant";
}
