namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>The names that a class has used so far.</summary>
internal sealed class MemberNames(ClassDeclaration owner)
{
    private readonly HashSet<string> _methods = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _properties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _constants = new(StringComparer.Ordinal);

    /// <summary>The name of the class, as messages show it.</summary>
    public string Owner { get; } = DisplayName(owner);

    public static string DisplayName(ClassDeclaration declaration) => declaration.Name ?? "class@anonymous";

    public bool AddMethod(string name) => _methods.Add(name);

    public bool AddProperty(string name) => _properties.Add(name);

    public bool AddConstant(string name) => _constants.Add(name);
}
