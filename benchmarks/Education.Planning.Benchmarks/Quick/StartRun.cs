using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Education.Planning.Benchmarks.Scorecards;

namespace Education.Planning.Benchmarks.Quick;

/// <summary>What a fresh process costs that reads the scheme of S, compiles it, runs it once and checks the answer, beside an empty console program that is published in the same way.</summary>
public static class StartRun
{
    private const int Starts = 15;

    private static readonly string[] Programs = ["Education.Planning.Start.Empty", "Education.Planning.Start"];

    private static readonly Dictionary<string, string[]> Modes = new()
    {
        ["jit"] = ["--self-contained", "false"],
        ["r2r"] = ["--self-contained", "false", "-p:PublishReadyToRun=true"],
        ["r2r-generics"] = ["--self-contained", "false", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunCrossgen2ExtraArgs=--opt-cross-module:*%3B--non-local-generics-module:*"],
        ["composite"] = ["--self-contained", "true", "-p:PublishReadyToRun=true", "-p:PublishReadyToRunComposite=true"],
        ["native"] = ["-p:PublishAot=true"],
        ["native-fixed"] = ["-p:PublishAot=true", "-p:IlcDehydrate=false", "-p:PositionIndependentExecutable=false"],
    };

    /// <summary>Publishes both programs in each mode, and times them in turn.</summary>
    /// <param name="modes">The modes; empty for all.</param>
    public static void Run(string[] modes)
    {
        foreach (var mode in modes.Length > 0 ? modes : [.. Modes.Keys])
        {
            var folder = Path.Combine(Root(), "artifacts", "start", mode);
            foreach (var program in Programs)
                Do("dotnet", ["publish", Path.Combine(Root(), "benchmarks", program), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-v", "quiet", $"-p:ArtifactsPath={folder}", "-o", Path.Combine(folder, program), .. Modes[mode]]);
            Time(mode, folder);
        }
    }

    private static void Time(string mode, string folder)
    {
        var scheme = Path.Combine(folder, "scheme.json");
        File.WriteAllText(scheme, PlanningJson.Write(ScorecardScheme.Compose(ScorecardSize.S)));
        var times = Array.ConvertAll(Programs, _ => new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            for (var p = 0; p < Programs.Length; p++)
            {
                var watch = Stopwatch.StartNew();
                Do(Path.Combine(folder, Programs[p], Programs[p]), [scheme]);
                times[p].Add(watch.Elapsed.TotalMilliseconds);
            }
        }
        foreach (var list in times)
            list.Sort();
        var (empty, once) = (times[0], times[1]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mode}: median {once[Starts / 2]:0} and {empty[Starts / 2]:0} ms, {once[Starts / 2] / empty[Starts / 2]:0.0} times; least {once[0]:0} and {empty[0]:0} ms, {once[0] / empty[0]:0.0} times"));
        Do(Path.Combine(folder, Programs[1], Programs[1]), [scheme, "phases"]);
    }

    private static void Do(string file, string[] arguments)
    {
        using var process = Process.Start(file, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
