#:project ../../../src/Education.Planning.Calendars.China/Education.Planning.Calendars.China.csproj
#:property PublishAot=false
#:property GenerateDocumentationFile=false
#:property AnalysisLevel=none

// Prints one line for each day of 2007 to 2026: the date and whether it is worked, as the package says.
using Education.Planning;
using Education.Planning.Calendars;
using NodaTime;
using NodaTime.Text;

foreach (var day in new DateInterval(new(2007, 1, 1), new(2026, 12, 31)))
    Console.WriteLine($"{LocalDatePattern.Iso.Format(day)} {(ChinaCalendar.Mainland.IsWorkingDay(day).Value ? "worked" : "free")}");
