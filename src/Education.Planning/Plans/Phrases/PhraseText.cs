using System.Text;

namespace Education.Planning;

/// <summary>A phrase folded for reading: half-width, simplified, lower case; every character keeps its column in the original.</summary>
internal sealed class PhraseText
{
    // Each pair is a traditional or variant character and the simplified one that the grammar knows; only what its words need.
    private const string Variants =
        "後后週周學学將将擬拟暫暂計计劃划開开節节國国慶庆兩两個个時时間间內内過过從从於于與与為为爲为應应適适機机長长態态續续盡尽儘尽隨随臨临報报會会總总結结訓训練练鍛锻鍊炼"
        + "課课終终號号對对達达實实動动舉举辦办發发製制組组織织屆届準准檢检備备現现場场確确認认單单見见點点題题強强條条貫贯檔档績绩試试選选徵征級级師师複复讀读覆复詳详據据"
        + "階阶產产慮虑區区縣县職职責责範范環环員员務务類类廣广種种園园還还來来齊齐書书約约歲岁勞劳兒儿童童減减額额淨净貳二參三傳传證证說说話话張张紀纪黨党週周擇择評评價价"
        + "標标劇剧儀仪禮礼業业輪轮換换歷历屬属這这們们當当處处進进啟启啓启併并並并臺台間间訂订簽签彙汇匯汇辭辞繼继維维雙双華华門门陽阳鎮镇鄉乡農农電电優优爭争議议體体統统";

    private static readonly System.Collections.Frozen.FrozenDictionary<char, char> Simplified = MakeSimplified();

    private readonly string original;
    private readonly int[] columns;

    private PhraseText(string original, string folded, int[] columns)
    {
        this.original = original;
        Folded = folded;
        this.columns = columns;
    }

    public string Folded { get; }

    public static PhraseText Of(string text)
    {
        var folded = new StringBuilder();
        var columns = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c == '\0')
                continue;
            folded.Append(c);
            columns.Add(i);
        }
        columns.Add(text.Length);
        return new(text, folded.ToString(), [.. columns]);
    }

    /// <summary>The column, from 1, of a folded position in the original.</summary>
    public int ColumnOf(int at) => columns[at] + 1;

    /// <summary>The original text between two folded positions.</summary>
    public ReadOnlySpan<char> OriginalOf(int start, int end) => original.AsSpan(columns[start], columns[end] - columns[start]);

    /// <summary>The folded character, or U+0000 for one that says nothing: quotation marks and the like.</summary>
    private static char Fold(char c)
    {
        if (c is >= '\uFF01' and <= '\uFF5E')
            c = (char)(c - 0xFEE0);
        if (Simplified.TryGetValue(c, out var simplified))
            return simplified;
        return c switch
        {
            '“' or '”' or '‘' or '’' or '"' or '「' or '」' or '『' or '』' or '《' or '》' => '\0',
            '—' or '–' or '-' or '~' or '〜' or '―' or '−' => '-',
            '\u3000' or '\u00A0' or '\t' or '\n' or '\r' => ' ',
            _ => char.ToLowerInvariant(c),
        };
    }

    private static System.Collections.Frozen.FrozenDictionary<char, char> MakeSimplified()
    {
        var pairs = new Dictionary<char, char>();
        for (var i = 0; i < Variants.Length; i += 2)
            pairs[Variants[i]] = Variants[i + 1];
        return System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(pairs);
    }
}
