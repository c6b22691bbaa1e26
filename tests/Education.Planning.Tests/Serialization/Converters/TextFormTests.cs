using System.Text;
using Education.Planning.Serialization;
using FsCheck;
using FsCheck.Fluent;

namespace Education.Planning.Tests.Serialization.Converters;

/// <summary>The quick ways to read and write a small value give what the slow ones give.</summary>
public class TextFormTests
{
    private static readonly string[] Parts =
    [
        "1", "5", "12.50", "0", "0.5", "00", "7.", ".", "-3", "1e3", "9999999999999999999999999999", "123456789012345678901234567890", "1234567890123456789012345.6789", "x", "万", ":1", " ", " ", "%", "person", "and", "within",
        "pupil per computer", "Person", "'words'", "about ", "some", "yes", "2026-06-30", "2026-02-30", "2024-02-29", "2026-6-3", "..", "2024-09-01..2025-01-17", "0000-01-01", "-0044-03-15", "9999-12-31", "\0", "\\", "教",
    ];

    [Fact]
    public void Quantities_ReadAndWrittenQuickly_AreTheSame() => AreAlike(SmallValues.Quantity);

    [Fact]
    public void ObservedValues_ReadAndWrittenQuickly_AreTheSame() => AreAlike(SmallValues.ObservedValue);

    [Fact]
    public void Dates_ReadAndWrittenQuickly_AreTheSame() => AreAlike(SmallValues.Date);

    [Fact]
    public void Intervals_ReadAndWrittenQuickly_AreTheSame() => AreAlike(SmallValues.Interval);

    [Theory]
    [InlineData("5")]
    [InlineData("5 %")]
    [InlineData("12.50 person")]
    public void PlainAmounts_AreReadQuickly(string text) => SmallValues.Quantity.ReadBytes!(Encoding.UTF8.GetBytes(text), out _).Should().BeTrue();

    private static void AreAlike<T>(TextForm<T> form)
        where T : notnull
    {
        var (quickly, written) = (0, 0);
        Span<char> room = stackalloc char[64];
        foreach (var text in Gen.Elements(Parts).NonEmptyListOf().Where(parts => parts.Count < 5).Sample(20_000).Select(parts => string.Concat(parts)).Concat(Parts))
        {
            var value = form.Read(text);
            if (form.ReadBytes!(Encoding.UTF8.GetBytes(text), out var quick))
            {
                quick.Should().Be(value, "`{0}` means one thing", text);
                form.Print(quick!).Should().Be(text);
                quickly++;
            }
            if (value is T found && form.Format!(found, room, out var length))
            {
                room[..length].ToString().Should().Be(form.Print(found));
                written++;
            }
        }
        quickly.Should().BePositive();
        written.Should().BePositive();
    }
}
