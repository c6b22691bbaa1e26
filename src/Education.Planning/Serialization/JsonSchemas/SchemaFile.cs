namespace Education.Planning.Serialization;

/// <summary>The schemas beside this file, as they are embedded.</summary>
internal static class SchemaFile
{
    public static string Of(string kind)
    {
        using var text = new StreamReader(typeof(SchemaFile).Assembly.GetManifestResourceStream($"{kind}.schema.json")!);
        return text.ReadToEnd();
    }
}
