namespace Education.Planning;

/// <summary>Words that name no date but have a meaning.</summary>
public enum TimingManner
{
    /// <summary>No date is given, <c>undated</c>.</summary>
    Undated,

    /// <summary>Again and again at fixed but unstated intervals (定期), <c>regularly</c>.</summary>
    Regularly,

    /// <summary>Now and then (不定期), <c>irregularly</c>.</summary>
    Irregularly,

    /// <summary>Without notice or at random (突击, 随机抽查), <c>unannounced</c>.</summary>
    Unannounced,

    /// <summary>All the time, as an institution (长效, 常态化, 持续), <c>standing</c>.</summary>
    Standing,

    /// <summary>Step by step (逐步), <c>gradually</c>.</summary>
    Gradually,

    /// <summary>At once when the occasion arises (及时, 尽快, 第一时间), <c>promptly</c>.</summary>
    Promptly,

    /// <summary>As early as possible (及早, 早日, 加快), <c>soon</c>.</summary>
    Soon,

    /// <summary>When it suits or the time is ripe (适时, 时机成熟), <c>when-suitable</c>.</summary>
    WhenSuitable,

    /// <summary>As the case arises (临时), <c>ad-hoc</c>.</summary>
    AdHoc,

    /// <summary>The date follows in another document (另行通知), <c>announced-later</c>.</summary>
    AnnouncedLater,
}
