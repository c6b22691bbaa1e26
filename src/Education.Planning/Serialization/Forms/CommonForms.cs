using NodaTime;

namespace Education.Planning.Serialization;

/// <summary>The forms of values that every notation has.</summary>
internal static class CommonForms
{
    public static Form<string> Text { get; } = new StringForm();

    public static Form<decimal> Number { get; } = new ContractForm<decimal>(new NumberConverter());

    public static Form<int> Whole { get; } = new ContractForm<int>(new WholeNumberConverter());

    public static Form<LocalDate> Date { get; } = new ContractForm<LocalDate>(new TextConverter<LocalDate>(SmallValues.Date));

    public static Form<LocalizedText> Localized { get; } = new ContractForm<LocalizedText>(new LocalizedTextConverter());

    public static Form<T> Word<T>()
        where T : struct, Enum
        => new ContractForm<T>(new EnumConverter<T>());
}
