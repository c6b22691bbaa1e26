namespace Education.Planning.Tests.Serialization;

internal static partial class JsonExamples
{
    private static DiagnosticExample[] OfMembers =>
    [
        Example(
            "JSN0201", InPlan("\"mood\":1"), InPlan("\"extensions\":{\"mood\":1}"), "$.content.mood",
            "there is no member `mood` here.", "Remove it, or keep it under `extensions`.",
            "此处没有成员 `mood`。", "请删除，或移至 `extensions` 之下。"),
        Example(
            "JSN0202", InPlan("\"objectves\":[]"), InPlan("\"objectives\":[]"), "$.content.objectves",
            "there is no member `objectves` here; did you mean `objectives`?", "Write `objectives`.",
            "此处没有成员 `objectves`；是否应为 `objectives`？", "请写作 `objectives`。"),
        Example(
            "JSN0203", InPlan("\"theme\":\"a\",\"theme\":\"b\""), InPlan("\"theme\":\"a\""), "$.content.theme",
            "the member `theme` stands here twice.", "Keep one of them.",
            "成员 `theme` 重复出现。", "请只保留一个。"),
        Example(
            "JSN0204", InPlan("\"basis\":[{}]"), InPlan("\"basis\":[{\"title\":\"T\"}]"), "$.content.basis[0]",
            "the member `title` is missing.", "Add it.",
            "缺少成员 `title`。", "请补充该成员。"),
        Example(
            "JSN0205", InPlan("\"theme\":null"), InPlan("\"theme\":\"T\""), "$.content.theme",
            "`null` cannot stand here.", "Leave the member out when there is no value.",
            "此处不能为 `null`。", "没有值时，请省略该成员。"),
        Example(
            "JSN0206", InPlan("\"theme\":7"), InPlan("\"theme\":\"7\""), "$.content.theme",
            "expected string or object, found number.", "Write a value of the right kind.",
            "此处应为字符串或对象，实为数字。", "请写入正确类型的值。"),
        Example(
            "JSN0207", InItem("\"edition\":0"), InItem("\"edition\":1"), "$.content.objectives[0].edition",
            "the value of `edition` is refused: edition ('0') must be greater than or equal to '1'.", "Give a value that the model takes.",
            "成员 `edition` 的值不符合规定：不能小于 1，而它是 0。", "请填写模型允许的值。"),
        Example(
            // The same fault twice: neither member alone is to blame.
            "JSN0208", InCalendar("\"parts\":{\"termDays\":0,\"otherDays\":0}"), InCalendar("\"parts\":{\"termDays\":1,\"otherDays\":1}"), "$.content.parts",
            "the values of this object are refused: days ('0') must be greater than or equal to '1'.", "Give values that the model takes.",
            "此对象的值不符合规定：不能小于 1，而它是 0。", "请填写模型允许的值。"),
        Example(
            "JSN0209", Step("""{"do":"decide","rules":[{"when":"a","then":1,"take":"b"}],"else":0}"""), Step("""{"do":"decide","rules":[{"when":"a","then":1}],"else":0}"""), "$.content.steps.x.rules[0].take",
            "`take` and `then` exclude each other.", "Keep one of them.",
            "`take` 与 `then` 不能同时出现。", "请只保留一个。"),
        Example(
            "JSN0210", Step("""{"do":"band","of":"a","bands":["low",">= 60"]}"""), Step("""{"do":"band","of":"a","bands":["low",">= 60","high"]}"""), "$.content.steps.x.bands",
            "the list ends too early: a value is missing.", "Complete the list.",
            "列表不完整：缺少值。", "请补全列表。"),
        Example(
            "JSN0211", Step("""{"do":"curve","of":"a","points":[[0,1,2]]}"""), Step("""{"do":"curve","of":"a","points":[[0,1]]}"""), "$.content.steps.x.points[0][2]",
            "the list has more than 2 elements.", "Shorten the list.",
            "列表的元素超过 2 个。", "请缩短列表。"),
        Example(
            "JSN0212", InScheme("""
            "parameters":{"t":{"columns":["a","a"],"rows":{}}}
            """), InScheme("""
            "parameters":{"t":{"columns":["a","b"],"rows":{}}}
            """), "$.content.parameters.t.columns[1]",
            "`a` stands in the list twice.", "Keep one of them.",
            "`a` 在列表中重复出现。", "请只保留一个。"),
    ];
}
