namespace PeachpieSockets.Embedded.Compiler.Syntax;

/// <summary>The texts of php's parse errors and compile-time fatal errors, in one place.</summary>
internal static class SyntaxMessages
{
    public const string SyntaxError = "syntax error, unexpected ";
    public const string InvalidNumber = "Invalid numeric literal";
    public const string InvalidCodepoint = "Invalid UTF-8 codepoint escape sequence";
    public const string CodepointTooLarge = "Invalid UTF-8 codepoint escape sequence: Codepoint too large";
    public const string MixedIndentation = "Invalid indentation - tabs and spaces cannot be mixed";
    public const string RealCast = "The (real) cast has been removed, use (float) instead";
    public const string UnsetCast = "The (unset) cast is no longer supported";
    public const string NestingTooDeep = "Maximum nesting level of the compiler is exceeded";
    public const string HaltCompilerScope = "__HALT_COMPILER() can only be used from the outermost scope";

    public const string ClosureOfNew = "Cannot create Closure for new expression";
    public const string ClosureInAttribute = "Cannot create Closure as attribute argument";
    public const string BraceIndex = "Array and string offset access syntax with curly braces is no longer supported";
    public const string TryAlone = "Cannot use try without catch or finally";
    public const string MultipleAccess = "Multiple access type modifiers are not allowed";
    public const string FinalOnAbstractMember = "Cannot use the final modifier on an abstract class member";
    public const string FinalOnAbstractClass = "Cannot use the final modifier on an abstract class";
    public const string MixedNamespaces = "Cannot mix bracketed namespace declarations with unbracketed namespace declarations";
    public const string NestedNamespace = "Namespace declarations cannot be nested";
    public const string NamespaceFirst = "Namespace declaration statement has to be the very first statement or after any declare call in the script";
    public const string StrictTypesFirst = "strict_types declaration must be the very first statement in the script";
    public const string StrictTypesBlock = "strict_types declaration must not use block mode";
    public const string StrictTypesValue = "strict_types declaration must have 0 or 1 as its value";

    public static string DeclareLiteral(string name) => $"declare({name}) value must be a literal";

    public static string NamespaceName(string name) => $"Cannot use '{name}' as namespace name";

    public static string NotPositiveLevels(string keyword) => $"'{keyword}' operator accepts only positive integers";

    public static string NotConstantLevels(string keyword) => $"'{keyword}' operator with non-integer operand is no longer supported";

    public static string MultipleModifiers(Modifiers modifier) => $"Multiple {modifier.ToString().ToLowerInvariant()} modifiers are not allowed";

    public static string TraitModifier(Modifiers modifier) => $"Cannot use '{modifier.ToString().ToLowerInvariant()}' as method modifier";

    public static string UnknownHook(string name, string property) => $"Unknown hook \"{name}\" for property ${property}, expected \"get\" or \"set\"";

    public static string ImportReserved(string name, string alias) => $"Cannot use {name} as {alias} because '{alias}' is a special class name";

    public static string ImportTaken(Parsing.ImportKind kind, string name, string alias)
    {
        string what = kind switch { Parsing.ImportKind.Function => "function ", Parsing.ImportKind.Constant => "const ", _ => "" };
        return $"Cannot use {what}{name} as {alias} because the name is already in use";
    }

    public static string ReservedClassName(string name) => $"Cannot use '{name}' as class name as it is reserved";

    public static string ClassNameTaken(string name) => $"Cannot declare class {name} because the name is already in use";

    public static string FunctionNameTaken(string name) => $"Cannot declare function {name} because the name is already in use";

    public static string ConstantNameTaken(string name) => $"Cannot declare const {name} because the name is already in use";

    public static string ConstantRedeclared(string name) => $"Cannot redeclare constant '{name}'";

    /// <summary>The forms of the two ternaries, as the message shows them.</summary>
    public static string NestedTernary(bool innerIsShort, bool outerIsShort)
    {
        (string first, string inLeft, string inRight) = (innerIsShort, outerIsShort) switch
        {
            (false, false) => ("a ? b : c ? d : e", "(a ? b : c) ? d : e", "a ? b : (c ? d : e)"),
            (false, true) => ("a ? b : c ?: d", "(a ? b : c) ?: d", "a ? b : (c ?: d)"),
            _ => ("a ?: b ? c : d", "(a ?: b) ? c : d", "a ?: (b ? c : d)"),
        };
        return $"Unparenthesized `{first}` is not supported. Use either `{inLeft}` or `{inRight}`";
    }

    public static string BodyIndentation(int level) => $"Invalid body indentation level (expecting an indentation level of at least {level})";

    public static string UnterminatedComment(int line) => $"Unterminated comment starting line {line}";

    public static string Unmatched(char closing) => $"Unmatched '{closing}'";

    /// <summary><paramref name="openedAt"/> is the line of the opening bracket, or 0 when it is the current one.</summary>
    public static string Unclosed(char opening, int openedAt, char? closing = null)
    {
        string where = openedAt > 0 ? $" on line {openedAt}" : "";
        string mismatch = closing is null ? "" : $" does not match '{closing}'";
        return $"Unclosed '{opening}'{where}{mismatch}";
    }
}
