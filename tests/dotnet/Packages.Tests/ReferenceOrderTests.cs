using PeachpieSockets.Packages.Tests.Packing;

namespace PeachpieSockets.Packages.Tests;

/// <summary>The package's targets put the module before Peachpie's own library, however it comes into a project.</summary>
public sealed class ReferenceOrderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reference-order-");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("PeachpieSockets", true)]
    [InlineData("PeachpieSockets.Legacy", true)]
    [InlineData("PeachpieSockets", false)] // without the targets the test sees the wrong order, so it can tell the difference
    public async Task TheModuleIsReferencedBeforePeachpiesLibrary(string package, bool withTargets)
    {
        string feed = _folder.CreateSubdirectory("feed").FullName;
        string targets = Path.Combine(Repository.Root, "build", "packaging", "PeachpieSockets.targets");
        (string, string)[] files = withTargets ? [("buildTransitive/PeachpieSockets.targets", targets)] : [];
        StandInPackage.Write(feed, "Peachpie.Library.Network", "Peachpie.Library.Network", null);
        StandInPackage.Write(feed, "Peachpie.App", "Peachpie.App", "Peachpie.Library.Network");
        StandInPackage.Write(feed, "PeachpieSockets", "PeachpieSockets.Extension", null, files);
        StandInPackage.Write(feed, "PeachpieSockets.Legacy", "PeachpieSockets.Legacy", "PeachpieSockets");

        string app = _folder.CreateSubdirectory("app").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(app, "app.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestoreSources>{feed}</RestoreSources>
                <RestorePackagesPath>{_folder.FullName}/cache</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Peachpie.App" Version="1.0.0" />
                <PackageReference Include="{package}" Version="1.0.0" />
              </ItemGroup>
              <!-- What a compiler is given: Peachpie's takes ReferencePath, C#'s ReferencePathWithRefAssemblies. -->
              <Target Name="Show" DependsOnTargets="ResolveReferences;FindReferenceAssembliesForReferences">
                <Message Importance="high" Text="ReferencePath @(ReferencePath->'%(Filename)', ' ') ." />
                <Message Importance="high" Text="WithRefAssemblies @(ReferencePathWithRefAssemblies->'%(Filename)', ' ') ." />
              </Target>
            </Project>
            """);
        string output = await DotNet.SucceedAsync("dotnet", app, ["msbuild", "-restore", "-t:Show", "-v:minimal", "-nodeReuse:false"]);

        foreach (string item in new[] { "ReferencePath ", "WithRefAssemblies " })
        {
            string[] order = output.Split('\n').Single(line => line.TrimStart().StartsWith(item, StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int module = Array.IndexOf(order, "PeachpieSockets.Extension");
            int library = Array.IndexOf(order, "Peachpie.Library.Network");
            Assert.True(module >= 0 && library >= 0, output);
            Assert.Equal(withTargets, module < library);
            Assert.Single(order, "Peachpie.Library.Network");
        }
    }
}
