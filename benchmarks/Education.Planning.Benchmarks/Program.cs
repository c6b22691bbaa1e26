using BenchmarkDotNet.Running;
using Education.Planning.Benchmarks.Json;
using Education.Planning.Benchmarks.Quick;

if (args is ["json", "growth", ..])
    JsonGrowth.Print(args[2..], 5);
else if (args is ["json", ..])
    JsonTable.Print(isQuick: args.Contains("quick"));
else if (args is ["quick", ..])
    QuickRun.Run(args.Length > 1 ? args[1..] : ["S", "M"], TimeSpan.FromSeconds(3));
else if (args is ["check"])
    QuickRun.Run(["S", "M"], TimeSpan.Zero);
else if (args is ["verbs", ..])
    VerbRun.Run(args.Length > 1 ? args[1] : "L");
else if (args is ["growth"])
    GrowthRun.Run();
else if (args is ["start", ..])
    StartRun.Run(args[1..]);
else if (args is ["stream", ..])
    await StreamRun.Run(args.Length > 1 ? args[1] : "L");
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
