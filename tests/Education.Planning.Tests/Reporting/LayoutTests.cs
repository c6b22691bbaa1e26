using Education.Planning.Reporting;

namespace Education.Planning.Tests.Reporting;

public class LayoutTests
{
    private static readonly ReportDocument Hostile = new(
        "A *title*", "one\ntwo",
        [new("<b>heading</b>", [new("1. first\r\n# forged", ["| a | b |", "# not a heading", "`code` [link](x)", "1) list", "a-b (c) d!"])])]);

    [Fact]
    public void Text_HostileTexts_StayOnTheirLine() => TextLayout.Render(Hostile).Should().Be(
        """
        A *title*
        one two

        <b>heading</b>
          1. first  # forged
             | a | b |
             # not a heading
             `code` [link](x)
             1) list
             a-b (c) d!

        """);

    [Fact]
    public void Markdown_HostileTexts_AreNoMarkup() => MarkdownLayout.Render(Hostile).Should().Be(
        """
        # A \*title\*

        one two

        ## \<b\>heading\</b\>

        - 1\. first  # forged
          - \| a \| b \|
          - \# not a heading
          - \`code\` \[link\](x)
          - 1\) list
          - a-b (c) d!

        """);
}
