namespace Education.Planning;

/// <summary>The level of administration at which an owner or an organisation stands.</summary>
public enum AdministrativeLevel
{
    /// <summary>Not stated.</summary>
    Unstated,

    /// <summary>The whole country.</summary>
    National,

    /// <summary>A province (省).</summary>
    Province,

    /// <summary>A city or prefecture (市).</summary>
    City,

    /// <summary>A county, a district or a county-level city (县, 区).</summary>
    County,

    /// <summary>A township (乡, 镇).</summary>
    Township,

    /// <summary>A school or kindergarten.</summary>
    School,

    /// <summary>An office or section inside an organisation (科室, 处室).</summary>
    Office,
}
