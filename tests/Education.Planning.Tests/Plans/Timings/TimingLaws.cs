using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Plans.Timings;

public class TimingLaws
{
    [Fact]
    public void Parse_OfAnyPrintedTiming_GivesTheTiming()
        => Prop.ForAll(TimingGens.Timings, timing => Timing.Parse(timing.ToString()) == timing).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Parse_OfAPrintedTimingWithASpaceMore_IsRefused()
        => Prop.ForAll(TimingGens.Timings, timing => !Timing.TryParse($"{timing} ", out _) && !Timing.TryParse($" {timing}", out _))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Generator_OverManyTimings_MeetsEveryKindOfRulePlaceAndPart()
    {
        var timings = TimingGens.Timing.Sample(2000).ToArray();

        KindsIn(timings.SelectMany(TimingContents.RulesOf)).Should().BeEquivalentTo(CasesOf<TimingRule>());
        KindsIn(timings.SelectMany(TimingContents.PlacesOf)).Should().BeEquivalentTo(CasesOf<TimingPlace>());
        KindsIn(timings.SelectMany(TimingContents.PartsOf)).Should().BeEquivalentTo(CasesOf<TimingPart>());
    }

    [Fact]
    public void Parse_OfMutatedTexts_GivesATimingOrOneFault()
    {
        var random = new System.Random(20240901);
        var texts = TimingGens.Timing.Sample(500).Select(t => t.ToString()).ToArray();
        for (var i = 0; i < 200_000; i++)
        {
            var text = Mutate(texts[random.Next(texts.Length)], random);

            if (Timing.TryParse(text, out var timing, out var fault))
                timing.ToString().Should().Be(text);
            else
                fault.Column.Should().BeInRange(1, text.Length + 1);
        }
    }

    private static string Mutate(string text, System.Random random)
    {
        const string pieces = "09axLY+-./,;:&@#' \0\n\uD800\uDC00月１";
        var chars = text.ToList();
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(chars.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    chars.Insert(at, pieces[random.Next(pieces.Length)]);
                    break;
                case 1 when at < chars.Count:
                    chars.RemoveAt(at);
                    break;
                case 2 when at < chars.Count:
                    chars[at] = pieces[random.Next(pieces.Length)];
                    break;
                default:
                    var from = random.Next(chars.Count + 1);
                    chars.InsertRange(at, chars.Skip(from).Take(random.Next(1, 9)).ToArray());
                    break;
            }
        }
        return new([.. chars]);
    }

    private static IEnumerable<Type> KindsIn(IEnumerable<object> values) => values.Select(v => v.GetType()).Distinct();

    private static IEnumerable<Type> CasesOf<T>() => typeof(T).GetNestedTypes().Where(t => t.IsSubclassOf(typeof(T)));
}
