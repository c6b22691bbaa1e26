using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>The criteria tree.</summary>
internal static class CriterionForm
{
    public static Form<Criterion> Root { get; } = new NestedForm<Criterion>(() => Node!);

    private static readonly Form<ValueList<Criterion>> Nodes = new ListForm<Criterion>(Root);

    private static readonly Form<Adjustment> Adjustment = new ObjectForm<Adjustment>(
        () => new(),
        Members<Adjustment>.OptionalValue("atMost", CommonForms.Number, items => items.AtMost, (items, most) => items with { AtMost = most }),
        Members<Adjustment>.Demanded("items", Nodes, items => items.Items, (items, nodes) => items with { Items = nodes }));

    private static readonly Form<RoundRule> Rounding = new ObjectForm<RoundRule>(
        () => new(),
        new FormMember<RoundRule, int>("digits", CommonForms.Whole, rule => (rule.To is null || rule.Digits != 0, rule.Digits), (rule, digits) => rule with { Digits = digits }),
        Members<RoundRule>.OptionalValue("step", CommonForms.Number, rule => rule.To, (rule, to) => rule with { To = to }),
        Members<RoundRule>.Defaulted("mode", CommonForms.Word<RoundingMode>(), rule => rule.Mode, (rule, mode) => rule with { Mode = mode }))
    {
        AnyOf = ["digits", "step"],
    };

    private static readonly Form<Rating> Rated = new ObjectForm<Rating>(
        () => new(),
        Members<Rating>.Optional("scale", CommonForms.Text, rating => rating.Scale, (rating, scale) => rating with { Scale = scale }),
        Members<Rating>.Demanded("bands", StepForms.Bands, rating => new(rating.Bands, rating.In), (rating, source) => rating with { Bands = source.Own, In = source.In }),
        Members<Rating>.Defaulted("gates", RuleForms.Bounds, rating => rating.Gates, (rating, gates) => rating with { Gates = gates }));

    private static Form<Criterion> Node { get; } = new ObjectForm<Criterion>(
        () => new() { Key = "criterion" },
        Members<Criterion>.Demanded("key", CommonForms.Text, node => node.Key, (node, key) => node with { Key = key }),
        Members<Criterion>.Optional("label", CommonForms.Localized, node => node.Label, (node, label) => node with { Label = label }),
        Members<Criterion>.Optional("weight", ValueForms.Weight, node => node.Weight, (node, weight) => node with { Weight = weight }),
        Members<Criterion>.OptionalValue("points", CommonForms.Number, node => node.Points, (node, points) => node with { Points = points }),
        Members<Criterion>.Optional("score", new StepForm(), node => node.Score, (node, score) => node with { Score = score }),
        Members<Criterion>.Optional("base", ValueForms.Weight, node => node.Base, (node, earned) => node with { Base = earned }),
        Members<Criterion>.Defaulted("parts", Nodes, node => node.Parts, (node, parts) => node with { Parts = parts }),
        Members<Criterion>.OptionalValue("combine", ValueForms.Method, node => node.Combine, (node, method) => node with { Combine = method }),
        Members<Criterion>.Defaulted("absent", ValueForms.Absent, node => node.Absent, (node, absent) => node with { Absent = absent }),
        Members<Criterion>.Optional("need", ValueForms.Need, node => node.Need, (node, need) => node with { Need = need }),
        Members<Criterion>.Defaulted("otherwise", ValueForms.State, node => node.Otherwise, (node, state) => node with { Otherwise = state }),
        Members<Criterion>.Defaulted("shift", StepForms.Shifts, node => node.Shift, (node, shift) => node with { Shift = shift }),
        Members<Criterion>.Optional("bonus", Adjustment, node => node.Bonus, (node, bonus) => node with { Bonus = bonus }),
        Members<Criterion>.Optional("deduct", Adjustment, node => node.Deduct, (node, deduct) => node with { Deduct = deduct }),
        Members<Criterion>.Optional("atLeast", ValueForms.Literal, node => node.AtLeast, (node, least) => node with { AtLeast = least }),
        Members<Criterion>.Optional("atMost", ValueForms.Literal, node => node.AtMost, (node, most) => node with { AtMost = most }),
        Members<Criterion>.Optional("round", Rounding, node => node.Round, (node, rule) => node with { Round = rule }),
        Members<Criterion>.Optional("rating", Rated, node => node.Rating, (node, rating) => node with { Rating = rating }));
}
