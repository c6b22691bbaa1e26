namespace Education.Planning.Seeds;

/// <summary>The documents that the plan names.</summary>
internal static class MoralCityBasis
{
    public static ValueList<PolicyReference> All =>
    [
        new()
        {
            Title = Text("Opinions on fostering and practising the core values", "《关于培育和践行社会主义核心价值观的意见》"),
            Issuer = Text("General office of the Party's central committee", "中共中央办公厅"),
        },
        new() { Title = Text("Guideline of the city of XX for moral education within the subjects of nine-year schooling", "《XX市九年义务教育学科德育指导纲要》") },
        new()
        {
            Title = Text("Opinions on joining school, family and society more closely in education", "《关于进一步加强学校、家庭、社会三结合教育的意见》"),
            Issuer = Text("The province", "省"),
        },
        new()
        {
            Title = Text("Measures for violations of professional ethics by teachers of primary and secondary schools", "《中小学教师违反职业道德行为处理办法》"),
            Issuer = Text("Ministry of Education", "教育部"),
        },
        new() { Title = Text("Standards of professional ethics for teachers of primary and secondary schools", "《中小学教师职业道德规范》") },
    ];
}
