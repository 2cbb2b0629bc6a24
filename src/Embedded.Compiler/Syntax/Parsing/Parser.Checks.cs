using PeachpieSockets.Embedded.Compiler.Syntax.Lexing;
using PeachpieSockets.Embedded.Compiler.Syntax.Validation;

namespace PeachpieSockets.Embedded.Compiler.Syntax.Parsing;

/// <summary>
/// Checks that need what the finished tree no longer shows (parentheses, aliases, order of tokens). php makes them when it compiles,
/// after the whole file was parsed; so the first is kept until then.
/// </summary>
internal sealed partial class Parser
{
    private SyntaxException? _reported;
    private bool _hasImports;
    private bool _hasNamespace;
    private bool _hasBracedNamespace;
    private bool _inBracedNamespace;

    private void Report(string message, int line) => _reported ??= CompileError(message, line);

    /// <summary>Throws the first compile-time error in the order of lines: what the parser kept, or what the finished tree shows.</summary>
    private void ThrowFirst(IReadOnlyList<Statement> statements)
    {
        try
        {
            TreeValidator.Check(statements, _notices);
        }
        catch (SyntaxException error) when (_reported is not null && _reported.Line <= error.Line)
        {
            // The kept error comes first.
        }

        if (_reported is not null)
            throw _reported;
    }

    /// <summary>PHP 8 wants parentheses when a ternary is the condition of another, unless both are short.</summary>
    private void CheckNestedTernary(ConditionalExpression inner, bool outerIsShort, int line)
    {
        bool innerIsShort = inner.WhenTrue is null;
        if (!(innerIsShort && outerIsShort))
            Report(SyntaxMessages.NestedTernary(innerIsShort, outerIsShort), line);
    }

    private void CheckNamespace(string name, bool braced, List<Statement> before, int line)
    {
        if (_hasNamespace && _hasBracedNamespace != braced)
            Report(SyntaxMessages.MixedNamespaces, line);
        else if (_inBracedNamespace)
            Report(SyntaxMessages.NestedNamespace, line);
        else if (!_hasNamespace && HasCode(before))
            Report(SyntaxMessages.NamespaceFirst, line);

        if (name.Equals("namespace", StringComparison.OrdinalIgnoreCase))
            Report(SyntaxMessages.NamespaceName(name), line);
        _hasNamespace = true;
        _hasBracedNamespace = braced;
        _inBracedNamespace = braced;
    }

    /// <summary>With namespaces in braces, only declare and empty statements may lie outside of them.</summary>
    private void CheckOutsideNamespace()
    {
        if (_hasBracedNamespace && _kind is not (TokenKind.Namespace or TokenKind.Declare or TokenKind.HaltCompiler or TokenKind.Semicolon))
            Report(SyntaxMessages.CodeOutsideNamespace, Line);
    }

    private void LeaveBracedNamespace() => _inBracedNamespace = false;

    /// <summary>Only declare may come before a namespace. Imports leave no statement.</summary>
    private bool HasCode(List<Statement> statements) => _hasImports || !statements.TrueForAll(s => s is DeclareStatement or TickStatement or EmptyStatement);

    private void CheckDirectives(List<KeyValuePair<string, Expression>> directives, int firstToken, bool plain, int line)
    {
        foreach ((string name, Expression value) in directives)
        {
            if (name.Equals("strict_types", StringComparison.OrdinalIgnoreCase))
                CheckStrictTypes(value, firstToken, plain, line);
            else if (value is not (IntLiteral or FloatLiteral or StringLiteral))
                Report(SyntaxMessages.DeclareLiteral(name), line);
            else if (name.Equals("encoding", StringComparison.OrdinalIgnoreCase))
                _notices.Add(new CompileNotice(true, SyntaxMessages.EncodingIgnored, line));
            else if (!name.Equals("ticks", StringComparison.OrdinalIgnoreCase))
                _notices.Add(new CompileNotice(true, SyntaxMessages.UnknownDirective(name), line));
        }
    }

    private void CheckStrictTypes(Expression value, int firstToken, bool plain, int line)
    {
        if (!IsFirstStatement(firstToken))
            Report(SyntaxMessages.StrictTypesFirst, line);
        if (!plain)
            Report(SyntaxMessages.StrictTypesBlock, line);
        if (value is not IntLiteral { Value: 0 or 1 } literal)
            Report(value is IntLiteral or FloatLiteral or StringLiteral ? SyntaxMessages.StrictTypesValue : SyntaxMessages.DeclareLiteral("strict_types"), line);
        else
            _strictTypes = literal.Value == 1;
    }

    /// <summary>Whether only other declare statements come before a token.</summary>
    private bool IsFirstStatement(int token)
    {
        bool onlyDeclares = true;
        for (int i = 0; i < token && onlyDeclares; i++)
        {
            if (_tokens[i].Kind != TokenKind.Declare)
                return false;
            while (i < token && _tokens[i].Kind != TokenKind.Semicolon)
                i++;
        }

        return onlyDeclares;
    }

    private void Import(ImportKind kind, string alias, string name, int line)
    {
        if (kind == ImportKind.Class && ReservedNames.IsUnusableClassName(alias))
            Report(SyntaxMessages.ImportReserved(name, alias), line);
        else if (!_names.TryImport(kind, alias, name))
            Report(SyntaxMessages.ImportTaken(kind, name, alias), line);
    }

    private void CheckClassName(string name, int line)
    {
        if (ReservedNames.IsUnusableClassName(name))
            Report(SyntaxMessages.ReservedClassName(name), line);
        else if (_names.FindImport(ImportKind.Class, name) is { } import
            && !import.Equals(_names.Declare(name), StringComparison.OrdinalIgnoreCase))
            Report(SyntaxMessages.ClassNameTaken(_names.Declare(name)), line);
    }

    private void CheckFunctionName(string name, int line)
    {
        if (_names.FindImport(ImportKind.Function, name) is { } import
            && !import.Equals(_names.Declare(name), StringComparison.OrdinalIgnoreCase))
            Report(SyntaxMessages.FunctionNameTaken(_names.Declare(name)), line);
    }

    private void CheckConstName(string name, int line)
    {
        if (ReservedNames.IsLiteralConstant(name) || name == "__COMPILER_HALT_OFFSET__")
            Report(SyntaxMessages.ConstantRedeclared(name), line);
        else if (_names.FindImport(ImportKind.Constant, name) is { } import && import != _names.Declare(name))
            Report(SyntaxMessages.ConstantNameTaken(_names.Declare(name)), line);
    }
}
