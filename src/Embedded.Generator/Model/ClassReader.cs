using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>CLR classes that scripts see as PHP classes.</summary>
internal static class ClassReader
{
    public static Container? Read(INamedTypeSymbol type, string extension)
    {
        _ = (type, extension);
        return null;
    }
}
