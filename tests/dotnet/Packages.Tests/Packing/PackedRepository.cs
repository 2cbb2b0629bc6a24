using System.Runtime.InteropServices;

namespace PeachpieSockets.Packages.Tests.Packing;

/// <summary>A copy of the repository in a temporary folder, packed once for all tests of the collection.</summary>
public sealed class PackedRepository : IAsyncLifetime
{
    /// <summary>The address of the copy's git remote, which SourceLink publishes.</summary>
    internal const string RemoteUrl = "https://github.com/peachpiesockets/peachpiesockets";

    // Checked by every build of the projects; packing need not do it again.
    private static readonly string[] s_quick = ["-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-nodeReuse:false", "-v:quiet"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("packages-tests-");

    /// <summary>This machine's system: the one that the command is compiled ahead of time for.</summary>
    internal static string System { get; } = RuntimeInformation.RuntimeIdentifier;

    /// <summary>The version that is packed: never one that another build has put into a cache.</summary>
    internal string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    /// <summary>A local build of Peachpie, where the environment names one.</summary>
    internal static string? PeachpieFolder => Environment.GetEnvironmentVariable("PEACHPIE_DIR") is { Length: > 0 } folder ? folder : null;

    /// <summary>The copy.</summary>
    internal string Root => Path.Combine(_folder.FullName, "repository");

    /// <summary>The folder of the packages.</summary>
    internal string Packages => Path.Combine(_folder.FullName, "packages");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Root);
        Repository.CopyTo(Root);
        await DotNet.SucceedAsync("git", Root, ["init", "-q"]);
        await DotNet.SucceedAsync("git", Root, ["remote", "add", "origin", RemoteUrl]);
        await DotNet.SucceedAsync("git", Root, ["add", "-A"]);
        await DotNet.SucceedAsync("git", Root, ["-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "packed"]);
        await PackAsync("src/Sockets.Native");
        await PackAsync("build/packaging/Embedded");
        await PackAsync("src/Embedded.Cli", $"-p:ToolSystems={System}");
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A new empty folder.</summary>
    internal string CreateFolder(string name) => _folder.CreateSubdirectory(name).FullName;

    /// <summary>Packs one project, which must work.</summary>
    internal Task PackAsync(string project, params string[] properties) =>
        DotNet.SucceedAsync("dotnet", Root, PackArguments(project, properties));

    /// <summary>Packs one project and gives what came of it.</summary>
    internal Task<(int ExitCode, string Output)> TryPackAsync(string project, params string[] properties) =>
        DotNet.RunAsync("dotnet", Root, PackArguments(project, properties));

    /// <summary>Opens a package.</summary>
    internal Package Open(string id) => new(Path.Combine(Packages, $"{id}.{Version}.nupkg"));

    private IEnumerable<string> PackArguments(string project, string[] properties) =>
        ["pack", project, "-o", Packages, $"-p:Version={Version}", $"-p:RepositoryUrl={RemoteUrl}", .. s_quick, .. properties];
}

/// <summary>Tests that share the packed repository.</summary>
[CollectionDefinition(nameof(PackedRepository))]
public sealed class PackedRepositoryCollection : ICollectionFixture<PackedRepository>;
