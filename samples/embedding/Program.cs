// A .NET program that lets PHP scripts do part of its work: it gives them functions and values, takes results back, runs one compiled script
// on many threads, and keeps scripts within limits of time, depth and network.
using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Library;
using PeachpieSockets.Embedded.Runtime;
using PeachpieSockets.Extension;
using PeachpieSockets.Samples.Embedding;

// Once per process: which extensions scripts have.
Context.AddModule(LibraryModule.Instance);
Context.AddModule(ExtensionModule.Instance);
string scripts = Path.Combine(AppContext.BaseDirectory, "scripts");

Console.WriteLine("1. Values and functions, both ways");
using (var engine = new PhpEngine(o => o.IncludeRoot = scripts))
{
    engine.SetValue("customer", new Dictionary<string, object?> { ["name"] = "Ada", ["orders"] = new[] { 12.5, 30 } })
        .AddFunction("price_of", (string article, int count = 1) => article.Length * count * 1.5)
        .Execute(File.ReadAllText(Path.Combine(scripts, "invoice.php")), Path.Combine(scripts, "invoice.php"));
    Console.Write(engine.TakeOutput());
    Console.WriteLine($"discount(200) is {engine.Call<double>("discount", 200)}, $total is {engine.GetValue<double>("total")}");
}

Console.WriteLine("2. One compiled script, many threads");
var square = PhpScript.Compile("<?php return array_sum(array_map(fn($n) => $n * $n, range(1, $limit)));"u8.ToArray(), "square.php");
long[] sums = new long[8];
Parallel.For(0, sums.Length, i =>
{
    using var engine = new PhpEngine();
    sums[i] = engine.SetValue("limit", i + 1).Evaluate(square).ToLong();
});
Console.WriteLine(string.Join(" ", sums));

Console.WriteLine("3. Limits");
using (var engine = new PhpEngine(o =>
{
    o.OutputWriter = Console.Out;
    o.RecursionLimit = 500;
    o.Configure = new LoopbackOnly().ApplyTo;
}))
{
    engine.Execute("<?php function f($n) { return f($n + 1); } f(0);", "deep.php");
    engine.Execute("<?php $s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP); socket_connect($s, '192.0.2.1', 80);", "outside.php");
    engine.TimeLimit = TimeSpan.FromSeconds(0.2);
    engine.Execute("<?php while (true) { }", "endless.php");
}

Console.WriteLine("4. A server script that is cancelled while it waits");
using (var cancellation = new CancellationTokenSource())
using (var engine = new PhpEngine(o => o.OutputWriter = Console.Out))
{
    engine.AddFunction("ready", (int port) => { Console.WriteLine(port > 0 ? "listening" : "not listening"); cancellation.CancelAfter(100); });
    try
    {
        string path = Path.Combine(scripts, "server.php");
        engine.Execute(File.ReadAllText(path), path, cancellation.Token);
    }
    catch (OperationCanceledException)
    {
        Console.WriteLine("cancelled");
    }
}
