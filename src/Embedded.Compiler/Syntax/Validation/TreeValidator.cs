using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>
/// What php's compiler refuses in a tree that its parser accepted, as far as the file alone tells.
/// It walks in source order and stops at the first error, as php does; each area has its own part.
/// </summary>
internal sealed partial class TreeValidator
{
    private const int UncheckedDepth = 32;

    private int _depth;

    private ClassDeclaration? _class;

    private readonly List<CompileNotice> _notices;

    private TreeValidator(List<CompileNotice> notices) => _notices = notices;

    /// <summary>Throws the first error, a compile-time one, of a file, and notes what is no error.</summary>
    public static void Check(IReadOnlyList<Statement> statements, List<CompileNotice> notices)
    {
        var validator = new TreeValidator(notices);
        validator.FunctionBody(statements, new FunctionContext(null, isGenerator: false, isTopLevel: true));
    }

    private static SyntaxException Error(string message, Node at) => new(message, at.Line, isParseError: false);

    private void Enter(Node node)
    {
        if (++_depth > UncheckedDepth && !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error(SyntaxMessages.NestingTooDeep, node);
    }

    private void Leave() => _depth--;

    /// <summary>self, parent and static need a class. In closures, traits and a file's own code only the run tells which it is.</summary>
    private void ClassReference(NameExpression expression) => ClassReference(expression.Name.FullName, expression);

    private void ClassReference(string name, Node at)
    {
        if (name is not ("self" or "parent" or "static") || _function.IsClosure || (_class is null ? _function.IsTopLevel : _class.Kind == ClassKind.Trait))
            return;
        if (_class is null)
            throw Error(SyntaxMessages.NoScope(name), at);
        if (name == "parent" && _class.Extends is null)
            throw Error(SyntaxMessages.NoParent, at);
    }

    /// <summary>What the statements of one function need to know of it.</summary>
    private sealed class FunctionContext(TypeSyntax? returnType, bool isGenerator, bool isTopLevel = false, bool isClosure = false)
    {
        public bool IsClosure { get; } = isClosure;
        public TypeSyntax? ReturnType { get; } = returnType;
        public bool IsGenerator { get; } = isGenerator;
        public bool IsTopLevel { get; } = isTopLevel;

        /// <summary>How many loops and switches enclose the present statement.</summary>
        public int Loops => Switches.Count;

        /// <summary>For each of them, from the outermost: whether it is a switch.</summary>
        public List<bool> Switches { get; } = [];

        public LabelTable Labels { get; } = new();
    }
}
