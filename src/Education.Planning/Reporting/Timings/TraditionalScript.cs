using System.Globalization;

namespace Education.Planning.Reporting;

/// <summary>The library's own words for times in traditional characters. Texts of authors are never converted.</summary>
internal static class TraditionalScript
{
    private const string Pairs = "暂暫条條当當个個学學时時后後内內历歷约約两兩会會间間续續动動临臨补補仅僅顺順调調闰閏财財数數师師庆慶劳勞儿兒党黨产產传傳研研课課开開礼禮仪儀适適逐逐项項发發从從进進预預办辦来來随隨钟鐘节節农農图圖跳跳过過预預处處届屆长長运運"
        + "尽盡另另阶階际際级級报報称稱军軍团團";

    private static readonly Dictionary<char, char> Characters = Enumerable.Range(0, Pairs.Length / 2).GroupBy(i => Pairs[2 * i]).ToDictionary(group => group.Key, group => Pairs[(2 * group.First()) + 1]);

    /// <summary>A word of the library in traditional characters.</summary>
    public static string Of(string words) => string.Create(CultureInfo.InvariantCulture, $"{string.Concat(words.Select(character => Characters.GetValueOrDefault(character, character)))}");
}
