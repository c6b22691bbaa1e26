using Education.Planning.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Education.Planning.Tests.Calendars.SampleCalendars;
using Table = Education.Planning.OpenHolidays;

namespace Education.Planning.Tests.Calendars.OpenHolidays;

public sealed class OpenHolidaysTests
{
    private const string DataFile =
        """
        Id;Country;StartDate;EndDate;Type;RegionalScope;TemporalScope;Name;Subdivisions
        1;XX;2024-01-01;;Public;National;FullDay;DE Neujahr,EN New Year's Day;
        2;XX;2024-03-08;;Public;Regional;FullDay;DE Frauentag,EN Women's Day;BE,MV
        3;XX;2024-12-24;;Public;National;HalfDay;DE Heiligabend%2C halb,EN Christmas Eve;
        4;XX;2024-07-18;2024-08-30;School;Regional;FullDay;DE Sommerferien,EN Summer holidays;BE
        5;XX;2024-11-04;;Bank;National;FullDay;DE Banktag;
        """;

    [Fact]
    public void Parse_DataFile_ReadsNamesDaysAndSubdivisions()
    {
        var holidays = Table.Parse(DataFile);

        holidays.Select(h => h.Name.Default).Should().Equal("New Year's Day", "Women's Day", "Christmas Eve", "Summer holidays", "Banktag");
        holidays[0].Name.In("de").Should().Be("Neujahr");
        holidays[2].Name.In("de").Should().Be("Heiligabend, halb");
        holidays[1].Subdivisions.Should().Equal("BE", "MV");
        ((object)holidays[3].Days).Should().Be(Span("2024-07-18..2024-08-30"));
        (holidays[3].Type, holidays[2].IsHalfDay, holidays[4].Id).Should().Be((OpenHolidayType.School, true, "5"));
    }

    [Fact]
    public void Parse_Export_ReadsQuotedNames()
    {
        var holidays = Table.Parse("\uFEFFId,StartDate,EndDate,Type,Name,Nationwide,Subdivisions,Comment\r\na,2024-10-03,2024-10-03,Public,\"Day of \"\"Unity\"\", national\",true,,\r\n\r\n");

        holidays.Should().ContainSingle();
        holidays[0].Name.Should().Be(new LocalizedText("Day of \"Unity\", national"));
    }

    [Fact]
    public void ToWorkingDays_OfSubdivision_KnowsItsHolidaysAndNoMore()
    {
        SchoolCalendar In(string? subdivision) => new() { Key = "x", Name = "X", Working = Table.Parse(DataFile).ToWorkingDays(Span("2024-01-01..2024-12-31"), subdivision) };

        In("BE").IsWorkingDay(Day("2024-03-08")).Value.Should().BeFalse();
        In("SN").IsWorkingDay(Day("2024-03-08")).Value.Should().BeTrue();
        In(null).IsWorkingDay(Day("2024-03-08")).Value.Should().BeTrue();
        In(null).StatusOf(Day("2024-12-24")).Kind.Should().Be(DayKind.HalfDay);
        In(null).IsWorkingDay(Day("2024-11-04")).Value.Should().BeTrue();
        In(null).IsWorkingDay(Day("2025-01-01")).IsKnown.Should().BeFalse();
    }

    [Fact]
    public void ToBreaks_OfSubdivision_HaveKeys()
    {
        Table.Parse(DataFile).ToBreaks("BE").Select(b => b.Key.Text).Should().Equal("summer-holidays");
        Table.Parse(DataFile).ToBreaks().Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "column 1: found nothing in line 1, expected the column `StartDate` in the first line.", "第 1 列：读到第 1 行的空白，应为第一行中的列 `StartDate`。")]
    [InlineData("StartDate;Type\n", "column 1: found nothing in line 1, expected the column `Name` in the first line.", "第 1 列：读到第 1 行的空白，应为第一行中的列 `Name`。")]
    [InlineData("StartDate;Type;Name\n2024-02-30;Public;A", "column 1: found `2024-02-30` in line 2, expected a day such as `2024-10-01`.", "第 1 列：读到第 2 行的 `2024-02-30`，应为形如 `2024-10-01` 的日期。")]
    [InlineData("StartDate;Type;Name\n2024-02-20;public;A", "column 12: found `public` in line 2, expected `Public`, `Bank`, `Optional`, `School`, `BackToSchool` or `EndOfLessons`.", null)]
    [InlineData("StartDate;Type;Name\n2024-02-20;0;A", "column 12: found `0` in line 2, expected `Public`, `Bank`, `Optional`, `School`, `BackToSchool` or `EndOfLessons`.", null)]
    [InlineData("StartDate;EndDate;Type;Name\n2024-02-20;2024-02-19;Public;A", "column 12: found `2024-02-19` in line 2, expected an end that is not before the start.", null)]
    [InlineData("StartDate;Type;Name\n2024-02-20;Public;", "column 19: found nothing in line 2, expected a name.", null)]
    [InlineData("StartDate;Type;Name\n\n2024-02-20;Public;\"A", "column 19: found `\"` in line 3, expected a closing quote.", "第 19 列：读到第 3 行的 `\"`，应为收尾的引号。")]
    [InlineData("StartDate;Type;Name\n2024-02-20\0;Public;A", "column 1: found U+0000 or a lone surrogate, expected text.", null)]
    public void Parse_Fault_IsNamedWithLineAndColumn(string text, string message, string? messageHans)
    {
        Table.TryParse(text, out var holidays, out var fault).Should().BeFalse();

        holidays.Should().BeEmpty();
        fault!.Message.Default.Should().Be(message);
        if (messageHans is not null)
            fault.Message.In("zh-Hans").Should().Be(messageHans);
        FluentActions.Invoking(() => Table.Parse(text)).Should().Throw<TextFormatException>();
    }

    [Fact]
    public void TryParse_AnyText_NeverThrows()
    {
        var pieces = Gen.Elements("StartDate", "EndDate", "Type", "Name", "Id", ";", ",", "\n", "\r\n", "\"", "2024-01-01", "Public", "DE A", "%", "%00", "%2C", " ", "\uD800", "Subdivisions");
        Prop.ForAll(pieces.ListOf().Select(string.Concat).Select(s => "StartDate;Type;Name;Subdivisions\n2024-01-01;Public;" + s).ToArbitrary(), text
            => Table.TryParse(text, out var holidays, out var fault) == (fault is null) && (fault is null || holidays.IsEmpty)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
