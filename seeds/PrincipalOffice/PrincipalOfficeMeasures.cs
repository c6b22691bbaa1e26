namespace Education.Planning.Seeds;

/// <summary>Section five: six slogans that count what they ask.</summary>
internal static class PrincipalOfficeMeasures
{
    public static ValueList<Initiative> All => [FiveOnes, FiveTimelies, PrincipalOfficeThreeChecks.Initiative, FiveMusts, FourAttentions, PrincipalOfficeSupervisions.Initiative];

    /// <summary>A measure that is a slogan with a checklist: how many parts it claims is what the list holds.</summary>
    public static Initiative Checklist(Key key, string label, string english, string chinese, params ReadOnlySpan<ChecklistItem> items)
    {
        ValueList<ChecklistItem> list = [.. items];
        return Work(key, label, english, $"坚持“{chinese}”") with
        {
            Assignments = [Responsible("office-staff")],
            Slogans = [new() { Text = Text(english, chinese), DeclaredCount = list.Count, Parts = [.. list.Select(item => item.Name)] }],
            Indicators =
            [
                new()
                {
                    Key = $"{key}-kept", Name = Text($"{english}: what is kept", $"“{chinese}”做到几项"), Checklist = list,
                    Targets = [new() { Rule = new TargetRule.Listed(list.Count, list.Count) }],
                },
            ],
        };
    }

    public static ChecklistItem Item(Key key, string english, string chinese) => new(key, Text(english, chinese));

    private static Initiative FiveOnes => Checklist(
        "five-ones", "1、", "Five ones", "五个一",
        Item("smile", "a warm smile", "笑脸相迎"), Item("greeting", "a kind greeting", "亲切问候"), Item("handling", "handled as well as can be", "尽力承办"),
        Item("promise", "a promise that can be kept", "能兑现的承诺"), Item("answer", "a satisfying answer", "满意的答复")) with
    {
        Activities = [Step("matters-studied", "Listen, note down, study the matter and deal with it", "听清、记好、研究、办理") with { Timing = "promptly" }],
    };

    private static Initiative FiveTimelies => Checklist(
        "five-timelies", "2、", "Five timelies", "五及时",
        Item("ordinary", "ordinary matters handled in time", "一般事项及时办"), Item("submitted", "what needs approval submitted in time", "报批事项及时呈"), Item("collected", "figures collected in time", "数据材料及时汇总"),
        Item("reported", "progress reported in time", "办理进度及时回报"), Item("circulated", "papers circulated in time", "文件及时传阅")) with
    {
        Timing = "promptly",
        Activities =
        [
            Step("today", "Today's matters today", "当日事当日毕") with
            {
                Timing = "every matter: by it",
                Indicators = [Share("same-day", "Matters handled on the day they arrive", "当日办结比例", To("at least 100 %"))],
            },
            Step("tomorrow", "Tomorrow's matters ahead of time", "次日事早动手") with { Timing = "every matter: before it" },
        ],
    };

    private static Initiative FiveMusts => Checklist(
        "five-musts", "4、", "Five musts", "五个要",
        Item("principle", "principle and policy", "讲党性原则政策"), Item("tolerance", "tolerance, without likes and dislikes", "宽容公允"), Item("justice", "justice, hearing every side", "主持公道"),
        Item("secrecy", "discipline and secrecy", "守纪保密"), Item("restraint", "restraint in word and act", "言行有度"));

    private static Initiative FourAttentions => Checklist(
        "four-attentions", "5、", "Four attentions", "四个注重",
        Item("speech", "exact and short speech", "说话准确简练"), Item("manners", "good manners", "举止文明"), Item("tidiness", "a tidy office", "办公室整洁"), Item("appearance", "one's appearance", "注意形象"));
}
