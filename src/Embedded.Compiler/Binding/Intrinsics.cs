using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Binding;

/// <summary>Library functions that compiled code does itself where their arguments are plain.</summary>
internal static class Intrinsics
{
    private static readonly Dictionary<string, Intrinsic> s_all = new(StringComparer.OrdinalIgnoreCase)
    {
        ["strlen"] = new(StackKind.Long),
        ["count"] = new(StackKind.Long),
        ["sizeof"] = new(StackKind.Long),
        ["ord"] = new(StackKind.Long),
        ["chr"] = new(StackKind.Value),
        ["intval"] = new(StackKind.Long),
        ["floatval"] = new(StackKind.Double),
        ["doubleval"] = new(StackKind.Double),
        ["boolval"] = new(StackKind.Bool),
        ["strval"] = new(StackKind.Value),
        ["is_int"] = new(StackKind.Bool),
        ["is_integer"] = new(StackKind.Bool),
        ["is_long"] = new(StackKind.Bool),
        ["is_float"] = new(StackKind.Bool),
        ["is_double"] = new(StackKind.Bool),
        ["is_string"] = new(StackKind.Bool),
        ["is_bool"] = new(StackKind.Bool),
        ["is_array"] = new(StackKind.Bool),
        ["is_null"] = new(StackKind.Bool),
        ["func_num_args"] = new(StackKind.Long, Arguments: 0),
    };

    private sealed record Intrinsic(StackKind Kind, int Arguments = 1);

    /// <summary>The name of the intrinsic that a call is; null where it is none.</summary>
    public static string? Of(CallExpression call, FunctionScope scope)
    {
        if (call.Callee is not NameExpression callee || call.Arguments is null)
        {
            return null;
        }

        string name = callee.Name.Fallback ?? callee.Name.FullName;
        if (!s_all.TryGetValue(name, out var intrinsic) || call.Arguments.Count != intrinsic.Arguments || !Operands.ArePlain(call.Arguments))
        {
            return null;
        }

        // A namespaced function of the name in the same file would be meant.
        return callee.Name.Fallback is not null && scope.File.Function(callee.Name.FullName) is not null ? null : name.ToLowerInvariant();
    }

    /// <summary>Whether a call is array_key_exists() as php makes an operation of it, with operands that may be read one after the other.</summary>
    public static bool IsKeyExists(CallExpression call)
        => call.Callee is NameExpression callee && call.Arguments is [{ Spread: false, Name: null } key, { Spread: false, Name: null, Value: VariableExpression array }]
            && key.Value is VariableExpression or StringLiteral or IntLiteral && array.Name != "this" && (callee.Name.Fallback is null)
            && callee.Name.FullName.Equals("array_key_exists", StringComparison.OrdinalIgnoreCase);

    public static StackKind KindOf(CallExpression call, FunctionScope scope) => Of(call, scope) is { } name ? s_all[name].Kind : StackKind.Value;
}
