using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>PHP classes: static fields and properties of type PhpClass, in containers and in classes marked [PhpType].</summary>
internal static class ClassReader
{
    /// <summary>A class marked [PhpType] brings the PHP class that its static member of type PhpClass is.</summary>
    public static Container? Read(INamedTypeSymbol type, string extension)
    {
        if (!ClrTypes.HasAttribute(type, "PhpTypeAttribute"))
        {
            return null;
        }

        var classes = Members(type)
            .Select(m => new Member(extension, ClrTypes.PhpNameOf(type), Access(m), ""))
            .Take(1);
        return new Container(Container.ThunksOf(type), new([]), new([]), new(classes));
    }

    /// <summary>The classes of a container: each is named as its member is.</summary>
    public static IEnumerable<Member> ReadContainer(INamedTypeSymbol container, string extension)
    {
        string prefix = ClrTypes.Attribute(container, "PhpNamespaceAttribute")?.ConstructorArguments[0].Value is string name ? name + "\\" : "";
        return Members(container).Select(m => new Member(extension, prefix + m.Name, Access(m), ""));
    }

    private static IEnumerable<ISymbol> Members(INamedTypeSymbol type)
        => type.GetMembers().Where(m => m.IsStatic && m.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal && IsClass(m));

    public static bool IsClass(ISymbol member) => member switch
    {
        IFieldSymbol field => ClrTypes.NameOf(field.Type) == ClrTypes.Runtime + ".PhpClass",
        IPropertySymbol property => ClrTypes.NameOf(property.Type) == ClrTypes.Runtime + ".PhpClass",
        _ => false,
    };

    private static string Access(ISymbol member)
        => $"{member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.@{member.Name}";
}
