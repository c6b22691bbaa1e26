using System.Text.RegularExpressions;
using static Education.Planning.PhraseCursor;

namespace Education.Planning;

/// <summary>The small pieces of English phrases of time, lower case.</summary>
internal static class EnglishPatterns
{
    public const string W = "(?![a-z0-9])";
    public const string Months = "january|february|march|april|may|june|july|august|september|october|november|december";
    public const string Weekdays = "monday|tuesday|wednesday|thursday|friday|saturday|sunday";
    public const string Number = "[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|a|an";
    public const string Ordinal = "first|second|third|fourth|fifth|last|[0-9]{1,2}(?:st|nd|rd|th)";
    public const string Unit = "working day|school day|teaching week|half[- ]month|half[- ]year|academic year|calendar day|day|week|month|quarter|term|semester|year|hour|minute";

    public static readonly Regex By = Piece($"(?:by|until|till|not later than|no later than){W} *");
    public static readonly Regex Before = Piece($"before{W} *");
    public static readonly Regex After = Piece($"after{W} *");
    public static readonly Regex From = Piece($"(?:from|starting(?: in)?|between){W} *");
    public static readonly Regex To = Piece($" *(?:to|until|through|and){W} *| *-+ *");
    public static readonly Regex Onwards = Piece($" *(?:onwards?|on){W}");
    public static readonly Regex In = Piece($"(?:in|on|during|at|over){W} *");
    public static readonly Regex Throughout = Piece($"(?:throughout|all through){W} *");
    public static readonly Regex AllYear = Piece($"(?:all year(?: round)?|(?:throughout )?the whole year|throughout the year|all through the year){W}");
    public static readonly Regex About = Piece($"(?:about|around){W} *");
    public static readonly Regex Within = Piece($"within{W} *");
    public static readonly Regex WithinOf = Piece($"within{W} *(?:{Number}) (?:{Unit})s?{W} of{W}");
    public static readonly Regex The = Piece($"the{W} *");
    public static readonly Regex Of = Piece($" *(?:of|in|on){W} *(?:the{W} *)?");
    public static readonly Regex And = Piece($" *(?:,|and){W} *");
    public static readonly Regex Part = Piece($"(?<part>early|mid|late){W}-? *|(?<part>mid)- *|(?:the )?(?<part>beginning|start|middle|end|first ten days|second ten days|last ten days) of (?:the )?");
    public static readonly Regex HalfOfYear = Piece($"(?:the )?(?<n>first|second) half of (?:the )?(?<year>next )?year{W}");
    public static readonly Regex Month = Piece($"(?<month>{Months}){W}(?: (?<year>(?:19|20)[0-9]{{2}}){W})?");
    public static readonly Regex DayMonth = Piece($"(?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?(?: of)? (?<month>{Months}){W}(?:,? (?<year>(?:19|20)[0-9]{{2}}){W})?");
    public static readonly Regex MonthDay = Piece($"(?<month>{Months}) (?<day>[0-9]{{1,2}})(?:st|nd|rd|th)?{W}(?:,? (?<year>(?:19|20)[0-9]{{2}}){W})?");
    public static readonly Regex Year = Piece($"(?:(?<near>this|next|last) year|(?:the )?(?<near>year)|(?<year>(?:19|20)[0-9]{{2}})){W}");
    public static readonly Regex Term = Piece($"(?:(?:this|the) (?<this>term|semester)|(?:the )?(?<season>autumn|fall|spring|first|second) (?:term|semester)){W}");
    public static readonly Regex Quarter = Piece($"(?:the )?(?<n>first|second|third|fourth) quarter{W}");
    public static readonly Regex Counted = Piece($"(?:the )?(?<n>{Ordinal}) (?<what>{Weekdays}|working day|school day|day|week){W}");
    public static readonly Regex DayOfPeriod = Piece($"(?:the )?(?<day>[0-9]{{1,2}})(?:st|nd|rd|th){W}");
    public static readonly Regex Amount = Piece($"(?<least>{Number})(?:(?: to |-)(?<most>{Number}))? (?<unit>{Unit})s?{W}");
    public static readonly Regex Every = Piece($"(?:every|each){W} *(?<number>other |half |{Number}(?= ))? *(?<unit>{Unit}|{Weekdays})s?{W}");
    public static readonly Regex Adverb = Piece($"(?<unit>daily|weekly|monthly|quarterly|yearly|annually){W}");
    public static readonly Regex Times = Piece($"(?<bound>at least |at most |no more than |not less than )?(?:(?<n>once|twice)|(?<n>{Number}) times){W}(?<a> (?:a|an|per|each|every)(?= ))?");
    public static readonly Regex PerUnit = Piece($" *(?<unit>{Unit}){W}");
    public static readonly Regex AtLeast = Piece($" *(?:at least|at the least|or more often){W}");
    public static readonly Regex TermTime = Piece($"(?:in|during) term[- ]time(?: only)?{W}|term[- ]time only{W}");
    public static readonly Regex Length = Piece($"(?:for|lasting){W} *");
    public static readonly Regex Tentative = Piece($"\\(?(?:provisionally|tentatively|provisional|tentative){W}\\)?");
    public static readonly Regex Ahead = Piece($"(?<amount>(?<least>{Number}) (?<unit>{Unit})s?) (?:ahead|in advance){W}");
    public static readonly Regex Filler = Piece($"(?:the|to|be|is|are|will|shall|must|should|completed?|complete|finished?|done|due|held|hold|submitted|submit|and then|starts?|begins?){W}");

    public static readonly Regex Alarm = Piece(
        $"(?:before|after|until|till|since|during|within|by|every|each|per|daily|weekly|monthly|yearly|annual(?:ly)?|quarterly|{Months}|{Weekdays}|{Unit}|today|tomorrow|term|semester|spring|autumn|summer|winter|holidays?|break|once|twice|times)s?{W}|[0-9]+(?:st|nd|rd|th){W}");
}
