using System.Text.Json;
using PeachpieSockets.Packages.Tests.Packing;

namespace PeachpieSockets.Packages.Tests;

/// <summary>Opens each package: right files, right dependencies, nothing else.</summary>
[Collection(nameof(PackedRepository))]
public sealed class PackageContentTests(PackedRepository packed)
{
    private static readonly string[] s_targets = ["net10.0", "net8.0"];
    private static readonly string[] s_common = ["LICENSE", "README.md", "icon.png"];
    private static readonly string[] s_systems = [PackedRepository.System, "any"];
    private static readonly string[] s_embedded = ["Embedded.Compiler", "Embedded.Library", "Embedded.Runtime", "Extension", "Legacy"];

    [Fact]
    public void TheEngineIsAloneInItsPackage()
    {
        using var package = packed.Open("PeachpieSockets.Native");
        CheckCommon(package);
        Assert.Equal(Libraries(s_common, "Native"), package.Files);
        Assert.Empty(package.Dependencies);
        CheckReferences(package, []);
        CheckSymbols(package, "Native");
    }

    [Fact]
    public void TheEmbeddedPhpComesWithTheModuleAndDependsOnTheEngine()
    {
        using var package = packed.Open("PeachpieSockets.Embedded");
        CheckCommon(package);
        Assert.Equal(Libraries(s_common, s_embedded), package.Files);
        Assert.Contains($"net8.0: PeachpieSockets.Native {packed.Version}", package.Dependencies);
        Assert.Contains($"net10.0: PeachpieSockets.Native {packed.Version}", package.Dependencies);
        CheckReferences(package, ["PeachpieSockets.Native"]);
        CheckSymbols(package, s_embedded);
    }

    [Fact]
    public void TheCommandIsAToolThatNamesThePackageOfEachSystem()
    {
        using var package = packed.Open("phpsock");
        CheckCommon(package, "phpsock");
        Assert.Equal("DotnetTool", PackageType(package));
        Assert.Equal(s_common.Append("tools/any/any/DotnetToolSettings.xml").Order(StringComparer.Ordinal), package.Files);
        string settings = package.ReadText("tools/any/any/DotnetToolSettings.xml");
        Assert.All(
            s_systems,
            system => Assert.Contains($"<RuntimeIdentifierPackage RuntimeIdentifier=\"{system}\" Id=\"phpsock.{system}\" />", settings, StringComparison.Ordinal));
    }

    [Fact]
    public void ThePackageOfEachSystemHasTheWholeCommand() => Assert.All(s_systems, system =>
    {
        bool isAny = system == "any";
        using var package = packed.Open($"phpsock.{system}");
        CheckCommon(package, "phpsock");
        Assert.Equal("DotnetToolRidPackage", PackageType(package));
        Assert.Empty(package.Dependencies);
        string folder = $"tools/net10.0/{system}/";
        string run = isAny ? "EntryPoint=\"phpsock.dll\" Runner=\"dotnet\"" : "EntryPoint=\"phpsock\" Runner=\"executable\"";
        Assert.Contains($"<Command Name=\"phpsock\" {run} />", package.ReadText(folder + "DotnetToolSettings.xml"), StringComparison.Ordinal);

        string[] own = [.. s_embedded.Append("Native").Select(name => $"PeachpieSockets.{name}"), "phpsock"];
        string[] assemblies = [.. package.Files.Where(f => f.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)!];
        Assert.Superset(own.ToHashSet(), assemblies.ToHashSet());
        Assert.DoesNotContain(assemblies, name => name.Contains("Tests", StringComparison.Ordinal) || name.StartsWith("Peachpie.", StringComparison.Ordinal));
        Assert.DoesNotContain(assemblies, name => name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || name.EndsWith("Generator", StringComparison.Ordinal));
        Assert.DoesNotContain(package.Files, f => f.StartsWith("tools/", StringComparison.Ordinal) && Path.GetFileName(f) is var n && n.EndsWith(".xml", StringComparison.Ordinal) && n != "DotnetToolSettings.xml");
        Assert.All(own, name => Assert.Equal(!isAny, package.IsCompiledAhead($"{folder}{name}.dll")));
        CheckReferences(package, []);
        Assert.All(own, name => CheckSources(package, $"{folder}{name}.pdb"));
    });

    [SkippableFact]
    public async Task ThePeachpieModulesDependOnPeachpieAndBringTheirTargets()
    {
        Skip.If(PackedRepository.PeachpieFolder is null, "PEACHPIE_DIR names no local build of Peachpie");
        string[] host = ["-p:PhpHost=peachpie", $"-p:PeachpieDir={PackedRepository.PeachpieFolder}"];
        await packed.PackAsync("src/Sockets.Extension", host);
        await packed.PackAsync("src/Sockets.Legacy", host);

        using var module = packed.Open("PeachpieSockets");
        CheckCommon(module);
        Assert.Equal(Libraries([.. s_common, "buildTransitive/HideType.cs", "buildTransitive/PeachpieSockets.targets", "composer.json", "stubs/sockets.php"], "Extension"), module.Files);
        Assert.Equal(
            s_targets.SelectMany(t => new[] { "Peachpie.Library 1.1.13", "Peachpie.Runtime 1.1.13", $"PeachpieSockets.Native {packed.Version}" }.Select(d => $"{t}: {d}")),
            module.Dependencies);
        CheckReferences(module, ["Peachpie.Library", "Peachpie.Runtime", "PeachpieSockets.Native"]);
        CheckSymbols(module, "Extension");

        using var legacy = packed.Open("PeachpieSockets.Legacy");
        CheckCommon(legacy);
        Assert.Equal(Libraries(s_common, "Legacy"), legacy.Files);
        Assert.Contains($"net8.0: PeachpieSockets {packed.Version}", legacy.Dependencies);
        CheckReferences(legacy, ["Peachpie.Library", "Peachpie.Runtime", "PeachpieSockets.Native", "PeachpieSockets.Extension"]);
        CheckSymbols(legacy, "Legacy");
    }

    [Theory]
    [InlineData("src/Sockets.Extension")]
    [InlineData("src/Sockets.Legacy")]
    public async Task WithoutPeachpieOneLineSaysWhatToDo(string project)
    {
        var (exitCode, output) = await packed.TryPackAsync(project, "-p:PhpHost=peachpie", "-p:PeachpieVersion=0.0.1-absent");
        Assert.NotEqual(0, exitCode);
        string line = Assert.Single(output.Split('\n').Where(l => l.Contains("error", StringComparison.OrdinalIgnoreCase)).Distinct());
        Assert.Contains("needs Peachpie.Runtime and Peachpie.Library 0.0.1-absent, which no package source has", line, StringComparison.Ordinal);
        Assert.Contains("-p:PeachpieDir=", line, StringComparison.Ordinal);
    }

    [Fact]
    public void ComposerFindsTheExtension()
    {
        using var composer = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "Sockets.Extension", "composer.json")));
        Assert.Matches("^[a-z0-9-]+/[a-z0-9-]+$", composer.RootElement.GetProperty("name").GetString());
        Assert.Equal("Apache-2.0", composer.RootElement.GetProperty("license").GetString());
        Assert.True(composer.RootElement.GetProperty("provide").TryGetProperty("ext-sockets", out _));
    }

    [Theory]
    [InlineData("src/Sockets.Native")]
    [InlineData("build/packaging/Embedded")]
    [InlineData("src/Sockets.Extension")]
    [InlineData("src/Sockets.Legacy")]
    public async Task PackingComparesTheTargetsOfALibrary(string project)
    {
        string enabled = await DotNet.SucceedAsync("dotnet", packed.Root, ["msbuild", project, "-p:PhpHost=peachpie", "-p:_IsPacking=true", "-getProperty:EnablePackageValidation"]);
        Assert.Equal("true", enabled.Trim());
    }

    private static string PackageType(Package package) =>
        package.Metadata.Descendants().Single(e => e.Name.LocalName == "packageType").Attribute("name")!.Value;

    private static void CheckCommon(Package package, string? title = null)
    {
        Assert.Equal("Apache-2.0", package.Value("license"));
        Assert.Equal("icon.png", package.Value("icon"));
        Assert.Equal("README.md", package.Value("readme"));
        Assert.NotEmpty(package.Value("description"));
        Assert.StartsWith($"# {title ?? package.Value("id")}\n", package.ReadText("README.md"), StringComparison.Ordinal);
        Assert.True(package.Read("icon.png").AsSpan(1).StartsWith("PNG"u8));
        var repository = package.Metadata.Elements().Single(e => e.Name.LocalName == "repository");
        Assert.Equal("git", repository.Attribute("type")!.Value);
        Assert.Equal(PackedRepository.RemoteUrl, repository.Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
    }

    // All that the assemblies need is in the package, in its dependencies, or in .NET.
    private static void CheckReferences(Package package, string[] fromDependencies)
    {
        string[] assemblies = [.. package.Files.Where(f => f.EndsWith(".dll", StringComparison.Ordinal))];
        var known = assemblies.Select(Path.GetFileNameWithoutExtension).Concat(fromDependencies)
            .Concat(package.Dependencies.Select(d => d.Split(' ')[1]))
            .Concat(Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll").Select(Path.GetFileNameWithoutExtension))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (string assembly in assemblies)
        {
            Assert.All(package.References(assembly), reference => Assert.Contains(reference, known));
            if (Path.GetFileName(assembly).StartsWith("PeachpieSockets.", StringComparison.Ordinal) && !package.IsCompiledAhead(assembly))
            {
                Assert.True(package.IsReproducible(assembly), $"{assembly} is not deterministic");
            }
        }
    }

    private static void CheckSymbols(Package package, params string[] names)
    {
        using var symbols = package.Symbols;
        Assert.Equal(s_targets.SelectMany(t => names.Select(n => $"lib/{t}/PeachpieSockets.{n}.pdb")).Order(StringComparer.Ordinal), symbols.Files);
        Assert.All(symbols.Files, pdb => CheckSources(symbols, pdb));
    }

    private static void CheckSources(Package package, string pdb)
    {
        var (documents, sourceLink) = package.Sources(pdb);
        Assert.All(documents, path => Assert.StartsWith("/_/", path, StringComparison.Ordinal));
        Assert.Contains("https://raw.githubusercontent.com/peachpiesockets/peachpiesockets/", sourceLink, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Libraries(string[] others, params string[] names) =>
        s_targets.SelectMany(t => names.SelectMany(n => new[] { $"lib/{t}/PeachpieSockets.{n}.dll", $"lib/{t}/PeachpieSockets.{n}.xml" }))
            .Concat(others).Order(StringComparer.Ordinal);
}
