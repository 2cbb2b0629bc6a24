namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What conversions ask of objects.</summary>
internal static class ObjectProtocol
{
    /// <summary>Whether the value is an object to PHP, not a resource.</summary>
    public static bool IsObject(PhpValue value) => value.GetValue()._obj is IPhpObjectLike;

    /// <summary>Whether the object is of a class or interface, by name.</summary>
    public static bool IsInstanceOf(Context ctx, PhpValue value, string className)
        => value.GetValue()._obj is IPhpObjectLike o && o.Class.IsSubclassOf(className);
}
