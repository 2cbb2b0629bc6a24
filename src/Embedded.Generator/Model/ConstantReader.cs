using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>Constants: const and static readonly fields, static properties, and functions of the context.</summary>
internal static class ConstantReader
{
    public static IEnumerable<Member> Read(INamedTypeSymbol container, string extension)
    {
        string owner = container.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        foreach (var symbol in container.GetMembers())
        {
            if (symbol.DeclaredAccessibility != Accessibility.Public || !symbol.IsStatic || ClrTypes.HasAttribute(symbol, "PhpHiddenAttribute") || ClassReader.IsClass(symbol))
            {
                continue;
            }

            string access = $"{owner}.@{symbol.Name}";
            switch (symbol)
            {
                case IFieldSymbol { IsConst: true } field:
                    yield return new Member(extension, field.Name, $"PhpValue.Create({Widen(field.ConstantValue)})", "");
                    break;
                case IFieldSymbol { IsReadOnly: true } field:
                    yield return new Member(extension, field.Name, Value(field.Type, access), "");
                    break;
                case IPropertySymbol { GetMethod: not null, IsIndexer: false } property:
                    yield return new Member(extension, property.Name, Value(property.Type, access), "");
                    break;
            }
        }
    }

    private static string Widen(object? value) => value is int or uint or short or ushort or byte or sbyte
        ? Literal.OfObject(System.Convert.ToInt64(value))
        : Literal.OfObject(value);

    private static string Value(ITypeSymbol type, string access) => type.Name switch
    {
        "Func" => access + "(ctx)",
        "PhpValue" => access,
        _ => $"PhpValue.Create({access})",
    };
}
