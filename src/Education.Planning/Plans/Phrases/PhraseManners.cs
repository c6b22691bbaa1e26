using System.Text.RegularExpressions;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

/// <summary>The words that mean a manner, the longest first: 不定期 contains 定期.</summary>
internal static class PhraseManners
{
    private static readonly (TimingManner Kind, Regex Words)[] Pieces =
    [
        (TimingManner.Unannounced, Piece("不定期(?:随机)?抽查|突击(?:抽查|检查)?|随机(?:抽查|检查|复查|视导)|双随机|without notice|unannounced(?:ly)?|at random")),
        (TimingManner.Irregularly, Piece("不定期|irregularly|from time to time")),
        (TimingManner.Regularly, Piece("定期|regularly|at regular intervals")),
        (TimingManner.Standing, Piece("(?:常态化|常态|长效|长期|持续性|时时|日常化)(?:机制)?|on a standing basis|permanently")),
        (TimingManner.Gradually, Piece("逐步|逐渐|循序渐进|gradually|step by step")),
        (TimingManner.Promptly, Piece("及时|尽快|第一时间|立即|即时|急办|promptly|immediately|at once|without delay|as soon as possible")),
        (TimingManner.Soon, Piece("及早|尽早|早日|抓早|加快|迅速|soon|at an early date")),
        (TimingManner.WhenSuitable, Piece("(?:视|待)?时机成熟(?:时|后)?|适时|择机|when (?:suitable|appropriate|the time is ripe)")),
        (TimingManner.AdHoc, Piece("临时性?|ad hoc|as the case arises")),
        (TimingManner.AnnouncedLater, Piece(
            "另行通知|详见附表[一二三四五六七八九十0-9]*|以.{0,6}(?:文件|通知).{0,4}为准|按照?.{1,8}(?:统一部署|工作安排)|to be announced(?: later)?|date to follow")),
    ];

    public static PhraseAtom? Eat(PhraseCursor cursor)
    {
        foreach (var (kind, words) in Pieces)
        {
            if (cursor.Eat(words) is not null)
                return new PhraseAtom.Manner(kind);
        }
        return null;
    }
}
