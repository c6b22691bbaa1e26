using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Planning.Evaluation;

namespace Education.Planning.Serialization;

/// <summary>What a reduction reads: values, and weights where each value has one of its own.</summary>
internal readonly record struct Bag(ValueList<Expression> Of, ValueList<Expression> Weights)
{
    /// <summary>What a step reads, with the weights only where they can stand beside the values.</summary>
    public static Bag In(Step.Reduce step) => new(step.Of, IsPaired(step) ? step.Weights : []);

    public static bool IsPaired(Step.Reduce step) => step.To is null && step.Weights.Count > 0 && step.Weights.Count == step.Of.Count && step.Of.Distinct().Count() == step.Of.Count;
}

/// <summary>The form of a bag: one expression, a list, or an object of expressions and weights.</summary>
internal sealed class BagForm : Form<Bag>
{
    private static readonly KeyedForm<(string Of, Expression Weight), Expression> Weighted = new(ValueForms.Weight, (name, weight) => (name, weight), pair => pair) { HasExpressions = true };

    public override bool TryRead(ref FaultFinder finder, [NotNullWhen(true)] out Bag value)
    {
        value = default;
        if (finder.TokenType != JsonTokenType.StartObject)
        {
            var isSound = ValueForms.Expressions.TryRead(ref finder, out var of);
            value = new(of, []);
            return isSound;
        }
        if (!Weighted.TryRead(ref finder, out var pairs))
            return false;
        value = new(pairs.Select(pair => Expression.Parse(pair.Of)).ToValueList(), pairs.Select(pair => pair.Weight).ToValueList());
        return true;
    }

    public override void Write(Utf8JsonWriter json, Bag value)
    {
        if (value.Weights.IsEmpty)
            ValueForms.Expressions.Write(json, value.Of);
        else
            Weighted.Write(json, value.Of.Zip(value.Weights, (of, weight) => (of.ToString(), weight)).ToValueList());
    }

    public override JsonObject Schema(SchemaBook book) => SchemaBook.AnyOf(ValueForms.Expressions.Schema(book), Weighted.Schema(book));
}
