namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>What the manual's chapter "Magic Methods" demands of their declarations.</summary>
internal sealed partial class TreeValidator
{
    private static readonly Dictionary<string, MagicRule> MagicRules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["__construct"] = new(null, false, NoReturnType: true, AnyAccess: true),
        ["__destruct"] = new(0, false, NoReturnType: true, AnyAccess: true),
        ["__clone"] = new(0, false, ReturnType: "void", AnyAccess: true),
        ["__get"] = new(1, false, First: "string"),
        ["__set"] = new(2, false, First: "string", ReturnType: "void"),
        ["__isset"] = new(1, false, First: "string", ReturnType: "bool"),
        ["__unset"] = new(1, false, First: "string", ReturnType: "void"),
        ["__call"] = new(2, false, First: "string", Second: "array"),
        ["__callStatic"] = new(2, true, First: "string", Second: "array"),
        ["__toString"] = new(0, false, ReturnType: "string"),
        ["__debugInfo"] = new(0, false, ReturnType: "?array"),
        ["__serialize"] = new(0, false, ReturnType: "array"),
        ["__unserialize"] = new(1, false, First: "array", ReturnType: "void"),
        ["__sleep"] = new(0, false, ReturnType: "array"),
        ["__wakeup"] = new(0, false, ReturnType: "void"),
        ["__set_state"] = new(1, true, First: "array", ReturnType: "object"),
        ["__invoke"] = new(null, false),
    };

    private void MagicMethod(string className, MethodMember method)
    {
        FunctionSyntax function = method.Function;
        if (!function.Name.StartsWith("__", StringComparison.Ordinal) || !MagicRules.TryGetValue(function.Name, out MagicRule rule))
            return;

        string name = $"{className}::{function.Name}";
        if (rule.Arguments is { } count)
            MagicParameters(name, method, count);

        bool isStatic = (method.Modifiers & Modifiers.Static) != 0;
        if (isStatic != rule.Static)
            throw Error(SyntaxMessages.MagicStatic(name, rule.Static), method);
        if (!rule.AnyAccess && (method.Modifiers & (Modifiers.Private | Modifiers.Protected)) != 0)
            _notices.Add(new CompileNotice(true, SyntaxMessages.MagicAccess(name), function.Line));
        if (rule.NoReturnType && function.ReturnType is not null)
            throw Error(SyntaxMessages.MagicNoReturnType(name), method);
        MagicParameterType(name, method, 0, rule.First);
        MagicParameterType(name, method, 1, rule.Second);
        if (rule.ReturnType is not null && function.ReturnType is { } type && !MayReturn(type, rule.ReturnType))
            throw Error(SyntaxMessages.MagicReturnType(name, rule.ReturnType), method);
    }

    private static void MagicParameters(string name, MethodMember method, int count)
    {
        IReadOnlyList<ParameterSyntax> parameters = method.Function.Parameters;
        if (parameters.Count(p => !p.Variadic) != count)
            throw Error(SyntaxMessages.MagicArguments(name, count), method);
        for (int i = 0; i < count; i++)
        {
            if (parameters[i].ByRef)
                throw Error(SyntaxMessages.MagicByReference(name), method);
        }
    }

    private static void MagicParameterType(string name, MethodMember method, int index, string? wanted)
    {
        if (wanted is null || method.Function.Parameters[index] is not { Type: { } type } parameter || TypeNames(type).Any(n => n == wanted || n == "mixed"))
            return;
        throw Error(SyntaxMessages.MagicParameterType(name, index + 1, parameter.Name, wanted), method);
    }

    // php holds what is declared against the wanted type: it may be narrower, never anything else.
    private static bool MayReturn(TypeSyntax type, string wanted)
    {
        List<string> names = [.. TypeNames(type)];
        if (names is ["never"])
            return true;
        return names.TrueForAll(n => n == wanted.TrimStart('?') || (n == "null" && wanted[0] == '?') || (n == "false" && wanted == "bool") || (wanted == "object" && !Parsing.ReservedNames.IsBuiltInType(n)));
    }

    // What a type is made of; a question mark is null.
    private static IEnumerable<string> TypeNames(TypeSyntax type) => type switch
    {
        NamedTypeSyntax named => [named.Name.FullName],
        NullableTypeSyntax nullable => [.. TypeNames(nullable.Inner), "null"],
        UnionTypeSyntax union => union.Parts.SelectMany(TypeNames),
        IntersectionTypeSyntax intersection => intersection.Parts.SelectMany(TypeNames),
        _ => [],
    };

    private readonly record struct MagicRule(int? Arguments, bool Static, bool NoReturnType = false, string? ReturnType = null, string? First = null, string? Second = null, bool AnyAccess = false);
}
