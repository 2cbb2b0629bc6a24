using System.Text.RegularExpressions;
using PeachpieSockets.Packages.Tests.Packing;

namespace PeachpieSockets.Packages.Tests;

/// <summary>What someone does who has the packages and nothing else.</summary>
[Collection(nameof(PackedRepository))]
public sealed partial class InstallTests(PackedRepository packed)
{
    [Fact]
    public async Task TheCommandInstallsAndRunsFromACleanFolder()
    {
        string folder = packed.CreateFolder("clean");
        string tools = packed.CreateFolder("tools");
        await DotNet.SucceedAsync("dotnet", folder, ["tool", "install", "--add-source", packed.Packages, "--tool-path", tools, "phpsock", "--version", packed.Version]);
        string output = await DotNet.SucceedAsync(Path.Combine(tools, "phpsock"), folder, ["-r", "echo 6 * 7, ' ', socket_strerror(SOCKET_ECONNREFUSED), \"\\n\";"]);
        Assert.Equal("42 Connection refused\n", output);
    }

    [Fact]
    public async Task TheEnginesReadmeSampleRuns()
    {
        using var package = packed.Open("PeachpieSockets.Native");
        string output = await RunSampleAsync("PeachpieSockets.Native", package.ReadText("README.md"));
        Assert.Matches(@"^sent 5 bytes to \S*127\.0\.0\.1\S*\nhello\nTrue\n$", output);
    }

    [Fact]
    public async Task TheEmbeddingSampleRuns()
    {
        string output = await RunSampleAsync("PeachpieSockets.Embedded", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md")));
        Assert.Equal("hello worldworld\n", output);
    }

    // Builds and runs the C# of a text as a program that references nothing but one package. What that depends on besides was restored with the repository.
    private async Task<string> RunSampleAsync(string package, string text)
    {
        string folder = packed.CreateFolder("sample-" + package);
        await File.WriteAllTextAsync(Path.Combine(folder, "Program.cs"), CSharpBlock().Match(text).Groups[1].Value);
        await File.WriteAllTextAsync(
            Path.Combine(folder, "sample.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <UseAppHost>false</UseAppHost>
                <RestoreSources>{packed.Packages}</RestoreSources>
                <RestorePackagesPath>{packed.CreateFolder("cache")}</RestorePackagesPath>
                <RestoreFallbackFolders>{Repository.RestoredPackages}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{packed.Version}" />
              </ItemGroup>
            </Project>
            """);
        await DotNet.SucceedAsync("dotnet", folder, ["build", "-v:quiet", "-nodeReuse:false", "-o", "out"]);
        return await DotNet.SucceedAsync("dotnet", folder, [Path.Combine("out", "sample.dll")]);
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharpBlock();
}
