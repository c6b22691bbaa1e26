using System.Text;
using System.Text.Json;
using Education.Planning.Calendars;
using Education.Planning.ICalendar;
using Education.Planning.Scheduling;
using Education.Planning.Seeds;
using NodaTime;

namespace Education.Planning.Referee;

/// <summary>Calendars to be read by others, and what they must find in them.</summary>
internal static class CalendarFiles
{
    private static readonly JsonSerializerOptions Camel = new(JsonSerializerDefaults.Web);

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var language in new[] { Languages.English, Languages.SimplifiedChinese })
        {
            Write(folder, "safety-county", SafetyCountyPlan.Compose().Resolve(SafetyCountyCalendar.Compose()), language);
            Write(folder, "every-form", EveryForm.Plan.Resolve(EveryForm.Calendar), language);
        }
    }

    private static void Write(string folder, string name, ResolvedPlan resolved, string language)
    {
        var path = Path.Combine(folder, $"{name}.{language}");
        var agenda = resolved.ToAgenda();
        File.WriteAllText(path + ".ics", agenda.ToICalendar(Instant.FromUtc(2024, 1, 1, 0, 0), language, "example.org"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var components = new ComponentBuilder(agenda, language, "example.org").Build();
        CheckComplete(agenda, components);
        File.WriteAllText(path + ".json", JsonSerializer.Serialize(components.Select(Expected), Camel));
    }

    private static object Expected(CalendarComponent component) => new
    {
        Kind = component.Kind == ComponentKind.Event ? "VEVENT" : "VTODO",
        component.Uid,
        component.Summary,
        component.Description,
        Status = component.Kind == ComponentKind.ToDo ? null : component.IsTentative ? "TENTATIVE" : "CONFIRMED",
        Windows = component.Windows.Select(window => new[] { Text(window.Earliest), Text(window.Latest) }),
        IsEndless = component.Rule is { } rule && !rule.Contains("UNTIL", StringComparison.Ordinal),
    };

    /// <summary>The components must hold what the agenda shows, except days before the year 1, which the format cannot write.</summary>
    private static void CheckComplete(Agenda agenda, IReadOnlyList<CalendarComponent> components)
    {
        var expected = agenda.Sections.SelectMany(section => section.Entries).Concat(agenda.WholePeriod).Concat(agenda.WithoutDate)
            .SelectMany(entry => entry.Dates.Select(date => (entry.Item, date.Window)))
            .Where(shown => (shown.Window.Earliest ?? shown.Window.Latest)!.Value.Year >= 1).Distinct().Count();
        var written = components.Sum(component => component.Windows.Count);
        if (expected != written)
            throw new InvalidOperationException($"The agenda of {agenda.Resolved.Plan.Key} shows {expected} windows, {written} are written.");
    }

    private static string? Text(LocalDate? day) => day is { } known ? CalendarText.IsoDate(known) : null;
}
