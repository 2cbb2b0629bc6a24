using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>Reads the attributes of the assembly.</summary>
internal static class ModuleReader
{
    public static ModuleInfo? Read(Compilation compilation)
    {
        var extensions = new List<string>();
        var registrators = new List<string>();
        bool isModule = false;
        bool isWeak = false;
        foreach (var attribute in compilation.Assembly.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "PhpExtensionAttribute":
                    isModule = true;
                    extensions.AddRange(Names(attribute));
                    if (attribute.NamedArguments.FirstOrDefault(a => a.Key == "Registrator").Value.Value is ITypeSymbol registrator)
                    {
                        registrators.Add(registrator.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
                    }

                    break;
                case "PhpWeakAttribute":
                    isWeak = true;
                    break;
            }
        }

        if (!isModule)
        {
            return null;
        }

        string name = compilation.AssemblyName ?? "Php";
        string shortName = name.Substring(name.LastIndexOf('.') + 1);
        return new ModuleInfo(name, shortName + "Module", new(extensions), new(registrators), isWeak);
    }

    public static string? ExtensionOf(ISymbol type)
        => ClrTypes.Attribute(type, "PhpExtensionAttribute") is { } attribute ? Names(attribute).FirstOrDefault() : null;

    private static IEnumerable<string> Names(AttributeData attribute)
        => attribute.ConstructorArguments.SelectMany(a => a.Kind == TypedConstantKind.Array ? a.Values : [a]).Select(v => v.Value).OfType<string>();
}
