using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>The class that code is compiled in, as far as it is known then.</summary>
internal sealed record ClassScope(string? Name, string? ParentName, ClassKind Kind);

/// <summary>What a file knows of itself: the functions it declares at its top level, for calls to them.</summary>
internal sealed class FileScope(SourceFile file, IReadOnlyDictionary<string, FunctionSyntax>? functions)
{
    public SourceFile File => file;

    /// <summary>The function of a name; null where the file declares none at its top level.</summary>
    public FunctionSyntax? Function(string name) => functions?.GetValueOrDefault(name);
}

/// <summary>A function (or a file's top level) to be compiled, with what was found out about it.</summary>
internal sealed class FunctionScope
{
    public required FileScope File { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ParameterSyntax> Parameters { get; init; }

    public required IReadOnlyList<Statement> Body { get; set; }

    public required int Line { get; init; }

    public ClassScope? Class { get; init; }

    /// <summary>The name that __FUNCTION__ gives.</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>Captured variables of a closure, by-reference ones marked.</summary>
    public IReadOnlyList<ClosureUse> Uses { get; init; } = [];

    public TypeSyntax? ReturnType { get; init; }

    public bool ReturnsByRef { get; init; }

    public bool IsGenerator { get; init; }

    public bool IsClosure { get; init; }

    /// <summary>Whether it is a file's (or eval'd) code: variables are in a symbol table it is given.</summary>
    public bool IsScript { get; init; }

    /// <summary>Whether it is an expression that is evaluated apart: php computes those by rules of their own.</summary>
    public bool IsConstantExpression { get; init; }

    /// <summary>Whether it is eval'd code, which gives null at its end.</summary>
    public bool IsEval { get; init; }

    public Dictionary<string, VariableInfo> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether variables are in a symbol table, because code here asks for them by name.</summary>
    public bool UsesSymbolTable { get; set; }

    /// <summary>Whether it has the variable that gets the headers of http: addresses.</summary>
    public bool TakesHeaders { get; set; }

    /// <summary>Whether it asks for all its arguments (func_get_args).</summary>
    public bool UsesArguments { get; set; }

    public bool UsesThis { get; set; }

    /// <summary>Whether it calls a function whose result is in memory of its own: see <see cref="BufferVariables"/>.</summary>
    public bool ReadsBuffers { get; set; }

    /// <summary>Whether it asks which class it is in.</summary>
    public bool UsesScope { get; set; }

    /// <summary>The static variables, in order.</summary>
    public List<StaticVariable> Statics { get; } = [];

    public int Temps { get; set; }

    public VariableInfo Variable(string name)
    {
        if (!Variables.TryGetValue(name, out var info))
        {
            Variables.Add(name, info = new VariableInfo(name));
        }

        return info;
    }
}
