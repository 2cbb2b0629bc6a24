namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>What the manual's chapter "Magic Methods" demands of their declarations.</summary>
internal sealed partial class TreeValidator
{
    private static readonly Dictionary<string, MagicRule> MagicRules = new(StringComparer.OrdinalIgnoreCase)
    {
        ["__construct"] = new(null, false, NoReturnType: true),
        ["__destruct"] = new(0, false, NoReturnType: true),
        ["__clone"] = new(0, false),
        ["__get"] = new(1, false),
        ["__set"] = new(2, false),
        ["__isset"] = new(1, false),
        ["__unset"] = new(1, false),
        ["__call"] = new(2, false),
        ["__callStatic"] = new(2, true),
        ["__toString"] = new(0, false, ReturnType: "string"),
        ["__debugInfo"] = new(0, false),
        ["__serialize"] = new(0, false),
        ["__unserialize"] = new(1, false),
        ["__sleep"] = new(0, false),
        ["__wakeup"] = new(0, false),
        ["__set_state"] = new(1, true),
        ["__invoke"] = new(null, false),
    };

    private static void MagicMethod(string className, MethodMember method)
    {
        FunctionSyntax function = method.Function;
        if (!function.Name.StartsWith("__", StringComparison.Ordinal) || !MagicRules.TryGetValue(function.Name, out MagicRule rule))
            return;

        string name = $"{className}::{function.Name}";
        if (rule.Arguments is { } count && function.Parameters.Count != count)
            throw Error(SyntaxMessages.MagicArguments(name, count), method);

        bool isStatic = (method.Modifiers & Modifiers.Static) != 0;
        if (isStatic != rule.Static)
            throw Error(SyntaxMessages.MagicStatic(name, rule.Static), method);
        if (rule.NoReturnType && function.ReturnType is not null)
            throw Error(SyntaxMessages.MagicNoReturnType(name), method);
        if (rule.ReturnType is not null && function.ReturnType is NamedTypeSyntax named && named.Name.FullName != rule.ReturnType && named.Name.FullName != "never")
            throw Error(SyntaxMessages.MagicReturnType(name, rule.ReturnType), method);
    }

    private readonly record struct MagicRule(int? Arguments, bool Static, bool NoReturnType = false, string? ReturnType = null);
}
