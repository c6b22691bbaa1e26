using BenchmarkDotNet.Running;
using Education.Planning.Benchmarks.Json;

if (args is ["json", ..])
    JsonTable.Print(isQuick: args.Contains("quick"));
else
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
