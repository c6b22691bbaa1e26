namespace Education.Planning.Seeds;

/// <summary>The opening: five fields of education, reconstruction, a good start.</summary>
internal static class AnnualCityDirection
{
    public static Objective Objective => new()
    {
        Key = "direction",
        Name = Text("A step forward in every phase of education", "各级各类教育都向前一步"),
        Assignments = [Lead("bureau")],
        Objectives =
        [
            new() { Key = "five-fields", Name = Text("Pre-school faster, compulsory balanced, senior high better, vocational reformed, higher supported", "学前加快、义教均衡、高中提升、职教改革、高教扶持") },
            new()
            {
                Key = "reconstruction", Name = Text("Reconstruction after the disaster is finished", "灾后重建收官"), Timing = "by Y/end",
                Indicators = [Share("reconstruction-tasks", "Tasks of reconstruction that are done", "重建任务完成比例", To("at least 100 %") with { Due = "by Y/end" })],
            },
            new() { Key = "good-start", Name = Text("The five-year plan begins well", "“十二五”起步良好"), Commitment = Commitment.Ensure },
        ],
    };
}
