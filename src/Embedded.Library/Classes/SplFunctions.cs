using System.Buffers;
using System.Buffers.Text;

namespace PeachpieSockets.Embedded.Library.Classes;

/// <summary>SPL's functions.</summary>
[PhpExtension("SPL")]
public static class SplFunctions
{
    /// <summary>The number of an object.</summary>
    [PhpPlain]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long spl_object_id([PhpParam("object")] PhpValue @object) => ((IPhpObjectLike)@object.Object).ObjectId;

    /// <summary>32 hexadecimal digits for an object.</summary>
    [PhpPlain]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpString spl_object_hash([PhpParam("object")] PhpValue @object)
    {
        const int Digits = 16;
        var hash = new byte[2 * Digits];
        hash.AsSpan(Digits).Fill((byte)'0');
        _ = Utf8Formatter.TryFormat(((IPhpObjectLike)@object.Object).ObjectId, hash, out _, new StandardFormat('x', Digits));
        return hash;
    }

    /// <summary>The interfaces of a class, or false.</summary>
    [PhpSignature("($object_or_class, bool $autoload = true): array|false")]
    public static PhpValue class_implements(Context ctx, PhpValue object_or_class, bool autoload = true)
        => Names(ctx, "class_implements", object_or_class, autoload, static c => c.Interfaces);

    /// <summary>The ancestors of a class, or false.</summary>
    [PhpSignature("($object_or_class, bool $autoload = true): array|false")]
    public static PhpValue class_parents(Context ctx, PhpValue object_or_class, bool autoload = true)
        => Names(ctx, "class_parents", object_or_class, autoload, static c => Ancestors(c));

    /// <summary>The traits that a class uses, or false.</summary>
    [PhpSignature("($object_or_class, bool $autoload = true): array|false")]
    public static PhpValue class_uses(Context ctx, PhpValue object_or_class, bool autoload = true)
        => Names(ctx, "class_uses", object_or_class, autoload, static c => c.Traits);

    /// <summary>Adds a class loader.</summary>
    [PhpSignature("(?callable $callback = null, bool $throw = true, bool $prepend = false): bool")]
    public static bool spl_autoload_register(Context ctx, PhpValue callback = default, bool @throw = true, bool prepend = false)
    {
        _ = @throw;
        if (!callback.IsNull && Callables.Resolve(ctx, callback, out string error) is null)
        {
            throw PhpException.TypeErrorException($"spl_autoload_register(): Argument #1 ($callback) must be a valid callback or null, {error}");
        }

        callback = callback.IsNull ? nameof(spl_autoload) : callback;
        if (!ctx.Autoloaders.Exists(a => Comparison.StrictEquals(a, callback)))
        {
            ctx.Autoloaders.Insert(prepend ? 0 : ctx.Autoloaders.Count, callback.DeepCopy());
        }

        return true;
    }

    /// <summary>Removes a class loader.</summary>
    [PhpSignature("(callable $callback): bool")]
    public static bool spl_autoload_unregister(Context ctx, PhpValue callback)
    {
        int index = ctx.Autoloaders.FindIndex(a => Comparison.StrictEquals(a, callback));
        if (index < 0)
        {
            return false;
        }

        ctx.Autoloaders.RemoveAt(index);
        return true;
    }

    /// <summary>The class loaders.</summary>
    public static PhpArray spl_autoload_functions(Context ctx)
    {
        var result = new PhpArray();
        foreach (var loader in ctx.Autoloaders)
        {
            result.AddValue(loader.DeepCopy());
        }

        return result;
    }

    /// <summary>Asks the class loaders for a class.</summary>
    public static void spl_autoload_call(Context ctx, string @class) => ctx.ResolveClass(@class);

    /// <summary>Runs the file of a class: its name in lower case with one of the endings, in the folders of include_path.</summary>
    public static void spl_autoload(Context ctx, string @class, string? file_extensions = null)
    {
        string name = @class.ToLowerInvariant().Replace('\\', '/');
        foreach (string ending in (file_extensions ?? ctx.GetStatic<LoaderState>().Extensions).Split(','))
        {
            if (ctx.CurrentUserFrame is { } frame && Includes.RunIfThere(frame, name + ending) && ctx.GetDeclaredClass(@class) is not null)
            {
                return;
            }
        }
    }

    /// <summary>The ends of the file names that spl_autoload() tries; sets them.</summary>
    [PhpSignature("(?string $file_extensions = null): string")]
    public static PhpValue spl_autoload_extensions(Context ctx, string? file_extensions = null)
    {
        var state = ctx.GetStatic<LoaderState>();
        if (file_extensions is null)
        {
            return state.Extensions;
        }

        state.Extensions = file_extensions;
        return default;
    }

    private sealed class LoaderState
    {
        public string Extensions { get; set; } = ".inc,.php";
    }

    /// <summary>The names of SPL's classes.</summary>
    public static PhpArray spl_classes()
    {
        var result = new PhpArray();
        // By name, but for one pair.
        foreach (var (_, name) in Context.Modules.SelectMany(m => m.ClassNames).Where(c => c.Extension == "SPL")
            .OrderBy(c => c.Name == "SplMaxHeap" ? "SplMinHeap~" : c.Name, StringComparer.OrdinalIgnoreCase))
        {
            result.SetItemValue(new IntStringKey(name), name);
        }

        return result;
    }

    /// <summary>The elements of a Traversable as an array.</summary>
    [PhpKeeps(PhpKeeping.Copies)]
    public static PhpArray iterator_to_array(Context ctx, [PhpParam("Traversable|array")] PhpValue iterator, bool preserve_keys = true)
    {
        if (iterator.IsArray)
        {
            return preserve_keys ? iterator.Array.DeepCopy() : Arrays.Lookup.array_values(iterator.Array);
        }

        var result = new PhpArray();
        foreach (var (key, value) in Iteration.Of(ctx, iterator, preserve_keys))
        {
            if (preserve_keys)
            {
                result.SetItemValue(Convert.ToArrayKey(key), value);
            }
            else
            {
                result.AddValue(value);
            }
        }

        return result;
    }

    /// <summary>The number of elements of a Traversable.</summary>
    [PhpKeeps(PhpKeeping.Nothing)]
    public static long iterator_count(Context ctx, [PhpParam("Traversable|array")] PhpValue iterator)
        => iterator.IsArray ? iterator.Array.Count : Iteration.Count(ctx, iterator);

    /// <summary>Calls a function for each element of a Traversable, until it does not return true; the number of calls.</summary>
    public static long iterator_apply(Context ctx, [PhpParam("Traversable")] PhpValue iterator, IPhpCallable callback, PhpArray? args = null)
    {
        long count = 0;
        var arguments = args?.GetValues() ?? [];
        foreach (var _ in Iteration.Positions(ctx, iterator))
        {
            count++;
            if (!Convert.ToBoolean(callback.Invoke(ctx, arguments)))
            {
                break;
            }
        }

        return count;
    }

    private static IEnumerable<PhpClass> Ancestors(PhpClass type)
    {
        for (var c = type.Parent; c is not null; c = c.Parent)
        {
            yield return c;
        }
    }

    private static PhpValue Names(Context ctx, string function, PhpValue value, bool autoload, Func<PhpClass, IEnumerable<PhpClass>> of)
    {
        if (!value.IsStringValue && value.AsObject() is not IPhpObjectLike)
        {
            throw ArgumentBinder.TypeError(function, 1, "object_or_class", "object|string", value);
        }

        if (ClassFunctions.Find(ctx, value, autoload) is not { } type)
        {
            ctx.Warning($"{function}(): Class {value.StringValue} does not exist{(autoload ? " and could not be loaded" : "")}");
            return PhpValue.False;
        }

        var result = new PhpArray();
        foreach (var c in of(type))
        {
            result.SetItemValue(new IntStringKey(c.Name), c.Name);
        }

        return result;
    }
}
