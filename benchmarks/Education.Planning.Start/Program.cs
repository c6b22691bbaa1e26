using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Education.Planning;
using Education.Planning.Benchmarks.Scorecards;
using Education.Planning.Evaluation;

// A process that evaluates S once and checks the answer; the scheme is read from the file that is named.
var size = ScorecardSize.S;
var start = Stopwatch.GetTimestamp();
var table = ScorecardTable.Of(new(size));
var made = Stopwatch.GetTimestamp();
var scheme = PlanningJson.Read<EvaluationScheme>(File.ReadAllBytes(args[0]));
var read = Stopwatch.GetTimestamp();
var compiled = scheme.Compile();
var ready = Stopwatch.GetTimestamp();
var board = compiled.Run(table, ScorecardTable.AsOf);
var done = Stopwatch.GetTimestamp();
ScorecardTable.AnswerOf(board, size).Check("The library");
if (args is [_, "phases"])
{
    string Between(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
    Console.WriteLine($"table {Between(start, made)}, reading {Between(made, read)}, compiling {Between(read, ready)}, first run {Between(ready, done)} ms; {JitInfo.GetCompiledMethodCount()} methods compiled in {JitInfo.GetCompilationTime().TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms; {GC.GetTotalAllocatedBytes() / 1000} kB allocated");
}
