using PeachpieSockets.Packages.Tests.Packing;

namespace PeachpieSockets.Packages.Tests.Stubs;

/// <summary>The stubs for IDEs say what the code says. With UPDATE_STUBS=1 in the environment the file is written anew.</summary>
public sealed class StubTests
{
    private static string File { get; } = Path.Combine(Repository.Root, "stubs", "sockets.php");

    [SkippableFact]
    public void TheStubsAreWhatTheCodeHas()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "the stubs have the values of Linux");
        string expected = StubWriter.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_STUBS") == "1")
        {
            System.IO.File.WriteAllText(File, expected);
        }

        string actual = System.IO.File.ReadAllText(File);
        if (expected != actual)
        {
            Assert.Fail($"stubs/sockets.php is not what the code has: {FirstDifference(expected, actual)}. UPDATE_STUBS=1 writes it anew.");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        int line = Enumerable.Range(0, Math.Max(left.Length, right.Length)).First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {line + 1} should be «{left.ElementAtOrDefault(line)}» and is «{right.ElementAtOrDefault(line)}»";
    }
}
