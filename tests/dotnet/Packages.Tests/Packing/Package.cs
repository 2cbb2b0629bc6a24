using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;

namespace PeachpieSockets.Packages.Tests.Packing;

/// <summary>A nupkg or snupkg, opened.</summary>
internal sealed class Package : IDisposable
{
    private static readonly string[] s_containerFiles = ["[Content_Types].xml", "_rels/.rels"];
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    private readonly string _path;
    private readonly ZipArchive _archive;

    internal Package(string path)
    {
        _path = path;
        _archive = ZipFile.OpenRead(path);
        using var nuspec = _archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        Metadata = XDocument.Load(nuspec).Root!.Elements().Single(e => e.Name.LocalName == "metadata");
    }

    /// <summary>The nuspec's metadata.</summary>
    internal XElement Metadata { get; }

    /// <summary>The files, without what every package container has.</summary>
    internal IReadOnlyList<string> Files =>
    [
        .. _archive.Entries.Select(e => e.FullName)
            .Where(f => !s_containerFiles.Contains(f) && !f.EndsWith(".nuspec", StringComparison.Ordinal) && !f.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The package with the symbols.</summary>
    internal Package Symbols => new(Path.ChangeExtension(_path, ".snupkg"));

    /// <summary>A value of the nuspec, empty where there is none.</summary>
    internal string Value(string name) => Metadata.Elements().SingleOrDefault(e => e.Name.LocalName == name)?.Value ?? "";

    /// <summary>Dependencies, as "target: id version".</summary>
    internal IReadOnlyList<string> Dependencies =>
    [
        .. Metadata.Descendants().Where(e => e.Name.LocalName == "dependency")
            .Select(e => $"{e.Parent!.Attribute("targetFramework")!.Value}: {e.Attribute("id")!.Value} {e.Attribute("version")!.Value}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The bytes of a file.</summary>
    internal byte[] Read(string file)
    {
        using var stream = _archive.GetEntry(file)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The text of a file.</summary>
    internal string ReadText(string file) => Encoding.UTF8.GetString(Read(file));

    /// <summary>Simple names of the assemblies that an assembly in the package references.</summary>
    internal IReadOnlyList<string> References(string file)
    {
        using var reader = new PEReader(new MemoryStream(Read(file)));
        var metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(r => metadata.GetString(metadata.GetAssemblyReference(r).Name))];
    }

    /// <summary>Whether an assembly in the package has code compiled ahead of time.</summary>
    internal bool IsCompiledAhead(string file)
    {
        using var reader = new PEReader(new MemoryStream(Read(file)));
        return reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>Whether the same sources make the same assembly, as its compiler says in it.</summary>
    internal bool IsReproducible(string file)
    {
        using var reader = new PEReader(new MemoryStream(Read(file)));
        return reader.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }

    /// <summary>The paths of the source files that a pdb in the package names, and its SourceLink document.</summary>
    internal (IReadOnlyList<string> Documents, string SourceLink) Sources(string pdb)
    {
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Read(pdb)));
        var metadata = provider.GetMetadataReader();
        string link = metadata.CustomDebugInformation
            .Select(metadata.GetCustomDebugInformation)
            .Where(info => metadata.GetGuid(info.Kind) == s_sourceLink)
            .Select(info => Encoding.UTF8.GetString(metadata.GetBlobBytes(info.Value)))
            .SingleOrDefault("");
        return ([.. metadata.Documents.Select(d => metadata.GetString(metadata.GetDocument(d).Name))], link);
    }

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();
}
