namespace Education.Planning.Serialization;

/// <summary>Says in Chinese why the model refused a value, which guards and framework say in English alone.</summary>
internal static class Refusals
{
    private static readonly string[] Placeholders = ["{0}", "{1}", "{2}"];

    // Every sentence in which a value of a document can be refused; what stands in braces differs from case to case.
    private static readonly (string English, string Chinese)[] Sentences =
    [
        ("{0} ('{1}') must be greater than or equal to '{2}'.", "不能小于 {2}，而它是 {1}。"),
        ("{0} ('{1}') must be less than or equal to '{2}'.", "不能大于 {2}，而它是 {1}。"),
        ("{0} ('{1}') must be a non-negative and non-zero value.", "必须大于 0，而它是 {1}。"),
        ("The value cannot be an empty string or composed entirely of whitespace.", "不能为空，也不能只有空白。"),
        ("The term has {0} days, more than {1}.", "学期有 {0} 天，超过 {1} 天。"),
        ("`{0}` is not a language tag such as `en` or `zh-Hans`.", "`{0}` 不是语言标记（如 `en`、`zh-Hans`）。"),
        ("The weights stand beside the values already.", "权重已写在各值旁。"),
        ("The key `{0}` of a scheme may hold no point: `scheme.column` names its columns.", "方案的键 `{0}` 不能含点：`scheme.column` 指方案的列。"),
        ("`{0}` is not a unit: {1}", "`{0}` 不是单位：首尾不能有空格，不能含引号和控制字符，也不能含词 `and` 和 `within`。"),
    ];

    /// <summary>The reason of a refusal; a sentence that is not known stays English.</summary>
    public static Wording ReasonOf(ArgumentException refusal)
    {
        var english = refusal.Message.Split(" (Parameter '")[0].Split('\n')[0];
        foreach (var (pattern, chinese) in Sentences)
        {
            if (ArgumentsOf(pattern, english) is { } arguments)
                return new(english, DiagnosticDescriptor.Fill(chinese, arguments.ToValueList()));
        }
        return english;
    }

    /// <summary>What stands in a sentence for the braces of its pattern, in their order; null when the sentence is another.</summary>
    private static List<string>? ArgumentsOf(string pattern, string sentence)
    {
        var arguments = new List<string>();
        var fixedParts = pattern.Split(Placeholders, StringSplitOptions.None);
        if (!sentence.StartsWith(fixedParts[0], StringComparison.Ordinal))
            return null;
        var at = fixedParts[0].Length;
        for (var i = 1; i < fixedParts.Length; i++)
        {
            var isLast = i == fixedParts.Length - 1;
            var next = isLast ? sentence.Length - fixedParts[i].Length : sentence.IndexOf(fixedParts[i], at, StringComparison.Ordinal);
            if (next < at || !sentence.AsSpan(next).StartsWith(fixedParts[i], StringComparison.Ordinal))
                return null;
            arguments.Add(sentence[at..next]);
            at = next + fixedParts[i].Length;
        }
        return at == sentence.Length ? arguments : null;
    }
}
