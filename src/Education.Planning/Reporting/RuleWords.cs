using static Education.Planning.Reporting.Pattern;

namespace Education.Planning.Reporting;

/// <summary>Target rules in Chinese words; in English their canonical text reads as it is.</summary>
internal sealed record RuleWords(
    string AtLeast, string AtMost, string Above, string Below, string Exactly,
    string Between, string Near, string NearWithin, string Zero,
    string Rise, string Fall, string NotRise, string NotFall, string ByAtLeast,
    string NotBelow, string NotAbove, string SameAs, string Growth,
    string Rank, string All, string SomeOf, string Reach, string Yes)
{
    public static RuleWords InHans { get; } = new(
        "不低于 {0}", "不高于 {0}", "高于 {0}", "低于 {0}", "等于 {0}",
        "在 {0} 与 {1} 之间", "接近 {0}", "接近 {0}，相差不超过 {1}", "零发生",
        "上升", "下降", "不上升", "不下降", "{0}，至少 {1}",
        "不低于 #{0}", "不高于 #{0}", "与 #{0} 相同", "增幅{0}",
        "前 {0} 名", "{0} 项全部做到", "{1} 项中至少做到 {0} 项", "达到“{0}”", "是");

    public static RuleWords InHant { get; } = new(
        "不低於 {0}", "不高於 {0}", "高於 {0}", "低於 {0}", "等於 {0}",
        "在 {0} 與 {1} 之間", "接近 {0}", "接近 {0}，相差不超過 {1}", "零發生",
        "上升", "下降", "不上升", "不下降", "{0}，至少 {1}",
        "不低於 #{0}", "不高於 #{0}", "與 #{0} 相同", "增幅{0}",
        "前 {0} 名", "{0} 項全部做到", "{1} 項中至少做到 {0} 項", "達到「{0}」", "是");

    public string Of(TargetRule rule, QuantityWords quantities) => rule switch
    {
        TargetRule.Compared r => Put(Word(r.Comparison), quantities.Of(r.Value)),
        TargetRule.Between r => Put(Between, quantities.Of(r.Low), quantities.Of(r.High)),
        TargetRule.Near { Tolerance: { } tolerance } r => Put(NearWithin, quantities.Of(r.Value), quantities.Of(tolerance)),
        TargetRule.Near r => Put(Near, quantities.Of(r.Value)),
        TargetRule.Zero => Zero,
        TargetRule.Changed { AtLeast: { } least } r => Put(ByAtLeast, Word(r.Movement), quantities.Of(least)),
        TargetRule.Changed r => Word(r.Movement),
        TargetRule.Relative r => r.OfGrowth ? Put(Growth, Put(Word(r.Relation), r.Indicator)) : Put(Word(r.Relation), r.Indicator),
        TargetRule.Ranked r => Put(Rank, r.AtMost),
        TargetRule.Listed r when r.Done == r.Of => Put(All, r.Of),
        TargetRule.Listed r => Put(SomeOf, r.Done, r.Of),
        TargetRule.Reached r => Put(Reach, r.Level),
        _ => Yes,
    };

    private string Word(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => AtLeast,
        Comparison.AtMost => AtMost,
        Comparison.Above => Above,
        Comparison.Below => Below,
        _ => Exactly,
    };

    private string Word(Movement movement) => movement switch
    {
        Movement.Rise => Rise,
        Movement.Fall => Fall,
        Movement.NotRise => NotRise,
        _ => NotFall,
    };

    private string Word(PeerRelation relation) => relation switch
    {
        PeerRelation.NotBelow => NotBelow,
        PeerRelation.NotAbove => NotAbove,
        _ => SameAs,
    };
}
