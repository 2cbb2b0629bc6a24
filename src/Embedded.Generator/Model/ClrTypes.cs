using Microsoft.CodeAnalysis;

namespace PeachpieSockets.Embedded.Generator.Model;

/// <summary>How CLR types of parameters and results look to PHP.</summary>
internal static class ClrTypes
{
    public const string Runtime = "PeachpieSockets.Embedded.Runtime";

    // CLR type -> method of ArgumentBinder, PHP type, whether the binder wants the context
    private static readonly Dictionary<string, (string Method, string Type, bool Context)> s_simple = new()
    {
        ["string"] = ("String", "string", true),
        [Runtime + ".PhpString"] = ("String", "string", true),
        ["long"] = ("Long", "int", true),
        ["int"] = ("Int", "int", true),
        ["double"] = ("Double", "float", true),
        ["bool"] = ("Bool", "bool", true),
        [Runtime + ".PhpArray"] = ("Array", "array", false),
        [Runtime + ".IPhpCallable"] = ("Callable", "callable", true),
    };

    public static string NameOf(ITypeSymbol type)
        => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    public static ITypeSymbol Underlying(ITypeSymbol type, out bool nullable)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } named)
        {
            nullable = true;
            return named.TypeArguments[0];
        }

        nullable = type.NullableAnnotation == NullableAnnotation.Annotated;
        return type;
    }

    /// <summary>Sets the type and conversion of a parameter; false where the CLR type has no meaning in PHP.</summary>
    public static bool Bind(Parameter parameter, ITypeSymbol clrType, string? phpType, string function)
    {
        var type = Underlying(clrType, out bool nullable);
        string name = NameOf(type);
        string where = $"\"{function}\", {{1}}, \"{(parameter.IsVariadic ? "" : parameter.Name)}\"";
        if (name == Runtime + ".PhpValue")
        {
            parameter.Type = phpType ?? parameter.Type;
            string cast = type.Equals(clrType, SymbolEqualityComparer.Default) ? "" : "(PhpValue?)";
            parameter.Conversion = cast + (phpType is null
                ? "{0}.GetValue()"
                : $"ArgumentBinder.Typed(ctx, {{0}}, {Literal.Of(phpType)}, {where})");
            return true;
        }

        if (name == Runtime + ".PhpAlias")
        {
            parameter.IsByRef = true;
            parameter.Type = phpType ?? parameter.Type;
            parameter.Conversion = phpType is null
                ? "ArgumentBinder.Reference({0})"
                : $"ArgumentBinder.Reference(ctx, {{0}}, {Literal.Of(phpType)}, {where})";
            parameter.Missing = nullable ? "null" : "new PhpAlias(default)";
            return true;
        }

        if (s_simple.TryGetValue(name, out var simple))
        {
            // A null of C# stands for the argument that is left out where PHP's type has no null.
            bool takesNull = nullable && ((phpType ?? parameter.Type) is not { } shown || shown[0] == '?' || shown.Contains("null") || shown == "mixed");
            string prefix = takesNull ? "Nullable" : "";
            parameter.Type = phpType ?? (nullable ? "?" + simple.Type : simple.Type);
            parameter.Conversion = $"ArgumentBinder.{prefix}{simple.Method}({(simple.Context ? "ctx, " : "")}{{0}}, {where})";
            if (name == Runtime + ".PhpString" && takesNull)
            {
                parameter.Conversion = $"ArgumentBinder.OrNull({parameter.Conversion})";
            }
            else if (name == "string")
            {
                parameter.Conversion = $"ArgumentBinder.Text{(takesNull ? "OrNull" : "")}({parameter.Conversion})";
            }

            if (nullable && !takesNull && type.IsValueType)
            {
                parameter.Conversion = $"({clrType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}){parameter.Conversion}";
            }

            return true;
        }

        if (type.IsReferenceType && type.SpecialType == SpecialType.None && type.TypeKind is TypeKind.Class or TypeKind.Interface)
        {
            string shown = IsResource(type) ? "resource" : phpType?.TrimStart('?') ?? PhpNameOf(type);
            parameter.Type = IsResource(type) ? null : nullable ? "?" + shown : shown;
            string method = nullable ? "NullableInstance" : "Instance";
            parameter.Conversion = $"ArgumentBinder.{method}<global::{name}>({{0}}, \"{shown}\", {where})";
            return true;
        }

        return false;
    }

    /// <summary>The PHP type of a result; null where it has none, as resources.</summary>
    public static string? ReturnType(IMethodSymbol method, bool castToFalse)
    {
        if (method.ReturnsVoid)
        {
            return "void";
        }

        var type = Underlying(method.ReturnType, out bool nullable);
        string name = NameOf(type);
        string? php = s_simple.TryGetValue(name, out var simple) ? simple.Type
            : name == Runtime + ".PhpValue" ? "mixed"
            : IsResource(type) ? null
            : PhpNameOf(type);
        return php is null or "mixed" ? php : castToFalse ? php + "|false" : nullable ? "?" + php : php;
    }

    public static bool IsResource(ITypeSymbol type) => InheritsFrom(type, Runtime + ".PhpResource") && !HasAttribute(type, "PhpTypeAttribute");

    public static bool InheritsFrom(ITypeSymbol? type, string baseName)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (NameOf(type) == baseName)
            {
                return true;
            }
        }

        return false;
    }

    public static bool HasAttribute(ISymbol symbol, string name) => Attribute(symbol, name) is not null;

    public static AttributeData? Attribute(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && (type.Name == name || type.Name == name + "Attribute"))
            {
                return attribute;
            }
        }

        return null;
    }

    /// <summary>The PHP name of a class: the one of its [PhpType], or its own.</summary>
    public static string PhpNameOf(ITypeSymbol type)
    {
        if (NameOf(type) == Runtime + ".PhpObject")
        {
            return "object";
        }

        return Attribute(type, "PhpTypeAttribute") is { ConstructorArguments: { Length: > 0 } arguments } && arguments[0].Value is string name
            ? name
            : type.Name;
    }
}
