using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Calendars;

/// <summary>Reads <c>mainland-notices.tsv</c>: lines <c>notice</c> with its addresses, and below it <c>off</c> or <c>on</c> with days and name.</summary>
internal static class MainlandNotices
{
    public static WorkingDayCalendar Read()
    {
        var (holidays, makeUpDays) = (new List<Holiday>(), new List<MakeUpDay>());
        ValueList<string> notices = [];
        foreach (var line in Lines())
        {
            var fields = line.Split('\t');
            if (fields[0] == "notice")
                notices = fields[1].Split(' ').ToValueList();
            else if (fields[0] == "off")
                holidays.Add(new() { Name = MainlandNames.Of(fields[2]), Days = Days(fields[1]), Notices = notices });
            else
                makeUpDays.Add(new() { Name = MainlandNames.Of(fields[2]), Date = Day(fields[1]), Notices = notices });
        }
        return new() { Holidays = holidays.ToValueList(), MakeUpDays = makeUpDays.ToValueList() };
    }

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(MainlandNotices).Assembly.GetManifestResourceStream("mainland-notices.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    private static DateInterval Days(string text)
        => text.Split("..") is [var first, var last] ? new(Day(first), Day(last)) : new(Day(text), Day(text));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
