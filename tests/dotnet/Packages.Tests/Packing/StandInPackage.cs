using System.IO.Compression;
using System.Reflection;
using System.Reflection.Emit;

namespace PeachpieSockets.Packages.Tests.Packing;

/// <summary>A package with an assembly of empty classes, in place of one that cannot be had or whose content does not matter.</summary>
internal static class StandInPackage
{
    /// <summary>Writes the package into a folder.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="id">The package's id.</param>
    /// <param name="assembly">The simple name of its assembly.</param>
    /// <param name="dependency">The id of the package that it depends on; null for none.</param>
    /// <param name="types">Full names of its public static classes.</param>
    /// <param name="files">More files: path in the package and path on disk.</param>
    internal static void Write(
        string folder, string id, string assembly, string? dependency, string[]? types = null, params (string Target, string Source)[] files)
    {
        using var archive = ZipFile.Open(Path.Combine(folder, $"{id}.1.0.0.nupkg"), ZipArchiveMode.Create);
        string group = dependency is null
            ? """<group targetFramework="net8.0" />"""
            : $"""<group targetFramework="net8.0"><dependency id="{dependency}" version="1.0.0" exclude="Build,Analyzers" /></group>""";
        using (var nuspec = new StreamWriter(archive.CreateEntry($"{id}.nuspec").Open()))
        {
            nuspec.Write(
                $"""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata>
                <id>{id}</id><version>1.0.0</version><authors>t</authors><description>t</description><dependencies>{group}</dependencies>
                </metadata></package>
                """);
        }

        using (var library = archive.CreateEntry($"lib/net8.0/{assembly}.dll").Open())
        {
            var builder = new PersistedAssemblyBuilder(new AssemblyName(assembly), typeof(object).Assembly);
            var module = builder.DefineDynamicModule(assembly);
            foreach (string type in types ?? [])
            {
                module.DefineType(type, TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed).CreateType();
            }

            builder.Save(library);
        }

        foreach (var (target, source) in files)
        {
            archive.CreateEntryFromFile(source, target);
        }
    }
}
