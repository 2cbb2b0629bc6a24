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
    public const string NestingTooDeep = "memory exhausted";
    public const string HaltCompilerScope = "__HALT_COMPILER() can only be used from the outermost scope";

    public const string EncodingIgnored = "declare(encoding=...) ignored because Zend multibyte feature is turned off by settings";

    public const string ClosureOfNew = "Cannot create Closure for new expression";
    public const string ClosureOfNullSafe = "Cannot combine nullsafe operator with Closure creation";
    public const string ClosureInAttribute = "Cannot create Closure as attribute argument";
    public const string BraceIndex = "Array and string offset access syntax with curly braces is no longer supported";
    public const string EmptyIndexRead = "Cannot use [] for reading";
    public const string EmptyIndexUnset = "Cannot use [] for unsetting";
    public const string ReassignThis = "Cannot re-assign $this";
    public const string UnsetThis = "Cannot unset $this";
    public const string ThisAsParameter = "Cannot use $this as parameter";
    public const string GlobalsModified = "$GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax";
    public const string GlobalsReferenced = "Cannot acquire reference to $GLOBALS";
    public const string GlobalsAppended = "Cannot append to $GLOBALS";
    public const string FunctionResultWritten = "Can't use function return value in write context";
    public const string MethodResultWritten = "Can't use method return value in write context";
    public const string NullSafeWritten = "Can't use nullsafe operator in write context";
    public const string NullSafeReferenced = "Cannot take reference of a nullsafe chain";
    public const string TemporaryWritten = "Cannot use temporary expression in write context";
    public const string EmptyList = "Cannot use empty list";
    public const string HoleInKeyedList = "Cannot use empty array entries in keyed array assignment";
    public const string SpreadInList = "Spread operator is not supported in assignments";
    public const string MixedKeysInList = "Cannot mix keyed and unkeyed array entries in assignments";
    public const string MixedListStyles = "Cannot mix [] and list()";
    public const string UnwritableInList = "Assignments can only happen to writable values";
    public const string UnreferenceableList = "Cannot assign reference to non referenceable value";
    public const string ListAlone = "Cannot use list() as standalone expression";
    public const string ListAsKey = "Cannot use list as key element";
    public const string ReferenceAsKey = "Key element cannot be a reference";
    public const string ArrayHole = "Cannot use empty array elements in arrays";
    public const string IssetExpression = "Cannot use isset() on the result of an expression (you can use \"null !== expression\" instead)";
    public const string SpreadAfterNamed = "Cannot use argument unpacking after named arguments";
    public const string PositionalAfterNamed = "Cannot use positional argument after named argument";
    public const string PositionalAfterSpread = "Cannot use positional argument after argument unpacking";
    public const string SpreadInAttribute = "Cannot use unpacking in attribute argument list";
    public const string YieldOutside = "The \"yield\" expression can only be used inside a function";
    public const string TwoDefaultArms = "Match expressions may only contain one default arm";
    public const string TwoDefaultClauses = "Switch statements may only contain one default clause";
    public const string IllegalClassName = "Illegal class name";
    public const string GotoIntoTry = "'goto' into a try block is not supported";
    public const string GotoIntoLoop = "'goto' into loop or switch statement is disallowed";
    public const string ReturnFromNever = "A never-returning function must not return";
    public const string ReturnFromVoid = "A void function must not return a value";
    public const string ReturnNullFromVoid = "A void function must not return a value (did you mean \"return;\" instead of \"return null;\"?)";
    public const string ReturnNothing = "A function with return type must return a value";
    public const string ReturnNothingOrNull = "A function with return type must return a value (did you mean \"return null;\" instead of \"return;\"?)";
    public const string ParameterAfterVariadic = "Only the last parameter can be variadic";
    public const string VariadicDefault = "Variadic parameter cannot have a default value";
    public const string PromotionOutside = "Cannot declare promoted property outside a constructor";
    public const string PromotionInAbstract = "Cannot declare promoted property in an abstract constructor";
    public const string PromotionVariadic = "Cannot declare variadic promoted property";
    public const string AutoGlobalUse = "Cannot use auto-global as lexical variable";
    public const string Autoload = "__autoload() is no longer supported, use spl_autoload_register() instead";
    public const string StaticClassInConstant = "static::class cannot be used for compile-time class name resolution";
    public const string DynamicClassInConstant = "Dynamic class names are not allowed in compile-time class constant references";
    public const string AnonymousInConstant = "Cannot use anonymous class in constant expression";
    public const string DynamicNewInConstant = "Cannot use dynamic class name in constant expression";
    public const string StaticNewInConstant = "\"static\" is not allowed in compile-time constants";
    public const string SpreadInConstantNew = "Argument unpacking in constant expressions is not supported";
    public const string InvalidConstant = "Constant expression contains invalid operations";
    public const string StaticInConstant = "\"static::\" is not allowed in compile-time constants";
    public const string NewInConstant = "New expressions are not supported in this context";
    public const string NullableMixed = "Type mixed cannot be marked as nullable since mixed already includes null";
    public const string NullableNull = "null cannot be marked as nullable";
    public const string StandaloneMixed = "Type mixed can only be used as a standalone type";
    public const string InterfaceProperty = "Interfaces may not include properties";
    public const string AbstractProperty = "Properties cannot be declared abstract";
    public const string ConstantNamedClass = "A class constant must not be called 'class'; it is reserved for class name fetching";
    public const string CaseOutsideEnum = "Case can only be used in enums";
    public const string CodeOutsideNamespace = "No code may exist outside of namespace {}";
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

    public static string JumpOutsideLoop(string keyword) => $"'{keyword}' not in the 'loop' or 'switch' context";

    public static string JumpTooFar(string keyword, int levels) => $"Cannot '{keyword}' {levels} level{(levels == 1 ? "" : "s")}";

    public static string ThisAs(string kind) => $"Cannot use $this as {kind} variable";

    public static string UndefinedLabel(string label) => $"'goto' to undefined label '{label}'";

    public static string LabelDefined(string label) => $"Label '{label}' already defined";

    public static string AutoGlobalParameter(string name) => $"Cannot re-assign auto-global variable {name}";

    public static string DuplicateParameter(string name) => $"Redefinition of parameter ${name}";

    public static string UsedTwice(string name) => $"Cannot use variable ${name} twice";

    public static string UseAsParameter(string name) => $"Cannot use lexical variable ${name} as a parameter name";

    public static string GeneratorType(string type) => $"Generator return type must be a supertype of Generator, {type} given";

    public static string NotParameterType(string type) => $"{type} cannot be used as a parameter type";

    public static string StandaloneType(string type) => $"{(type == "void" ? "Void" : type)} can only be used as a standalone type";

    public static string DuplicateType(string type) => $"Duplicate type {type} is redundant";

    public static string NoIntersection(string type) => $"Type {type} cannot be part of an intersection type";

    public static string BackingType(string type) => $"Enum backing type must be int or string, {type} given";

    public static string ReservedParent(string name, string kind) => $"Cannot use '{name}' as {kind} name, as it is reserved";

    public static string DuplicateMethod(string owner, string name) => $"Cannot redeclare {owner}::{name}()";

    public static string DuplicateProperty(string owner, string name) => $"Cannot redeclare {owner}::${name}";

    public static string DuplicateConstant(string owner, string name) => $"Cannot redefine class constant {owner}::{name}";

    public static string InterfaceMethodAccess(string owner, string name) => $"Access type for interface method {owner}::{name}() must be public";

    public static string InterfaceMethodMustNot(string owner, string name, string what) => $"Interface method {owner}::{name}() must not be {what}";

    public static string InterfaceConstantAccess(string owner, string name) => $"Access type for interface constant {owner}::{name} must be public";

    public static string BodyNotAllowed(string kind, string owner, string name) => $"{kind} function {owner}::{name}() cannot contain body";

    public static string BodyMissing(string owner, string name) => $"Non-abstract method {owner}::{name}() must contain body";

    public static string AbstractPrivate(string owner, string name) => $"Abstract function {owner}::{name}() cannot be declared private";

    public static string EnumProperty(string owner) => $"Enum {owner} cannot include properties";

    public static string FinalProperty(string owner, string name) =>
        $"Cannot declare property {owner}::${name} final, the final modifier is allowed only for methods, classes, and class constants";

    public static string NoScope(string name) => $"Cannot use \"{name}\" when no class scope is active";

    public const string NoParent = "Cannot use \"parent\" when current class scope has no parent";

    public static string RedundantObject(string type) => $"Type {type} contains both object and a class type, which is redundant";

    /// <summary>A class name that looks like a type of the language.</summary>
    public static string Confusable(string written, string? meant, string name, bool hasNamespace)
    {
        string suppress = $"Write \"\\{name}\" to suppress this warning{(hasNamespace ? " or import the class with \"use\"" : "")}";
        return meant is null ? $"\"{written}\" is not a supported builtin type and will be interpreted as a class name. {suppress}"
            : $"\"{written}\" will be interpreted as a class name. Did you mean \"{meant}\"? {suppress}";
    }

    public static string PropertyDefault(string given, string owner, string name, string type) => $"Cannot use {given} as default value for property {owner}::${name} of type {type}";

    public static string ParameterDefault(string given, string name, string type) => $"Cannot use {given} as default value for parameter ${name} of type {type}";

    public static string NullDefault(string type, string nullable) => $"Default value for property of type {type} may not be null. Use the nullable type {nullable} to allow null default value";

    public static string ReadonlyUntyped(string owner, string name) => $"Readonly property {owner}::${name} must have type";

    public static string ReadonlyStatic(string owner, string name) => $"Static property {owner}::${name} cannot be readonly";

    public static string ReadonlyDefault(string owner, string name) => $"Readonly property {owner}::${name} cannot have default value";

    public static string PropertyType(string owner, string name, string type) => $"Property {owner}::${name} cannot have type {type}";

    public static string ConstantModifier(Modifiers modifier) => $"Cannot use '{modifier.ToString().ToLowerInvariant()}' as constant modifier";

    public const string PrivateFinalMethod = "Private methods cannot be final as they are never overridden by other classes";

    public static string PrivateFinalConstant(string owner, string name) =>
        $"Private constant {owner}::{name} cannot be final as it is not visible to other classes";

    public static string CaseWithValue(string owner, string name) => $"Case {name} of non-backed enum {owner} must not have a value";

    public static string CaseWithoutValue(string owner, string name) => $"Case {name} of backed enum {owner} must have a value";

    public static string TraitInInterface(string trait, string owner) => $"Cannot use traits inside of interfaces. {trait} is used in {owner}";

    public static string AbstractMethods(string owner, List<string> names)
    {
        string list = string.Join(", ", names.Take(3).Select(name => $"{owner}::{name}")) + (names.Count > 3 ? ", ..." : "");
        string plural = names.Count == 1 ? "" : "s";
        return $"Class {owner} contains {names.Count} abstract method{plural} and must therefore be declared abstract or implement the remaining methods ({list})";
    }

    public static string MagicArguments(string name, int count) => count == 0
        ? $"Method {name}() cannot take arguments"
        : $"Method {name}() must take exactly {count} argument{(count == 1 ? "" : "s")}";

    public static string MagicStatic(string name, bool mustBe) => $"Method {name}() {(mustBe ? "must" : "cannot")} be static";

    public static string MagicByReference(string name) => $"Method {name}() cannot take arguments by reference";

    public static string MagicAccess(string name) => $"The magic method {name}() must have public visibility";

    public static string MagicParameterType(string name, int number, string parameter, string type) => $"{name}(): Parameter #{number} (${parameter}) must be of type {type} when declared";

    public static string MagicNoReturnType(string name) => $"Method {name}() cannot declare a return type";

    public static string MagicReturnType(string name, string type) => $"{name}(): Return type must be {type} when declared";

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

    public static string AttributePlace(string name, string place, string allowed) => $"Attribute \"{name}\" cannot target {place} (allowed targets: {allowed})";

    public static string AttributeRepeated(string name) => $"Attribute \"{name}\" must not be repeated";

    public static string DynamicPropertiesRefused(string what) => $"Cannot apply #[AllowDynamicProperties] to {what}";

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

    public const string VoidByReference = "Returning by reference from a void function is deprecated";
    public const string DollarCurlyVariable = "Using ${var} in strings is deprecated, use {$var} instead";
    public const string DollarCurlyExpression = "Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead";

    public static string ImportWithoutEffect(string name) => $"The use statement with non-compound name '{name}' has no effect";

    public static string UnknownDirective(string name) => $"Unsupported declare '{name}'";

    /// <summary>A continue whose target is a switch; with a loop around it php tells which number was meant.</summary>
    public static string ContinueOfSwitch(int levels, bool hasLoopAround)
    {
        string number = levels == 1 ? "" : $" {levels}";
        return $"\"continue{number}\" targeting switch is equivalent to \"break{number}\"" + (hasLoopAround ? $". Did you mean to use \"continue {levels + 1}\"?" : "");
    }

    public static string OctalOverflow(string digits) => $"Octal escape sequence overflow \\{digits} is greater than \\377";

    public static string OptionalBeforeRequired(string optional, string required)
        => $"Optional parameter ${optional} declared before required parameter ${required} is implicitly treated as a required parameter";
}
