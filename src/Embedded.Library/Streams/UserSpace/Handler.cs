namespace PeachpieSockets.Embedded.Library.Streams.UserSpace;

/// <summary>An object of a script that does what a wrapper does.</summary>
internal sealed class Handler(Context ctx, PhpObject instance)
{
    public Context Context => ctx;

    public PhpObject Object => instance;

    /// <summary>A new object of the class, constructed, with the stream context as its property.</summary>
    public static Handler Make(Context ctx, PhpClass type, StreamContext? options)
    {
        var instance = type.CreateInstance();
        if (type.FindProperty("context", type) is null && (type.Flags & PhpClassFlags.AllowDynamicProperties) == 0)
        {
            ctx.Deprecated($"Creation of dynamic property {type.Name}::$context is deprecated");
        }

        instance.SetPropertyValue("context", options is null ? default : options);
        if (type.FindMethod("__construct") is { } constructor)
        {
            constructor.Routine.Call0(ctx, instance);
        }

        return new Handler(ctx, instance);
    }

    public bool Has(string method) => instance.Class.FindMethod(method) is not null || instance.Class.FindMethod("__call") is not null;

    public PhpValue Call(string method, params ReadOnlySpan<PhpValue> arguments)
    {
        if (instance.Class.FindMethod(method) is { } found)
        {
            return found.Routine.Call(ctx, instance, arguments).GetValue();
        }

        return Classes.Iteration.Call(ctx, instance, "__call", method, new PhpArray(arguments.ToArray()));
    }

    public void NotImplemented(string function, string method, string more = "") => ctx.Warning($"{function}(): {instance.Class.Name}::{method} is not implemented!{more}");
}
