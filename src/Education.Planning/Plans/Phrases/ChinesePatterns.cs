using System.Text.RegularExpressions;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

/// <summary>The small pieces of Chinese phrases of time. A part of a month ends only before a word boundary: 3月初中毕业班 is 3月 and 初中.</summary>
internal static class ChinesePatterns
{
    public const string N = "(?:[0-9]{1,2}(?![0-9])|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])";
    public const string X = "(?:xx|x)";
    public const string Early = "初(?![一二三中小级步审评试赛选始高衷心])";
    public const string Mid = "中(?![考小学心华国央职等高级层期旬午间共外])";
    public const string Last = "(?:末|底(?![稿线层数子座册细]))";
    public const string Part = $"(?<part>{Early}|上旬|中旬|下旬|{Mid}|{Last})";
    public const string Day = $"(?<day>{N}|{X})[日号]";
    public const string Month = $"(?<month>{N}|{X})月(?:份|分(?![别批组头层类期段管阶]))?";
    public const string Year = "(?:(?<year>(?:19|20)[0-9]{2}|(?:19|20)?xx)年(?:度(?!考|评|工|目|计|总))?|(?<near>今年|本年度|本年|明年|次年|来年|下一年|(?<![于比由从较同])去年|上年))";
    public const string To = "(?:-+|至|到)";

    /// <summary>年度考核 and its like: every year.</summary>
    public static readonly Regex Yearly = Piece("年度(?=[^,。;、]{0,16}(?:考核|考评|评优|评价|述职))|年检");

    public static readonly Regex Tentative = Piece("暂定|初步(?:计划|拟定?)|拟(?=于|在|定于|[0-9])|\\(暂定\\)");
    public static readonly Regex Strive = Piece("力争|争取|确保");
    public static readonly Regex Start = Piece("启动|开始(?:实施|开展)?");
    public static readonly Regex Split = Piece("分段|分期|分批");
    public static readonly Regex YearOfMonths = Piece(Year + "的?");
    public static readonly Regex MonthOnly = Piece(Month);
    public static readonly Regex PartOnly = Piece(Part);
    public static readonly Regex DayOnly = Piece(Day);
    public static readonly Regex MonthPair = Piece($"(?<from>{N})(?<sign>-+|至|到|、){Month}");
    public static readonly Regex DayPair = Piece($"(?<from>{N})[日号]?(?:-+|至|到){Day}");
    public static readonly Regex Joint = Piece("的?" + To);
    public static readonly Regex Comma = Piece("、|和|及|以及");
    public static readonly Regex PartOfYear = Piece($"(?<=年|^)(?<part>{Early}|{Last}|终(?!身))|年(?<part>{Early}|{Last}|终(?!身)|中(?![小学考高]))");
    public static readonly Regex HalfOfYear = Piece("(?<half>[上下])半年");
    public static readonly Regex Quarter = Piece("第?(?<quarter>[一二三四1-4])季度");
    public static readonly Regex WholeYear = Piece("全年|整年");
    public static readonly Regex ThisTerm = Piece("(?:本|这个?)学期");
    public static readonly Regex ThisAcademicYear = Piece("(?:本|这个?)学年");
    public static readonly Regex NamedTerm = Piece("第?(?<term>[一二])学期|(?<season>[春秋])季学期");
    public static readonly Regex WeekOfTerm = Piece($"第(?<week>{N})(?:教学)?周(?:周?(?<weekday>[一二三四五六日天]))?");
    public static readonly Regex TermStart = Piece("(?:(?<season>[春秋])季)?(?:新学期)?开学(?:第一[天日](?!课))?(?!典礼|第一课)|新?学期初");
    public static readonly Regex TermEnd = Piece("学期(?:末|结束)(?!大)|期末(?!考)");
    public static readonly Regex EarlyPart = Piece(Early);
    public static readonly Regex MonthEdge = Piece($"(?:本|当)?月(?<part>{Early}|上旬|中旬|下旬|{Mid}|{Last})|(?<part>上旬|中旬|下旬)");

    public static readonly Regex Before = Piece("(?:之|以)?前(?!后|期|列|沿|提|往|来|辈|茅)");
    public static readonly Regex After = Piece("(?:之|以|过|结束(?:之|以)?)?后(?!勤|备|续|期|进|台|盾|果|方)");
    public static readonly Regex About = Piece("前后|左右");
    public static readonly Regex Around = Piece("大?约(?=[0-9一二三四五六七八九十])");
    public static readonly Regex From = Piece("(?:起|开始|启动(?:实施)?)(?!步)");
    public static readonly Regex Inside = Piece("期间|时间|之?内|里|当天|当日|会议期间|放假期间|放假(?=前|后|之前|之后)|假期|会议(?=期间)");
    public static readonly Regex Until = Piece("截至|截止到?|(?:最|至)迟(?:于|在)?|不(?:迟|晚)于|赶在|到(?=[^前]{1,8}(?:为?止))");
    public static readonly Regex Stop = Piece("为?止");
    public static readonly Regex Done = Piece("(?:全部)?(?:落实|完成|准备|布置|通知)?(?:完毕|完成|到位)");

    public const string AmountUnit = "(?<unit>个?工作日|个?教学日|个?上课日|天|日(?![常前后])|个?星期|周(?![一二三四五六日岁年边期])|个月|个?学期|个?季度|年|个?小时|分钟)";
    public static readonly Regex Amount = Piece($"(?<least>{N})(?:-+|至|到)?(?<most>(?<=[-至到]){N})?{AmountUnit}|(?<half>半)(?<unit>个月|年(?!工作|总结|报))");
    public static readonly Regex LengthLead = Piece("为期|历时|用时|连续|集中(?:培训|学习|训练)?|集训|不少于");
    public static readonly Regex Inner = Piece("(?:之|以)?内");
    public static readonly Regex Ahead = Piece("提前");

    public static readonly Regex EveryWord = Piece("每一?个?(?=学年|学期|季度|半|两|[二三四五六七八九十0-9]|年|月|周|星期|天|日|旬|次|工作日|隔)|逐(?=年|月|周|日)|隔(?=周|月|年|天|日)");
    public static readonly Regex PeriodWord = Piece($"(?<number>{N}|半)?个?(?<unit>学年|学期|季度|年(?!级|段)|月|星期|周(?!岁|边)|工作日|天|日|旬)");
    public static readonly Regex Cycle = Piece($"(?<number>{N})(?<unit>年|个?学期|个月|周)(?:一[轮次届])");
    public static readonly Regex AtMostEvery = Piece("(?:要求)?(?:最低|至少|不低于|不少于)(?=每)");
    public static readonly Regex EachTime = Piece("每一?[次个节]");
    public static readonly Regex Times = Piece($"(?<bound>至少|不少于|不低于|最少|不超过|至多|最多)?(?<least>{N}|{X})(?:-+|至|到)?(?<most>(?<=[-至到]){N})?次(?<bound>以上)?");
    public static readonly Regex LastOf = Piece("的?最后一个?(?<what>天|日|周|星期|工作日|周[一二三四五六日]|星期[一二三四五六日])");
    public static readonly Regex NthOf = Piece($"的?第(?<n>{N})个?(?<what>天|日|周(?![一二三四五六日])|工作日|周[一二三四五六日]|星期[一二三四五六日])(?<weekday>周[一二三四五六日])?");
    public static readonly Regex Weekday = Piece("周?(?<weekday>[一二三四五六日])(?![次所名个年月周届项])");
    public static readonly Regex Congress = Piece($"(?:{N})大会议(?=期间)");

    public static readonly Regex Filler = Piece(
        "[ ,，.。;；:：、!！()]|各项?|将|要|于|在|应|须|需|需要|要求|必须|全部|完成|完毕|到位|开展|组织|举办|举行|召开|进行|落实|报送|上报|印发|下发|发放|制定|启动|实施|集中|培训|之间|以"
        + "|一次|左右|务必|按时|如期|确保|的|我市|我校|全市|全县|全区|全校|期间|完|并|好|做好|分别|左右|从|自|起|放(?=寒假|暑假)");

    /// <summary>What the words of the work may not hold: it may be a time that was not understood.</summary>
    public static readonly Regex Alarm = Piece(
        $"(?:{N}|{X}|半|几|数|多)个?(?:年(?!级|段|工作总结|总结)|月|日|天|周|旬|季|学期|学年|小时|分钟|课时)|每(?![人位名所校个生县班科家])|逐[年月周日]"
        + "|(?<!学|生|以|空|史)前(?!列|沿|提|期|茅|辈)|(?<!先|落|背|善|课)后(?!勤|备|续|进|台|盾|果|方|期)|[今明去次来上下本]一?(?:年|月|周|学期|学年)|学期|学年|假期|寒假|暑假|暑期"
        + "|年内|月内|年[初底末终中]|月[初底末]|上旬|中旬|下旬|近日|日前|日后|今后|以来|至今|期间|星期|周[一二三四五六日末]|(?:宣传|活动|文化|艺术|读书|科技|体育|推广)周|定期|半年(?!工作|总结)|季度|历届|歷届|第[一二三四五六七八九十]+届|节、?假?日|[春秋]季(?=.{0,4}(?:开学|学期))");
}
