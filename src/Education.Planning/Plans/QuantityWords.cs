namespace Education.Planning;

/// <summary>Quantities in the words of a language, units called what the plan calls them; in English their canonical text reads as it is, with the author's words in brackets.</summary>
internal sealed record QuantityWords(string Language, ValueList<UnitName> Names)
{
    public string Of(Quantity quantity)
    {
        if (!Language.StartsWith("zh", StringComparison.Ordinal))
            return quantity.Words is { } said ? $"{quantity.Saying(null)} ({said})" : quantity.ToString();
        var bare = (quantity.Vagueness == Vagueness.Some ? "若干" : Vague(quantity.Vagueness) + Amount(quantity)) + Unit(quantity.Unit);
        return quantity.Words is { } words ? $"{bare}（{words}）" : bare;
    }

    private string Vague(Vagueness vagueness) => vagueness switch
    {
        Vagueness.About => Language == Languages.TraditionalChinese ? "約 " : "约 ",
        Vagueness.Nearly => "近 ",
        Vagueness.Over => "逾 ",
        _ => "",
    };

    private string Unit(string? unit)
    {
        if (unit is null)
            return "";
        foreach (var name in Names)
        {
            if (name.Unit == unit)
                return $" {name.Name.In(Language)}";
        }
        return $" {unit}";
    }

    // Without vagueness and words the canonical text begins with the number and its multiplier, the same in every language; no unit is needed there.
    private static string Amount(Quantity quantity) => quantity.Stated(Vagueness.Precise).Saying(null).ToString().Split(' ')[0];
}
