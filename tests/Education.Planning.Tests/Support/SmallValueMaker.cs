using System.Globalization;
using System.Text;
using Education.Planning.Calendars;
using NodaTime;

namespace Education.Planning.Tests.Support;

/// <summary>Makes the values that have one text each, with every kind of character that a plan may hold.</summary>
internal sealed class SmallValueMaker(System.Random random, IReadOnlyList<Timing> timings)
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "0", " ", "'", "\"", "\\", "/", "</script>", "&", "\n", "\t", "\r", "\u0001", "\u007f", "\u0085", "\u00a0", "\u00ad", "é", "ß",
        "教育局", "平安校园", "，", "《》", "\U00020BB7", "\U0002CBEF", "\U00030000", "😀", "👨‍👩‍👧", "\u200b", "\u200d", "\u202e", "\u2028", "\u2029", "\ufeff",
        "\ue000", "\U000F0000", "\ufffd", "\uffff", "\u0378", "ا", "٣", "ไ", "{0}", "null", "..", " and ", " within ", " of ", "xx", "％",
    ];

    private static readonly string[] Units = ["%", "pp", "kindergarten", "yuan per pupil", "所", "万元", "\U00020BB7", "pupil per computer", "android withinness", "x"];

    private static readonly string[] Tags = ["en", "zh-Hans", "zh-Hant", "ug", "bo-CN", "de"];

    private static readonly string[] Extensions =
    [
        "{}", """{"x":1.0000000000000000000000000000000000000000000000001,"y":-0.0,"z":1e400}""", """{"教":{"育":["局",null,true,[],{}]},"a\u0000b":"\u0000"}""",
        """{"a":{"b":{"c":{"d":{"e":{"f":{"g":[1]}}}}}}}""", "{\"\U00020BB7\\u202e\":\"\\\"</script>\\u2028\"}",
    ];

    /// <summary>A value of a type that has one text; null for any other type.</summary>
    public object? Make(Type type, string member) => type switch
    {
        _ when type.IsEnum => Enum.GetValues(type).GetValue(random.Next(Enum.GetValues(type).Length)),
        _ when type == typeof(bool) => random.Next(2) == 0,
        _ when type == typeof(int) => Whole(member),
        _ when type == typeof(decimal) => Number(member),
        _ when type == typeof(string) => Word(member),
        _ when type == typeof(Key) => new Key(KeyText()),
        _ when type == typeof(LocalizedText) => Localized(),
        _ when type == typeof(Quantity) => Amount(),
        _ when type == typeof(Timing) => timings[random.Next(timings.Count)],
        _ when type == typeof(PlanPeriod) => Period(),
        _ when type == typeof(TargetScope) => random.Next(2) == 0 ? new TargetScope(KeyText()) : new TargetScope(KeyText(), random.Next(1, 1001) / 10m),
        _ when type == typeof(Dependency) => new Dependency((DependencyKind)random.Next(3), KeyText(), random.Next(2) == 0 ? null : new(random.Next(1, 99), TimingUnit.Workday)),
        _ when type == typeof(LocalDate) => Date(),
        _ when type == typeof(DateInterval) => Interval(),
        _ when type == typeof(WeekendPattern) => new WeekendPattern([.. Enumerable.Range(1, 7).Where(_ => random.Next(3) == 0).Select(day => (IsoDayOfWeek)day)]),
        _ when type == typeof(ExtensionMembers) => ExtensionMembers.Parse(Extensions[random.Next(Extensions.Length)]),
        _ => null,
    };

    private string Text()
    {
        var text = new StringBuilder();
        for (var n = random.Next(1, 6); n > 0 || string.IsNullOrWhiteSpace(text.ToString()); n--)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    private string KeyText()
    {
        var words = Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"{(char)('a' + random.Next(26))}{random.Next(100)}");
        return string.Join(random.Next(2) == 0 ? '-' : '.', words);
    }

    private LocalizedText Localized()
    {
        var text = new LocalizedText(Text());
        for (var n = random.Next(3); n > 0; n--)
            text = text.With(Tags[random.Next(Tags.Length)], Text());
        return text;
    }

    private string Word(string member) => member switch
    {
        "Language" => Tags[random.Next(Tags.Length)],
        "Unit" => Units[random.Next(Units.Length)],
        _ => Text(),
    };

    // 1 to 12 suits every whole number of the model; where 0 is a value of its own it is made too.
    private int Whole(string member) => member is "Number" or "AboutDays" ? random.Next(0, 100) : random.Next(1, 13);

    private decimal Number(string member) => member is "Weight" or "Per" && random.Next(4) == 0
        ? decimal.Parse("79228162514264337593543950335", CultureInfo.InvariantCulture)
        : new decimal(random.Next(1, 1000), 0, 0, false, (byte)random.Next(3, 29));

    private Quantity Amount()
    {
        var unit = random.Next(3) == 0 ? null : Units[random.Next(Units.Length)];
        var quantity = random.Next(5) switch
        {
            0 => Quantity.Masked(new[] { "xx", "x.xx", "20xx", "**" }[random.Next(4)], unit),
            1 => Quantity.Ratio(random.Next(-100, 100), random.Next(1, 100), unit),
            2 => Quantity.Some(unit: unit),
            _ => new Quantity(new decimal(random.Next(), random.Next(1000), 0, random.Next(4) == 0, (byte)random.Next(0, 12)), unit),
        };
        if (quantity.Vagueness != Vagueness.Some && quantity.Per is null)
            quantity = quantity.Times((Multiplier)random.Next(7)).Stated((Vagueness)random.Next(4));
        return random.Next(4) == 0 ? quantity.Saying(Text()) : quantity;
    }

    private LocalDate Date() => new LocalDate(1970, 1, 1).PlusDays(random.Next(20) == 0 ? random.Next(-4_000_000, 2_900_000) : random.Next(0, 40_000));

    private DateInterval Interval()
    {
        var first = Date();
        return new(first, first.PlusDays(random.Next(0, 200)));
    }

    private PlanPeriod Period() => random.Next(6) switch
    {
        0 => PlanPeriod.CalendarYear(random.Next(1, 9999)),
        1 => PlanPeriod.AcademicYear(random.Next(1900, 2100)),
        2 => PlanPeriod.FiscalYear(random.Next(1900, 2100)),
        3 => PlanPeriod.Semester(random.Next(1900, 2100), random.Next(1, 13)),
        4 => PlanPeriod.Years(2020, random.Next(2021, 2040)),
        _ => PlanPeriod.Of(new(new(2024, 3, 1), new LocalDate(2024, 3, 1).PlusDays(random.Next(400)))),
    };
}
