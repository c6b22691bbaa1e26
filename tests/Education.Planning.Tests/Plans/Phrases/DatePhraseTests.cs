namespace Education.Planning.Tests.Plans.Phrases;

public class DatePhraseTests
{
    [Theory]
    [InlineData("六月初", "06/early")]
    [InlineData("五月上旬", "05/dekad1")]
    [InlineData("9月中旬", "09/dekad2")]
    [InlineData("十一月底", "11/end")]
    [InlineData("4月底前", "by 04/end")]
    [InlineData("6月15日前完成", "by 06-15")]
    [InlineData("九月上旬前", "by 09/dekad1")]
    [InlineData("截至3月底", "by 03/end")]
    [InlineData("2024年6月15日", "2024-06-15")]
    [InlineData("1-2月", "01..02")]
    [InlineData("3月底至4月初", "03/end..04/early")]
    [InlineData("4月8-10日", "04-08..04-10")]
    [InlineData("4月8日至10日", "04-08..04-10")]
    [InlineData("11月至次年1月", "11..Y+1/01")]
    [InlineData("八、九月份", "08..09")]
    [InlineData("3、10月", "03, 10")]
    [InlineData("3月、10月", "03, 10")]
    [InlineData("从9月初开始", "09/early..")]
    [InlineData("全年", "throughout Y")]
    [InlineData("下半年", "Y/half2")]
    [InlineData("第三季度", "Y/q3")]
    [InlineData("年底前", "by Y/end")]
    [InlineData("今年年底", "Y/end")]
    [InlineData("约11月20日", "about 11-20")]
    [InlineData("11月20日左右", "about 11-20")]
    [InlineData("暂定10月", "tentative 10")]
    public void Read_ChinesePointOrSpan_GivesItsTiming(string phrase, string timing) => Reads(phrase, timing);

    [Theory]
    [InlineData("4月份：", true)]
    [InlineData("5月份：", false)]
    public void Read_BeforeTheFirstDayOfAMonth_FitsOnlyEarlierHeadings(string heading, bool fits)
    {
        DatePhrase.TryRead("五一节前", new() { Heading = heading }, out var timing, out _).Should().Be(fits);
        timing?.ToString().Should().Be("04 & before may-day '五一节前'");
    }

    [Theory]
    [InlineData("暑期放假前", "before summer-break")]
    [InlineData("寒假期间", "winter-break")]
    [InlineData("暑假初", "summer-break/early")]
    [InlineData("6月，放暑假前", "06 & before summer-break")]
    [InlineData("明年春节前", "before Y+1/spring-festival")]
    [InlineData("高考前两天落实完毕", "by 2d before gaokao")]
    [InlineData("高考结束后3天内", "within 3d after gaokao")]
    [InlineData("秋季开学前", "before term1")]
    [InlineData("9月开学后", "09 & after term1/day1")]
    [InlineData("第二学期第3周", "term2/week3")]
    [InlineData("第二学期第5周周五前", "by term2/week5/fri")]
    [InlineData("十一前", "before national-day")]
    [InlineData("十一期间", "national-day")]
    [InlineData("十一月", "11")]
    [InlineData("课前一天", "every lesson: 1d before it")]
    [InlineData("适时", "when-suitable")]
    [InlineData("不定期", "irregularly")]
    public void Read_ChineseEventOrManner_GivesItsTiming(string phrase, string timing) => Reads(phrase, timing);

    [Theory]
    [InlineData("每学期开学初", "every term: early")]
    [InlineData("每年两次每学期一次", "every term")]
    [InlineData("每月一次", "every month")]
    [InlineData("每月一日", "every month: day1")]
    [InlineData("每月1-2次", "1..2 per month")]
    [InlineData("每月底", "every month: end")]
    [InlineData("每月10日前", "every month: by day10")]
    [InlineData("每月最后一个工作日", "every month: last-workday")]
    [InlineData("每月第一个周一", "every month: mon1")]
    [InlineData("每周三", "every week: wed")]
    [InlineData("隔周周三", "every 2w: wed")]
    [InlineData("每两周一次", "every 2w")]
    [InlineData("第二学期每周一", "every week within term2: mon")]
    [InlineData("每年12月", "every year: 12")]
    [InlineData("每学期不少于两次", "2.. per term")]
    [InlineData("至少每半月一次", "every ..1hm")]
    [InlineData("三年一轮", "every 3y")]
    [InlineData("3-5月集中培训10天", "for 10d within 03..05")]
    [InlineData("xx月xx日前", "by xx-xx")]
    [InlineData("每月xx日", "every month: dayxx")]
    public void Read_ChineseRepetitionOrLength_GivesItsTiming(string phrase, string timing) => Reads(phrase, timing);

    [Theory]
    [InlineData("每學期開學初", "every term: early")]
    [InlineData("暑期放假前", "before summer-break")]
    [InlineData("每兩週一次", "every 2w")]
    [InlineData("９月開學後", "09 & after term1/day1")]
    [InlineData("適時", "when-suitable")]
    [InlineData("擬在４月底前", "tentative by 04/end")]
    public void Read_TraditionalOrFullWidth_IsTheSame(string phrase, string timing) => Reads(phrase, timing);

    [Theory]
    [InlineData("by the end of April", "by 04/end")]
    [InlineData("by 15 April", "by 04-15")]
    [InlineData("April 15, 2024", "2024-04-15")]
    [InlineData("until 15 March", "by 03-15")]
    [InlineData("before the summer holiday", "before summer-break")]
    [InlineData("early June", "06/early")]
    [InlineData("late June", "06/dekad3")]
    [InlineData("the end of June", "06/end")]
    [InlineData("in mid May", "05/mid")]
    [InlineData("from March to May", "03..05")]
    [InlineData("March-May", "03..05")]
    [InlineData("from September onwards", "09..")]
    [InlineData("the last Friday of June", "06/last-fri")]
    [InlineData("in the second half of the year", "Y/half2")]
    [InlineData("by the end of the year", "by Y/end")]
    [InlineData("throughout the year", "throughout Y")]
    [InlineData("provisionally in October", "tentative 10")]
    [InlineData("within three days after the gaokao", "within 3d after gaokao")]
    [InlineData("two days before the gaokao", "2d before gaokao")]
    [InlineData("about 20 November", "about 11-20")]
    [InlineData("in the first week of each semester", "every term: week1")]
    [InlineData("on the last working day of every month", "every month: last-workday")]
    [InlineData("on the 15th of each month", "every month: day15")]
    [InlineData("every half month at least", "every ..1hm")]
    [InlineData("every Monday in term time", "every week only term-time: mon")]
    [InlineData("every other week", "every 2w")]
    [InlineData("every year in March", "every year: 03")]
    [InlineData("at least twice a term", "2.. per term")]
    [InlineData("before each lesson", "every lesson: before it")]
    [InlineData("every gaokao", "every gaokao")]
    [InlineData("for ten days between March and May", "for 10d within 03..05")]
    [InlineData("as soon as possible", "promptly")]
    public void Read_English_GivesItsTiming(string phrase, string timing) => Reads(phrase, timing);

    /// <summary>A part of a month ends only at a word boundary, numbers hide in names, and names of documents and plans are no times.</summary>
    [Theory]
    [InlineData("3月初中毕业班", "column 3: found `初中毕业班`, expected a time or a filler word.")]
    [InlineData("9月初一新生", "column 3: found `初一新生`, expected a time or a filler word.")]
    [InlineData("2024年底稿", "column 6: found `底稿`, expected a time or a filler word.")]
    [InlineData("半年工作总结", "column 1: found `半年工作总结`, expected a time or a filler word.")]
    [InlineData("三年行动计划", "column 1: found `三年行动计划`, expected a time or a filler word.")]
    [InlineData("前5名", "column 1: found `前5名`, expected a time or a filler word.")]
    [InlineData("4.1", "column 1: found `4`, expected a time or a filler word.")]
    [InlineData("十一", "column 1: found `十一`, expected a time or a filler word.")]
    [InlineData("2月30日", "column 1: found `2月`, expected a time or a filler word.")]
    [InlineData("11月-1月", "column 4: found `-`, expected a time or a filler word.")]
    [InlineData("4月底前发放问卷", "column 7: found `问卷`, expected a time or a filler word.")]
    [InlineData("月底前", "column 1: found `月底前`, expected a time or a filler word.")]
    [InlineData("within a week of the gaokao", "column 1: found `within a week of`, expected a side, `before` or `after` instead of `of`.")]
    [InlineData("in 2024, within 3 days of May Day", "column 10: found `within 3 days of`, expected a side, `before` or `after` instead of `of`.")]
    [InlineData("report by the end of April", "column 1: found `report`, expected a time or a filler word.")]
    [InlineData("提前一天", "column 1: found `提前一天`, expected one time that can be said as a timing.")]
    [InlineData("", "column 1: found the end, expected a time.")]
    [InlineData("4月\0", "column 3: found `U+0000`, expected readable characters.")]
    public void Read_WhatIsNoTime_IsNamed(string phrase, string message)
    {
        var read = () => DatePhrase.Read(phrase);

        read.Should().Throw<TextFormatException>().Which.Message.Should().Be(message);
    }

    [Fact]
    public void Read_LengthOfAnEvent_AsksForTheSide_InChinese()
    {
        DatePhrase.TryRead("within a week of the gaokao", null, out _, out var fault).Should().BeFalse();

        fault!.Message.In("zh-Hans").Should().Be("第 1 列：读到 `within a week of`，应为写明前后的 `before` 或 `after`，而不是 `of`。");
    }

    [Fact]
    public void Read_Fault_SpeaksChinese()
    {
        DatePhrase.TryRead("3月初中毕业班", null, out _, out var fault).Should().BeFalse();

        fault!.Message.In(Languages.SimplifiedChinese).Should().Be("第 3 列：读到 `初中毕业班`，应为时间或填充词。");
    }

    [Theory]
    [InlineData("四月份：", "15日", "04-15")]
    [InlineData("四月份", "中旬", "04/dekad2")]
    [InlineData("四月份", "月底前", "by 04/end")]
    [InlineData("四月份", "5月上旬", "05/dekad1")]
    [InlineData("四月份", "全年", "throughout Y")]
    [InlineData("三月份", "两会期间", "03 & npc-cppcc")]
    [InlineData("六月份", "暑假前", "06 & before summer-break")]
    [InlineData("十二月份", "每周三", "every week within 12: wed")]
    [InlineData("September", "the 15th", "09-15")]
    [InlineData("九月份", "适时", "when-suitable & 09")]
    public void Read_UnderAHeading_IsCompletedByIt(string heading, string phrase, string timing)
        => Wordless(DatePhrase.Read(phrase, new() { Heading = heading })).Should().Be(timing);

    [Theory]
    [InlineData("1月份", "Y+1/01")]
    [InlineData("12月", "12")]
    [InlineData("春节前", "before Y+1/spring-festival")]
    public void Read_InADocumentWrittenInDecember_LooksAhead(string phrase, string timing)
        => Wordless(DatePhrase.Read(phrase, new() { WrittenIn = 12 })).Should().Be(timing);

    [Fact]
    public void Read_WithContext_UsesItsItemTermAndEvents()
    {
        Wordless(DatePhrase.Read("提前一天", new() { Item = "fire-drill" })).Should().Be("by 1d before #fire-drill");
        Wordless(DatePhrase.Read("开学初", new() { IsTermPlan = true })).Should().Be("term/early");
        Wordless(DatePhrase.Read("艺术节前3天", new() { Events = [new("艺术节", "arts-festival")] })).Should().Be("3d before arts-festival");
        Wordless(DatePhrase.Read("before sports day", new() { Events = [new("sports day", "sports-day")] })).Should().Be("before sports-day");
    }

    [Fact]
    public void Read_KeepsTheAuthorsWords() => DatePhrase.Read(" 4月底前 ").Words.Should().Be("4月底前");

    [Theory]
    [InlineData("4月底前向学校发放问卷", "by 04/end")]
    [InlineData("学生每天阅读1小时", "every day: for 1h")]
    [InlineData("校长每学期听课x次", "x per term")]
    public void TryFind_Sentence_PassesOverTheWork(string sentence, string timing)
    {
        DatePhrase.TryFind(sentence, null, out var found, out _).Should().BeTrue();

        Wordless(found!).Should().Be(timing);
    }

    [Theory]
    [InlineData("4月底前总结上学期工作")]
    [InlineData("审核后4月发布")]
    [InlineData("组织国庆安全检查")]
    [InlineData("开展安全检查")]
    public void TryFind_SentenceWithMoreOrLessThanOneTime_IsAFault(string sentence)
        => DatePhrase.TryFind(sentence, null, out _, out _).Should().BeFalse();

    [Fact]
    public void TryFind_MutatedPhrases_GiveATimingOrOneFault()
    {
        const string pieces = "年月日周旬初中底前后内每次半第学期个至到-、，xX0159一二十两季天 theofby\0\uD800";
        string[] seeds = ["每月最后一个工作日前完成", "3-5月集中培训10天", "2024年6月15日至20日", "on the last working day of every month", "第二学期第5周周五前", "within three days after the gaokao"];
        var random = new System.Random(7);
        for (var i = 0; i < 20_000; i++)
        {
            var chars = seeds[random.Next(seeds.Length)].ToList();
            for (var n = random.Next(1, 6); n > 0; n--)
            {
                var at = random.Next(chars.Count);
                if (random.Next(2) == 0)
                    chars[at] = pieces[random.Next(pieces.Length)];
                else
                    chars.Insert(at, pieces[random.Next(pieces.Length)]);
            }
            string text = new([.. chars]);

            if (DatePhrase.TryFind(text, null, out var timing, out var fault))
                Timing.Parse(timing.ToString()).Should().Be(timing);
            else
                fault.Column.Should().BeInRange(1, text.Length + 1);
            DatePhrase.TryRead(text, null, out _, out _);
        }
    }

    private static void Reads(string phrase, string timing) => Wordless(DatePhrase.Read(phrase)).Should().Be(timing);

    private static string Wordless(Timing timing) => (timing with { Words = null }).ToString();
}
