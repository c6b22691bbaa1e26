namespace Education.Planning.Seeds;

/// <summary>Strand six: pupils as reporters.</summary>
internal static class MoralCityReporters
{
    public static Initiative Initiative => new()
    {
        Key = "reporters",
        Name = Text("Let the pupils' reporters' station do its part", "办好学生记者站"),
        Activities =
        [
            new()
            {
                Key = "reporter-activities", Name = Text("Observing, feeling, doing: activities one after another", "观察、感悟、实践活动接连开展"), Timing = "Y", Assignments = [Assignment.Of(Role.Participating, "pupils")],
            },
            new()
            {
                Key = "e-newspaper", Name = Text("An electronic newspaper of pupils", "学生电子报"),
                Description = Text("Little eyes, troubles of growing up, plain words, teachers' thoughts, parents' essays, fine pieces, and more.", "学生、教师、家长各有专栏：成长的烦恼、小眼看世界、家长随笔、教师心得、直谏敢言，另选佳作。"),
                Indicators =
                [
                    new() { Key = "newspaper-columns", Name = Text("Columns of the newspaper", "专栏数"), Unit = "column", Targets = [new() { Rule = "at least 6 column", Words = Text("Several: six are listed", "列出六个，等等") }] },
                ],
            },
            new() { Key = "reporter-training", Name = Text("Schools train their junior reporters", "学校培训小记者"), Assignments = [Assignment.Responsible("schools"), Assignment.Of(Role.Participating, "pupils")] },
            new()
            {
                Key = "campus-outlets", Name = Text("School papers, broadcasts and windows print what they write", "校刊、广播、橱窗刊播稿件"), Assignments = [Assignment.Supporting("schools")],
            },
        ],
    };
}
