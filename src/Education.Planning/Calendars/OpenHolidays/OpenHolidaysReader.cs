using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Education.Planning.Calendars;

/// <summary>Reads one table, up to its first fault.</summary>
internal sealed class OpenHolidaysReader(string text)
{
    private static readonly string[] Needed = ["StartDate", "Type", "Name"];

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private TextFault? fault;

    public bool Read(out ValueList<OpenHoliday> holidays, [NotNullWhen(false)] out TextFault? found)
    {
        var read = new List<OpenHoliday>();
        if (text.Length > OpenHolidays.MaxLength)
            fault = new(OpenHolidays.MaxLength + 1, TextFault.InBoth("more text", "更多文字"), TextFault.InBoth("a table of at most 16,777,216 characters", "不超过 16,777,216 个字符的表"));
        else if (TextCheck.FaultOf(text) is not null)
            fault = new(1, TextFault.InBoth("U+0000 or a lone surrogate", "U+0000 或孤立的代理项"), TextFault.InBoth("text", "文字"));
        else
            ReadLines(read);
        holidays = fault is null ? read.ToValueList() : [];
        found = fault;
        return found is null;
    }

    private void ReadLines(List<OpenHoliday> read)
    {
        var lines = new OpenHolidaysLines(text);
        if (!ReadHeader(lines))
            return;
        while (fault is null && lines.Next(out var fields, out fault))
        {
            if (fields.Count == 1 && fields[0].Text.Length == 0)
                continue;
            if (ReadHoliday(lines.Line, fields) is { } holiday)
                read.Add(holiday);
        }
    }

    private bool ReadHeader(OpenHolidaysLines lines)
    {
        if (!lines.Next(out var names, out fault) && fault is not null)
            return false;
        for (var i = 0; i < names.Count; i++)
            columns.TryAdd(names[i].Text.TrimStart('\uFEFF'), i);
        foreach (var name in Needed)
        {
            if (!columns.ContainsKey(name))
            {
                fault = Fault(1, 1, "", TextFault.InBoth($"the column `{name}` in the first line", $"第一行中的列 `{name}`"));
                return false;
            }
        }
        return true;
    }

    private OpenHoliday? ReadHoliday(int line, List<(string Text, int Column)> fields)
    {
        var (start, end, type, name) = (Field(fields, "StartDate"), Field(fields, "EndDate"), Field(fields, "Type"), Field(fields, "Name"));
        if (ReadDay(line, start) is not { } first)
            return null;
        var last = end.Text.Length == 0 ? first : ReadDay(line, end);
        if (last is null)
            return null;
        if (last < first)
            return Fail(line, end, TextFault.InBoth("an end that is not before the start", "不早于开始的结束日期"));
        if (!Enum.TryParse<OpenHolidayType>(type.Text, out var kind) || kind.ToString() != type.Text)
            return Fail(line, type, TextFault.InBoth("`Public`, `Bank`, `Optional`, `School`, `BackToSchool` or `EndOfLessons`", "`Public`、`Bank`、`Optional`、`School`、`BackToSchool` 或 `EndOfLessons`"));
        if (string.IsNullOrWhiteSpace(name.Text))
            return Fail(line, name, TextFault.InBoth("a name", "名称"));
        return new()
        {
            Days = new(first, last.Value),
            Name = OpenHolidayNames.Read(name.Text),
            Type = kind,
            IsHalfDay = Field(fields, "TemporalScope").Text == "HalfDay",
            Subdivisions = Field(fields, "Subdivisions").Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList(),
            Id = Field(fields, "Id").Text,
        };
    }

    private LocalDate? ReadDay(int line, (string Text, int Column) field)
    {
        if (LocalDatePattern.Iso.Parse(field.Text) is { Success: true } parsed)
            return parsed.Value;
        Fail(line, field, TextFault.InBoth("a day such as `2024-10-01`", "形如 `2024-10-01` 的日期"));
        return null;
    }

    private (string Text, int Column) Field(List<(string Text, int Column)> fields, string name)
        => columns.TryGetValue(name, out var index) && index < fields.Count ? fields[index] : ("", 1);

    private OpenHoliday? Fail(int line, (string Text, int Column) field, LocalizedText expected)
    {
        fault = Fault(line, field.Column, field.Text, expected);
        return null;
    }

    internal static TextFault Fault(int line, int column, string found, LocalizedText expected)
    {
        var shown = found.Length == 0 ? TextFault.InBoth("nothing", "空白") : TextFault.Excerpt(found);
        var number = line.ToString(CultureInfo.InvariantCulture);
        return new(column, TextFault.InBoth($"{shown.Default} in line {number}", $"第 {number} 行的{TextFault.Spaced(shown.In(Languages.SimplifiedChinese))}"), expected);
    }
}
