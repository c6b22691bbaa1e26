using System.Globalization;

namespace Education.Planning.Evaluation;

/// <summary>Parses expressions by descent; nothing nests deeper than <see cref="MaxDepth"/>, so the stack is safe.</summary>
internal sealed class ExpressionParser
{
    public const int MaxLength = 8000, MaxDepth = 200, MostPeriodsBack = 99;

    private static readonly string[] Reserved = ["and", "or", "not", "is", "yes", "no"], Functions = ["min", "max", "abs", "sqrt", "ln", "exp"];
    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="], Sums = ["+", "-"], Products = ["*", "/"];
    private static readonly LocalizedText Operand = TextFault.InBoth("a number, a name or `(`", "数、名称或 `(`");

    private readonly List<ExpressionToken> tokens;
    private int at;
    private int depth;
    private TextFault? fault;

    private ExpressionParser(List<ExpressionToken> tokens) => this.tokens = tokens;

    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>Parses a text; the result is the fault, or null when the text is an expression.</summary>
    public static TextFault? Read(string text, out ExpressionNode? node)
    {
        node = null;
        if (TextCheck.BrokenAt(text) is { } broken)
            return new(broken + 1, TextFault.Excerpt(text.AsSpan(broken, 1)), TextFault.InBoth("text without U+0000 and lone surrogates", "不含 U+0000 和孤立代理项的文字"));
        if (text.Length > MaxLength)
            return TooLong(MaxLength);
        var parser = new ExpressionParser(ExpressionLexer.Read(text));
        var parsed = parser.Or();
        if (parser.fault is null && parser.Current.Kind != ExpressionTokenKind.End)
            parser.Fail(TextFault.InBoth("an operator or the end", "运算符或结尾"));
        node = parser.fault is null ? parsed : null;
        return parser.fault;
    }

    /// <summary>The fault of a text that is too long, after so many characters.</summary>
    public static TextFault TooLong(int after)
        => new(after + 1, TextFault.InBoth("more text", "更多文字"), TextFault.InBoth($"at most {MaxLength} characters", $"至多 {MaxLength} 个字符"));

    private ExpressionToken Current => tokens[Math.Min(at, tokens.Count - 1)];

    private ExpressionNode Or()
    {
        var first = And();
        if (!Word("or"))
            return first;
        List<ExpressionNode> parts = [first];
        do
            parts.Add(And());
        while (fault is null && Word("or"));
        return new ExpressionNode.Any(parts.ToValueList());
    }

    private ExpressionNode And()
    {
        var first = Not();
        if (!Word("and"))
            return first;
        List<ExpressionNode> parts = [first];
        do
            parts.Add(Not());
        while (fault is null && Word("and"));
        return new ExpressionNode.All(parts.ToValueList());
    }

    private ExpressionNode Not() => Word("not") ? Deeper(static parser => new ExpressionNode.Not(parser.Not())) : Comparison();

    private ExpressionNode Comparison()
    {
        var left = Sum();
        if (Word("is"))
        {
            var negated = Word("not");
            var word = Current;
            if (word.Kind == ExpressionTokenKind.Name && StateWords.TryRead(word.Text, out var state))
            {
                at++;
                return new ExpressionNode.IsState(left, negated, state);
            }
            return Fail(TextFault.InBoth("a state such as `missing`", "状态词，如 `missing`"));
        }
        return Sign(Comparisons) is { } sign ? new ExpressionNode.Binary(sign, left, Sum()) : left;
    }

    private ExpressionNode Sum() => Chain(Sums, static parser => parser.Chain(Products, static parser => parser.Unary()));

    /// <summary>Operands joined by signs of one rank, from the left. A chain nests as deep as it is long.</summary>
    private ExpressionNode Chain(string[] signs, Func<ExpressionParser, ExpressionNode> operand)
    {
        var left = operand(this);
        var before = depth;
        while (fault is null && Sign(signs) is { } sign)
        {
            if (++depth > MaxDepth)
                return TooDeep();
            left = new ExpressionNode.Binary(sign, left, operand(this));
        }
        depth = before;
        return left;
    }

    private ExpressionNode Unary() => Sign(["-"]) is not null ? Deeper(static parser => new ExpressionNode.Negation(parser.Unary())) : Power();

    private ExpressionNode Power()
    {
        var left = Atom();
        return Sign(["^"]) is null ? left : PowerOf(left);
    }

    private ExpressionNode PowerOf(ExpressionNode left) => Deeper(parser => new ExpressionNode.Binary("^", left, parser.Unary()));

    private ExpressionNode Atom()
    {
        if (fault is not null)
            return new ExpressionNode.Flag(false);
        var token = Current;
        at++;
        switch (token.Kind)
        {
            case ExpressionTokenKind.Number:
                return new ExpressionNode.Number(Rational.Read(token.Text)!.Value, token.Text);
            case ExpressionTokenKind.Text:
                return new ExpressionNode.Label(token.Text);
            case ExpressionTokenKind.Name when token.Text is "yes" or "no":
                return new ExpressionNode.Flag(token.Text == "yes");
            case ExpressionTokenKind.Name when Current is { Kind: ExpressionTokenKind.Sign, Text: "(" } && Functions.Contains(token.Text):
                return DeeperCall(token.Text);
            case ExpressionTokenKind.Name when ExpressionLexer.IsNameOrTemplate(token.Text):
                return Name(token.Text);
            case ExpressionTokenKind.Sign when token.Text == "(":
                return Deeper(static parser => parser.InBrackets());
            default:
                at--;
                return Fail(Operand);
        }
    }

    private ExpressionNode InBrackets()
    {
        var inner = Or();
        return Sign([")"]) is null ? Fail(TextFault.InBoth("`)`", "`)`")) : inner;
    }

    private ExpressionNode DeeperCall(string function) => Deeper(parser => parser.Call(function));

    private ExpressionNode Call(string function)
    {
        at++;
        List<ExpressionNode> arguments = [Or()];
        while (fault is null && Sign([","]) is not null)
            arguments.Add(Or());
        if (Sign([")"]) is null)
            return Fail(TextFault.InBoth("`,` or `)`", "`,` 或 `)`"));
        if (function is not ("min" or "max") && arguments.Count > 1)
        {
            at--;
            return Fail(TextFault.InBoth($"one argument of `{function}`", $"`{function}` 只有一个参数"));
        }
        return new ExpressionNode.Call(function, arguments.ToValueList());
    }

    private ExpressionNode Name(string text)
    {
        if (Sign(["@"]) is null)
            return new ExpressionNode.Name(text, 0, false);
        if (Word("prior"))
            return new ExpressionNode.Name(text, 1, true);
        if (Sign(["-"]) is not null && Current.Kind == ExpressionTokenKind.Number
            && int.TryParse(Current.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var back) && back is >= 1 and <= MostPeriodsBack)
        {
            at++;
            return new ExpressionNode.Name(text, back, false);
        }
        return Fail(TextFault.InBoth($"`prior` or `-1` to `-{MostPeriodsBack}`", $"`prior` 或 `-1` 至 `-{MostPeriodsBack}`"));
    }

    private bool Word(string word)
    {
        var found = fault is null && Current.Kind == ExpressionTokenKind.Name && Current.Text == word;
        at += found ? 1 : 0;
        return found;
    }

    private string? Sign(params ReadOnlySpan<string> signs)
    {
        var found = fault is null && Current.Kind == ExpressionTokenKind.Sign && signs.Contains(Current.Text) ? Current.Text : null;
        at += found is null ? 0 : 1;
        return found;
    }

    private ExpressionNode Deeper(Func<ExpressionParser, ExpressionNode> parse)
    {
        if (++depth > MaxDepth)
            return TooDeep();
        var node = parse(this);
        depth--;
        return node;
    }

    private ExpressionNode.Flag TooDeep() => Fail(TextFault.InBoth($"at most {MaxDepth} levels of nesting", $"至多 {MaxDepth} 层嵌套"));

    private ExpressionNode.Flag Fail(LocalizedText expected)
    {
        var found = Current.Kind switch
        {
            ExpressionTokenKind.End => TextFault.InBoth("the end", "结尾"),
            ExpressionTokenKind.Text => TextFault.Excerpt($"'{Current.Text}'"),
            _ => TextFault.Excerpt(Current.Text),
        };
        fault ??= new(Current.Column, found, expected);
        return new ExpressionNode.Flag(false);
    }
}
