using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PeachpieSockets.Packages.Tests.Packing;

namespace PeachpieSockets.Packages.Tests;

/// <summary>
/// The package's targets put the module before Peachpie's own library and hide that one's socket functions from the compiler, however it comes into a project.
/// </summary>
public sealed class ReferenceOrderTests : IDisposable
{
    private const string Network = "Peachpie.Library.Network";

    private static readonly string[] s_networkTypes = [Network + ".CURLFunctions", Network + ".Sockets", Network + ".Sockets.Inner", "Other.Sockets"];
    private static readonly string[] s_shown = ["order", "reference-assemblies", "compiler", "afterwards"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reference-order-");

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("PeachpieSockets", true)]
    [InlineData("PeachpieSockets.Legacy", true)]
    [InlineData("PeachpieSockets", false)] // without the targets the test sees the wrong order, so it can tell the difference
    public async Task TheModuleIsReferencedBeforePeachpiesLibrary(string package, bool withTargets)
    {
        string[][] references = await BuildAsync(package, withTargets, "C#");
        Assert.All(references, order =>
        {
            string[] names = [.. order.Select(path => Path.GetFileNameWithoutExtension(path))];
            int module = Array.IndexOf(names, "PeachpieSockets.Extension");
            int library = Array.IndexOf(names, Network);
            Assert.True(module >= 0 && library >= 0);
            Assert.Equal(withTargets, module < library);
            Assert.Single(names, Network);
            Assert.Equal(s_networkTypes, PublicTypes(order[library]));
        });
    }

    [Fact]
    public async Task ThePhpCompilerSeesTheLibraryWithoutItsSocketFunctions()
    {
        string[][] references = await BuildAsync("PeachpieSockets", withTargets: true, "PHP");
        string[] library = [.. references.Select(order => Assert.Single(order, path => Path.GetFileNameWithoutExtension(path) == Network))];
        string hidden = library[Array.IndexOf(s_shown, "compiler")];
        Assert.Equal(s_networkTypes.Except([Network + ".Sockets"]), PublicTypes(hidden));
        Assert.StartsWith(Path.Combine(_folder.FullName, "app", "obj"), hidden, StringComparison.Ordinal);

        // Nothing else of the copy is different, and everything but the compiler takes the library itself.
        string unchanged = Assert.Single(library.Except([hidden]));
        Assert.Equal(s_shown.Length - 1, library.Count(path => path == unchanged));
        byte[] original = await File.ReadAllBytesAsync(unchanged);
        byte[] copy = await File.ReadAllBytesAsync(hidden);
        Assert.Equal(original.Length, copy.Length);
        Assert.Single(original.Zip(copy), pair => pair.First != pair.Second);
    }

    // Builds a program that references the package after Peachpie's library. Gives the paths of the references at the moments that s_shown names.
    private async Task<string[][]> BuildAsync(string package, bool withTargets, string language)
    {
        string feed = _folder.CreateSubdirectory("feed").FullName;
        var build = Directory.EnumerateFiles(Path.Combine(Repository.Root, "build", "packaging", "Module"));
        (string, string)[] files = withTargets ? [.. build.Select(file => ("buildTransitive/" + Path.GetFileName(file), file))] : [];
        StandInPackage.Write(feed, Network, Network, null, s_networkTypes);
        StandInPackage.Write(feed, "Peachpie.App", "Peachpie.App", Network);
        StandInPackage.Write(feed, "PeachpieSockets", "PeachpieSockets.Extension", null, files: files);
        StandInPackage.Write(feed, "PeachpieSockets.Legacy", "PeachpieSockets.Legacy", "PeachpieSockets");

        string app = _folder.CreateSubdirectory("app").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(app, "app.csproj"),
            $"""
            <Project>
              <Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <RestoreSources>{feed}</RestoreSources>
                <RestorePackagesPath>{_folder.FullName}/cache</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Peachpie.App" Version="1.0.0" />
                <PackageReference Include="{package}" Version="1.0.0" />
              </ItemGroup>
              <Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk" />
              <PropertyGroup>
                <Language>{language}</Language>
              </PropertyGroup>
              <!-- In place of a compiler: shows the references that it would be given. -->
              <Target Name="CoreCompile" DependsOnTargets="ShowOrder">
                <WriteLinesToFile File="compiler" Lines="@(ReferencePath->'%(FullPath)')" Overwrite="true" />
              </Target>
              <Target Name="ShowOrder" DependsOnTargets="ResolveReferences;FindReferenceAssembliesForReferences">
                <WriteLinesToFile File="order" Lines="@(ReferencePath->'%(FullPath)')" Overwrite="true" />
                <WriteLinesToFile File="reference-assemblies" Lines="@(ReferencePathWithRefAssemblies->'%(FullPath)')" Overwrite="true" />
              </Target>
              <Target Name="Show" DependsOnTargets="CoreCompile">
                <WriteLinesToFile File="afterwards" Lines="@(ReferencePath->'%(FullPath)')" Overwrite="true" />
              </Target>
            </Project>
            """);
        await DotNet.SucceedAsync("dotnet", app, ["msbuild", "-restore", "-t:Show", "-v:minimal", "-nodeReuse:false"]);
        return [.. s_shown.Select(name => File.ReadAllLines(Path.Combine(app, name)))];
    }

    private static string[] PublicTypes(string path)
    {
        using var reader = new PEReader(File.OpenRead(path));
        var metadata = reader.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
