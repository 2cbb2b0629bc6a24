using BenchmarkDotNet.Running;
using PeachpieSockets.Native.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(HotCalls).Assembly).Run(args);
