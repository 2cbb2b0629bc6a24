using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>What a <c>use</c> imports.</summary>
internal enum ImportKind
{
    Class, Function, Constant,
}

/// <summary>The present namespace and its imports; resolves names as the manual's "Name resolution rules" tell.</summary>
internal sealed class NameScope
{
    private readonly Dictionary<string, string> _classes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _functions = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);

    /// <summary>Without a leading backslash; empty for the global one.</summary>
    public string Namespace { get; private set; } = "";

    /// <summary>Enters another namespace, which has no imports yet.</summary>
    public void Enter(string @namespace)
    {
        Namespace = @namespace;
        _classes.Clear();
        _functions.Clear();
        _constants.Clear();
    }

    /// <summary>Adds an import; false if the name is taken.</summary>
    public bool TryImport(ImportKind kind, string alias, string fullName) => Table(kind).TryAdd(alias, fullName);

    /// <summary>What a name is imported as, or null.</summary>
    public string? FindImport(ImportKind kind, string alias) => Table(kind).GetValueOrDefault(alias);

    /// <summary>The full name of something declared here.</summary>
    public string Declare(string name) => Namespace.Length == 0 ? name : $"{Namespace}\\{name}";

    public Name ResolveClass(string name, TokenKind kind)
    {
        if (kind != TokenKind.Identifier)
            return new Name(ResolveQualified(name, kind));
        if (ReservedNames.IsRelativeClass(name))
            return new Name(name.ToLowerInvariant());
        return new Name(_classes.TryGetValue(name, out string? import) ? import : Declare(name));
    }

    public Name ResolveFunction(string name, TokenKind kind) => ResolveWithFallback(name, kind, _functions) with { Written = name };

    public Name ResolveConstant(string name, TokenKind kind)
    {
        if (kind == TokenKind.Identifier && ReservedNames.IsLiteralConstant(name))
            return new Name(name);
        return ResolveWithFallback(name, kind, _constants);
    }

    private Name ResolveWithFallback(string name, TokenKind kind, Dictionary<string, string> imports)
    {
        if (kind != TokenKind.Identifier)
            return new Name(ResolveQualified(name, kind));
        if (imports.TryGetValue(name, out string? import))
            return new Name(import);
        return Namespace.Length == 0 ? new Name(name) : new Name($"{Namespace}\\{name}", name);
    }

    private string ResolveQualified(string name, TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.FullyQualifiedName:
                return name[1..];
            case TokenKind.RelativeName:
                return Declare(name[(name.IndexOf('\\') + 1)..]);
            default:
                int first = name.IndexOf('\\');
                return _classes.TryGetValue(name[..first], out string? import) ? import + name[first..] : Declare(name);
        }
    }

    private Dictionary<string, string> Table(ImportKind kind) => kind switch
    {
        ImportKind.Function => _functions,
        ImportKind.Constant => _constants,
        _ => _classes,
    };
}
