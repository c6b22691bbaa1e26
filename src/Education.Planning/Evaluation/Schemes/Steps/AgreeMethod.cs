namespace Education.Planning.Evaluation;

/// <summary>How the agreement of raters is measured; 1 is perfect.</summary>
public enum AgreeMethod
{
    /// <summary>Krippendorff's alpha: any number of raters, ratings may be absent.</summary>
    Alpha,

    /// <summary>Cohen's kappa of two raters; with the interval metric weighted by squares. Rows that both have rated count.</summary>
    Kappa,

    /// <summary>Fleiss' kappa of several raters. Rows that all have rated count.</summary>
    FleissKappa,

    /// <summary>Intraclass correlation of one rating, raters picked at random for each row: ICC(1,1) of Shrout and Fleiss. Rows that all have rated count, here and below.</summary>
    Icc1,

    /// <summary>Intraclass correlation of one rating, the same raters for all rows, standing for more raters: ICC(2,1).</summary>
    Icc2,

    /// <summary>Intraclass correlation of one rating, these raters and no others: ICC(3,1).</summary>
    Icc3,

    /// <summary>As <see cref="Icc1"/>, of the mean of all raters: ICC(1,k).</summary>
    Icc1K,

    /// <summary>As <see cref="Icc2"/>, of the mean of all raters: ICC(2,k).</summary>
    Icc2K,

    /// <summary>As <see cref="Icc3"/>, of the mean of all raters: ICC(3,k).</summary>
    Icc3K,
}
