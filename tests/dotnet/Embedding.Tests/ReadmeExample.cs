using PeachpieSockets.Embedded.Compiler;
using PeachpieSockets.Embedded.Library;
using PeachpieSockets.Embedded.Runtime;
using PeachpieSockets.Extension;

namespace PeachpieSockets.Embedding.Tests;

/// <summary>README's example of embedding, as it stands there.</summary>
internal static class ReadmeExample
{
    public static void Run()
    {
        // README begins
        Context.AddModule(LibraryModule.Instance);      // once per process
        Context.AddModule(ExtensionModule.Instance);
        var script = PhpScript.Compile("<?php echo 'hello ', twice($name);"u8.ToArray(), "hello.php");   // once; runs on any thread

        using var engine = new PhpEngine(o => o.TimeLimit = TimeSpan.FromSeconds(5));
        engine.SetValue("name", "world");
        engine.AddFunction("twice", (string text) => text + text);
        int exitCode = engine.Execute(script);
        Console.WriteLine(engine.TakeOutput());         // hello worldworld
        // README ends
        Assert.Equal(0, exitCode);
    }
}
