namespace Education.Planning;

/// <summary>The calendar in which the months and days of a path are counted.</summary>
public enum TimingCalendar
{
    /// <summary>The ISO calendar, written without a prefix.</summary>
    Iso,

    /// <summary>The Persian (Solar Hijri) calendar, <c>persian:</c>.</summary>
    Persian,

    /// <summary>The Hebrew calendar with civil month numbers, <c>hebrew:</c>.</summary>
    Hebrew,

    /// <summary>The Um Al Qura calendar, <c>um-al-qura:</c>.</summary>
    UmAlQura,

    /// <summary>The Coptic calendar, <c>coptic:</c>.</summary>
    Coptic,

    /// <summary>The Badíʿ calendar, <c>badi:</c>.</summary>
    Badi,

    /// <summary>The Julian calendar, <c>julian:</c>.</summary>
    Julian,

    /// <summary>The Chinese lunisolar calendar, <c>lunar:</c>.</summary>
    Lunar,
}
