using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>A whole scheme. Names are members of objects, in the author's order.</summary>
internal static class SchemeForm
{
    private static readonly Form<ValueList<NameSet>> Sets = new KeyedForm<NameSet, ValueList<string>>(
        new ListForm<string>(CommonForms.Text), (name, members) => new(name, members), set => (set.Name, set.Members));

    private static readonly Form<ValueList<Scale>> Scales = new KeyedForm<Scale, ValueList<string>>(
        new ListForm<string>(CommonForms.Text), (name, labels) => new(name, labels), scale => (scale.Name, scale.Labels));

    private static readonly Form<ValueList<ObservedColumn>> Inputs = new KeyedForm<ObservedColumn, ObservedColumn>(
        new ContractForm<ObservedColumn>(new TextConverter<ObservedColumn>(SmallValues.ObservedColumn)), (name, column) => column with { Name = name }, column => (column.Name, column));

    private static readonly Form<ValueList<Level>> Levels = new KeyedForm<Level, Level>(
        new ObjectForm<Level>(
            () => new() { Name = "level" },
            Members<Level>.Optional("groups", CommonForms.Text, level => level.Groups, (level, groups) => level with { Groups = groups }),
            Members<Level>.Defaulted("by", ValueForms.Names, level => level.By, (level, by) => level with { By = by }),
            Members<Level>.Defaulted("in", ValueForms.Names, level => level.In, (level, above) => level with { In = above }),
            Members<Level>.Defaulted("inputs", Inputs, level => level.Inputs, (level, inputs) => level with { Inputs = inputs })),
        (name, level) => level with { Name = name },
        level => (level.Name, level));

    private static readonly Form<ValueList<Step>> Steps = new KeyedForm<Step, Step>(new StepForm(), (name, step) => step with { Name = name }, step => (step.Name, step));

    public static Form<EvaluationScheme> Scheme { get; } = new ObjectForm<EvaluationScheme>(
        () => new() { Name = "scheme" },
        Members<EvaluationScheme>.Optional("key", new ContractForm<Key>(new TextConverter<Key>(SmallValues.Key)), scheme => scheme.Key, (scheme, key) => scheme with { Key = key }),
        Members<EvaluationScheme>.Demanded("name", CommonForms.Localized, scheme => scheme.Name, (scheme, name) => scheme with { Name = name }),
        Members<EvaluationScheme>.Defaulted("sets", Sets, scheme => scheme.Sets, (scheme, sets) => scheme with { Sets = sets }),
        Members<EvaluationScheme>.Defaulted("scales", Scales, scheme => scheme.Scales, (scheme, scales) => scheme with { Scales = scales }),
        Members<EvaluationScheme>.Defaulted("parameters", ParameterForm.All, scheme => scheme.Parameters, (scheme, parameters) => scheme with { Parameters = parameters }),
        Members<EvaluationScheme>.Defaulted("levels", Levels, scheme => scheme.Levels, (scheme, levels) => scheme with { Levels = levels }),
        Members<EvaluationScheme>.Defaulted("steps", Steps, scheme => scheme.Steps, (scheme, steps) => scheme with { Steps = steps }),
        Members<EvaluationScheme>.Optional("criteria", CriterionForm.Root, scheme => scheme.Criteria, (scheme, criteria) => scheme with { Criteria = criteria }),
        Members<EvaluationScheme>.OptionalValue("weightsSumTo", CommonForms.Number, scheme => scheme.WeightsSumTo, (scheme, sum) => scheme with { WeightsSumTo = sum }),
        Members<EvaluationScheme>.Defaulted("publish", ValueForms.Names, scheme => scheme.Publish, (scheme, publish) => scheme with { Publish = publish }));
}
