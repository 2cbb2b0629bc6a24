namespace PeachpieSockets.Embedded.Library.Functions;

/// <summary>Functions that the engine itself brings: arguments of the caller, functions, constants, extensions.</summary>
[PhpExtension("Core")]
public static class CoreFunctions
{
    /// <summary>The number of arguments of the function that calls it.</summary>
    public static long func_num_args(Context ctx) => Caller(ctx, "func_num_args() must be called from a function context").Argc;

    /// <summary>The arguments of the function that calls it.</summary>
    public static PhpArray func_get_args(Context ctx)
    {
        var frame = Caller(ctx, "func_get_args() cannot be called from the global scope");
        var result = new PhpArray(frame.Argc);
        for (int i = 0; i < frame.Argc; i++)
        {
            result.AddValue(frame.Argument(i).DeepCopy());
        }

        return result;
    }

    /// <summary>One argument of the function that calls it.</summary>
    public static PhpValue func_get_arg(Context ctx, long position)
    {
        if (position < 0)
        {
            throw ArgumentBinder.ValueError("func_get_arg", 1, "position", "must be greater than or equal to 0");
        }

        var frame = Caller(ctx, "func_get_arg() cannot be called from the global scope");
        return position < frame.Argc
            ? frame.Argument((int)position).DeepCopy()
            : throw ArgumentBinder.ValueError("func_get_arg", 1, "position", "must be less than the number of the arguments passed to the currently executed function");
    }

    /// <summary>Whether there is a function of that name.</summary>
    public static bool function_exists(Context ctx, string function) => ctx.GetDeclaredFunction(function.StartsWith('\\') ? function[1..] : function) is not null;

    /// <summary>All functions: "internal" and "user".</summary>
    public static PhpArray get_defined_functions(Context ctx, bool exclude_disabled = true)
    {
        _ = exclude_disabled;
        var result = new PhpArray();
        result.SetItemValue("internal", List(InOrder(Context.Modules.SelectMany(m => m.FunctionNames), f => f.Extension).Select(f => f.Name)));
        result.SetItemValue("user", List(ctx.DeclaredFunctions.Select(f => f.Name.ToLowerInvariant())));
        return result;
    }

    /// <summary>Defines a constant.</summary>
    [PhpSignature("(string $constant_name, mixed $value, bool $case_insensitive = false): bool")]
    public static bool define(Context ctx, string constant_name, PhpValue value, bool case_insensitive = false)
    {
        if (constant_name.Contains("::", StringComparison.Ordinal))
        {
            throw ArgumentBinder.ValueError("define", 1, "constant_name", "cannot be a class constant");
        }

        if (case_insensitive)
        {
            ctx.Warning("define(): Argument #3 ($case_insensitive) is ignored since declaration of case-insensitive constants is no longer supported");
        }

        // php's parser and compiler know these without a constant.
        bool isSpecial = constant_name == "__COMPILER_HALT_OFFSET__" || constant_name.ToLowerInvariant() is "true" or "false" or "null";
        if (!isSpecial && ctx.DefineConstant(constant_name, value.DeepCopy()))
        {
            return true;
        }

        ctx.Warning($"Constant {constant_name} already defined");
        return false;
    }

    /// <summary>Whether there is a constant of that name; class constants too.</summary>
    public static bool defined(Context ctx, string constant_name) => TryConstant(ctx, constant_name, out _, out _);

    /// <summary>All constants, all in one array or by extension.</summary>
    public static PhpArray get_defined_constants(Context ctx, bool categorize = false)
    {
        var result = new PhpArray();
        var own = ctx.DefinedConstants.Select(name => (Extension: "user", Name: name));
        foreach (var (extension, name) in InOrder(Context.Modules.SelectMany(m => m.ConstantNames), c => c.Extension).Concat(own))
        {
            if (!ctx.TryGetConstant(name, out var value))
            {
                continue;
            }

            if (!categorize)
            {
                result.SetItemValue(name, value);
                continue;
            }

            ref var group = ref result.GetItemRef(new IntStringKey(extension));
            group = group.IsArray ? group : new PhpArray();
            group.Array.SetItemValue(new IntStringKey(name), value);
        }

        return result;
    }

    /// <summary>Whether an extension is there.</summary>
    public static bool extension_loaded(string extension) => Extensions().Contains(extension, StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions.</summary>
    public static PhpArray get_loaded_extensions(bool zend_extensions = false) => zend_extensions ? [] : List(InOrder(Extensions(), e => e));

    /// <summary>The functions of an extension, or false.</summary>
    [PhpSignature("(string $extension): array|false")]
    public static PhpValue get_extension_funcs(string extension)
    {
        var names = List(Context.Modules.SelectMany(m => m.FunctionNames)
            .Where(f => f.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase)).Select(f => f.Name));
        return names.Count == 0 ? PhpValue.False : names;
    }

    /// <summary>Collects what nothing holds any more but itself, so that sockets and streams in it are closed. How much it was is not known: 0.</summary>
    public static long gc_collect_cycles(Context ctx)
    {
        ctx.CollectLost();
        return 0;
    }

    /// <summary>Whether cycles are collected: always.</summary>
    public static bool gc_enabled() => true;

    /// <summary>Does nothing: memory is collected by .NET.</summary>
    public static void gc_enable()
    {
    }

    /// <summary>Does nothing: memory is collected by .NET.</summary>
    public static void gc_disable()
    {
    }

    /// <summary>Does nothing: memory is collected by .NET.</summary>
    public static long gc_mem_caches() => 0;

    /// <summary>The counters of php's collector, at rest.</summary>
    public static PhpArray gc_status()
    {
        var result = new PhpArray();
        result.SetItemValue("runs", 0L);
        result.SetItemValue("collected", 0L);
        result.SetItemValue("threshold", 10001L);
        result.SetItemValue("roots", 0L);
        return result;
    }

    /// <summary>The engine's version.</summary>
    public static string zend_version() => "4.2.36";

    /// <summary>The value of a constant by name, class constants too.</summary>
    internal static bool TryConstant(Context ctx, string name, out PhpValue value, out string error)
    {
        name = name.TrimStart('\\');
        int colons = name.IndexOf("::", StringComparison.Ordinal);
        if (colons < 0)
        {
            error = $"Undefined constant \"{(name.IndexOf('\0') is var end and >= 0 ? name[..end] : name)}\"";
            value = name.Length is 4 or 5 ? name.ToLowerInvariant() switch { "true" => PhpValue.True, "false" => PhpValue.False, _ => default } : default;
            return value.IsBoolean || name.Equals("null", StringComparison.OrdinalIgnoreCase) || ctx.TryGetConstant(name, out value);
        }

        value = default;
        string className = name[..colons];
        var type = className.ToLowerInvariant() switch
        {
            "self" => ctx.CallerScope,
            "static" => ctx.CurrentUserFrame?.StaticClass,
            "parent" => ctx.CallerScope?.Parent,
            _ => ctx.ResolveClass(className),
        };
        if (type is null && (className.ToLowerInvariant() is "self" or "static" or "parent"))
        {
            throw PhpException.ErrorException($"Cannot access \"{className.ToLowerInvariant()}\" when {(ctx.CallerScope is null ? "no class scope is active" : "current class scope has no parent")}");
        }

        error = type is null ? $"Class \"{className}\" not found" : $"Undefined constant {type.Name}::{name[(colons + 2)..]}";
        if (type?.FindConstant(name[(colons + 2)..]) is not { } constant)
        {
            return false;
        }

        if (!constant.IsVisibleFrom(ctx.CallerScope))
        {
            error = StaticMembers.InaccessibleConstant(type.Name, constant);
            return false;
        }

        value = ctx.ConstantOf(constant);
        return true;
    }

    internal static PhpArray List(IEnumerable<string> names)
    {
        var result = new PhpArray();
        foreach (string name in names)
        {
            result.AddValue(name);
        }

        return result;
    }

    private static IEnumerable<string> Extensions() => Context.Modules.SelectMany(m => m.Extensions).Distinct(StringComparer.OrdinalIgnoreCase);

    // The order in which php starts what is part of it; others follow as they come.
    private static readonly string[] s_order = ["Core", "date", "pcre", "filter", "hash", "json", "random", "Reflection", "SPL", "standard", "mbstring", "ctype", "posix", "sockets"];

    internal static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, string> extension)
        => items.OrderBy(item => (uint)Array.IndexOf(s_order, extension(item)));

    private static Frame Caller(Context ctx, string error)
        => ctx.CurrentUserFrame is { Routine: UserFunction { IsScript: false } } frame ? frame : throw PhpException.ErrorException(error);
}
