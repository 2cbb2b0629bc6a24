using System.Diagnostics;

namespace PeachpieSockets.Embedding.Tests;

/// <summary>What README and the sample show is what happens. These tests write to the console, so they run alone.</summary>
[Collection(nameof(Console))]
public class DocumentationTests
{
    [Fact]
    public void Readme_shows_the_example_that_runs()
    {
        string[] source = [.. File.ReadLines(Path.Combine(Root(), "tests", "dotnet", "Embedding.Tests", "ReadmeExample.cs"))
            .SkipWhile(l => !l.Contains("// README begins", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(l => !l.Contains("// README ends", StringComparison.Ordinal))
            .Select(l => l.Length == 0 ? l : l[8..])];
        string readme = File.ReadAllText(Path.Combine(Root(), "README.md"));

        Assert.Contains(string.Join('\n', source), readme, StringComparison.Ordinal);
        Assert.Equal("hello worldworld\n", Printed(ReadmeExample.Run));
    }

    [Fact]
    public void Sample_runs()
    {
        string output = Printed(() => typeof(Samples.Embedding.LoopbackOnly).Assembly.EntryPoint!.Invoke(null, [Array.Empty<string>()]));

        Assert.Equal(
            """
            1. Values and functions, both ways
            Ada pays 66.50
            discount(200) is 20, $total is 66.5
            2. One compiled script, many threads
            1 5 14 30 55 91 140 204
            3. Limits

            Fatal error: Maximum function nesting level of '500' reached, aborting! in deep.php on line 1

            Warning: socket_connect(): unable to connect [13]: Permission denied in outside.php on line 1

            Fatal error: Maximum execution time of 0.2 seconds exceeded in endless.php on line 1
            4. A server script that is cancelled while it waits
            listening
            cancelled

            """,
            output);
    }

    private static string Printed(Action run)
    {
        var before = Console.Out;
        using var writer = new StringWriter { NewLine = "\n" };
        Console.SetOut(writer);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(before);
        }

        return writer.ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PeachpieSockets.sln")))
        {
            folder = folder.Parent ?? throw new UnreachableException("The tests run inside of the repository.");
        }

        return folder.FullName;
    }
}
