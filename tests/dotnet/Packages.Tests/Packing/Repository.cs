using System.Runtime.CompilerServices;

namespace PeachpieSockets.Packages.Tests.Packing;

/// <summary>The repository that the tests were built from.</summary>
internal static class Repository
{
    private static readonly string[] s_folders = ["src", "build", "stubs"];
    private static readonly string[] s_outputs = ["bin", "obj"];

    /// <summary>Its folder.</summary>
    internal static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", "..", ".."));

    /// <summary>The folder of the packages that were restored for it.</summary>
    internal static string RestoredPackages { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Copies everything that is packed, without outputs, so that packing disturbs no build here.</summary>
    internal static void CopyTo(string target)
    {
        foreach (string file in Directory.EnumerateFiles(Root))
        {
            Copy(file, target);
        }

        foreach (string folder in s_folders)
        {
            CopyFolder(Path.Combine(Root, folder), Path.Combine(target, folder));
        }
    }

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(source))
        {
            Copy(file, target);
        }

        foreach (string folder in Directory.EnumerateDirectories(source).Where(f => !s_outputs.Contains(Path.GetFileName(f))))
        {
            CopyFolder(folder, Path.Combine(target, Path.GetFileName(folder)));
        }
    }

    private static void Copy(string file, string folder) => File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
