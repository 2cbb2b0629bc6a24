namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Identifiers that are no keywords but have a meaning of their own.</summary>
internal static class ReservedNames
{
    private static readonly string[] RelativeClasses = ["self", "parent", "static"];
    private static readonly string[] LiteralConstants = ["true", "false", "null"];
    private static readonly string[] BuiltInTypes =
    [
        "int", "float", "string", "bool", "false", "true", "null", "void", "never", "mixed", "object", "iterable", "self", "parent", "static",
    ];

    /// <summary>self, parent and static.</summary>
    public static bool IsRelativeClass(string name) => name.Length is >= 4 and <= 6 && IsOneOf(RelativeClasses, name);

    /// <summary>true, false and null.</summary>
    public static bool IsLiteralConstant(string name) => name.Length is 4 or 5 && IsOneOf(LiteralConstants, name);

    /// <summary>The types that are identifiers (array and callable are keywords).</summary>
    public static bool IsBuiltInType(string name) => name.Length is >= 3 and <= 8 && IsOneOf(BuiltInTypes, name);

    /// <summary>Names that no class may have: those of the built-in types.</summary>
    public static bool IsUnusableClassName(string name) => IsBuiltInType(name);

    private static bool IsOneOf(string[] names, string name)
    {
        foreach (string one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
