namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>Identifiers that are no keywords but have a meaning of their own.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> RelativeClasses =
        new(StringComparer.OrdinalIgnoreCase) { "self", "parent", "static" };

    private static readonly HashSet<string> LiteralConstants =
        new(StringComparer.OrdinalIgnoreCase) { "true", "false", "null" };

    private static readonly HashSet<string> BuiltInTypes = new(StringComparer.OrdinalIgnoreCase) {
        "int", "float", "string", "bool", "false", "true", "null", "void", "never", "mixed", "object", "iterable",
        "self", "parent", "static",
    };

    /// <summary>self, parent and static.</summary>
    public static bool IsRelativeClass(string name) => name.Length is >= 4 and <= 6 && RelativeClasses.Contains(name);

    /// <summary>true, false and null.</summary>
    public static bool IsLiteralConstant(string name) => name.Length is 4 or 5 && LiteralConstants.Contains(name);

    /// <summary>The types that are identifiers (array and callable are keywords).</summary>
    public static bool IsBuiltInType(string name) => name.Length is >= 3 and <= 8 && BuiltInTypes.Contains(name);

    /// <summary>Names that no class may have: those of the built-in types.</summary>
    public static bool IsUnusableClassName(string name) => IsBuiltInType(name);
}
