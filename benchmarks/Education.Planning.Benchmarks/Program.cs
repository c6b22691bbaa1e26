using BenchmarkDotNet.Running;
using Education.Planning.Benchmarks.Json;
using Education.Planning.Benchmarks.Quick;

if (args is ["json", ..])
    JsonTable.Print(isQuick: args.Contains("quick"));
else if (args is ["quick", ..])
    QuickRun.Run(args.Length > 1 ? args[1..] : ["S", "M"]);
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
