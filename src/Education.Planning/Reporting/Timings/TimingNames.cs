using Education.Planning.Calendars;

namespace Education.Planning.Reporting;

/// <summary>What the events, items and parties that a timing names are called in a language: common events of the school year by their common names, others as the calendar has them.</summary>
internal sealed class TimingNames(Plan plan, SchoolCalendar? calendar, string language)
{
    private readonly Dictionary<Key, string> items = plan.AllItems().GroupBy(placed => placed.Item.Key).ToDictionary(group => group.Key, group => group.First().Item.Name.In(language));
    private readonly PartyWords parties = new(plan, language);

    public string Item(Key key) => items.GetValueOrDefault(key, $"#{key}");

    public string Party(Key key) => parties.Of(key);

    public string Event(Key key)
    {
        var common = PhraseEvents.NameOf(key.Text, language.StartsWith("zh", StringComparison.Ordinal));
        return common is null ? OfCalendar(key) ?? (language.StartsWith("zh", StringComparison.Ordinal) ? $"`{key}`" : key.Text.Replace('-', ' ')) : language == Languages.TraditionalChinese ? TraditionalScript.Of(common) : common;
    }

    private string? OfCalendar(Key key)
    {
        for (var layer = calendar; layer is not null; layer = layer.Base)
        {
            if (layer.Events.FirstOrDefault(one => one.Key == key)?.Name is { } name)
                return name.In(language);
        }
        return null;
    }
}
