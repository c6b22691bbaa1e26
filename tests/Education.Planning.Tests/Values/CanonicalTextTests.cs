using System.Globalization;
using Education.Planning.Calendars;
using Education.Planning.Evaluation;

namespace Education.Planning.Tests.Values;

/// <summary>Small values as frameworks parse them: without knowing the type, from strings and spans, whatever the culture.</summary>
public class CanonicalTextTests
{
    [Fact]
    public void Values_OfTheirTexts_AreParsed()
    {
        Parses<Key>("safety.fire-drill");
        Parses<Quantity>("20.35亿 yuan");
        Parses<Timing>("by 04/end");
        Parses<TargetRule>("at least 90 %");
        Parses<TargetScope>("60 % of schools");
        Parses<PlanPeriod>("AY2023/term2");
        Parses<Dependency>("5wd before #report");
        Parses<WeekendPattern>("sat,sun");
        Parses<AnnualDay>("lunar:01-01");
        Parses<PartRange>("11..20");
        Parses<ObservedValue>("'good'");
        Parses<Expression>("100 * met / of");
        Parses<SchemeColumn>("safety-2026.score");
    }

    private static void Parses<T>(string text)
        where T : class, ISpanParsable<T>
    {
        var culture = CultureInfo.GetCultureInfo("ar-SA");
        var value = T.Parse(text, culture);

        value.ToString().Should().Be(text);
        T.Parse(text.AsSpan(), culture).Should().Be(value);
        (T.TryParse(text, culture, out var tried) ? tried : null).Should().Be(value);
        (T.TryParse(text.AsSpan(), culture, out tried) ? tried : null).Should().Be(value);
        T.TryParse(text + "\0", culture, out _).Should().BeFalse();
        T.TryParse(null, culture, out _).Should().BeFalse();
        T.TryParse(default(ReadOnlySpan<char>), culture, out _).Should().BeFalse();
        var parse = () => T.Parse(text + "\0", culture);
        parse.Should().Throw<FormatException>();
    }
}
