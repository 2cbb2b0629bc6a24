using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The core classes by name.</summary>
internal static class CoreRegistry
{
    public const string Extension = "Core";

    private static readonly Dictionary<string, PhpClass> s_all = new(StringComparer.Ordinal);
    private static bool s_complete;

    public static PhpClass Add(PhpClassBuilder builder)
    {
        var type = builder.Build();
        lock (s_all)
        {
            s_all.Add(type.Name.ToLowerInvariant(), type);
        }

        return type;
    }

    /// <summary>A core class by lower-case name.</summary>
    public static PhpClass? Find(string lowerName)
    {
        EnsureComplete();
        return s_all.GetValueOrDefault(lowerName);
    }

    public static IEnumerable<PhpClass> All
    {
        get
        {
            EnsureComplete();
            return s_all.Values;
        }
    }

    /// <summary>A method that does nothing.</summary>
    public static PhpValue Nothing(Context ctx, object? self, ReadOnlySpan<PhpValue> arguments) => default;

    private static void EnsureComplete()
    {
        if (!Volatile.Read(ref s_complete))
        {
            RuntimeHelpers.RunClassConstructor(typeof(CoreClasses).TypeHandle);
            RuntimeHelpers.RunClassConstructor(typeof(CoreThrowables).TypeHandle);
            RuntimeHelpers.RunClassConstructor(typeof(GeneratorClass).TypeHandle);
            RuntimeHelpers.RunClassConstructor(typeof(WeakClasses).TypeHandle);
            RuntimeHelpers.RunClassConstructor(typeof(InternalIterator).TypeHandle);
            RuntimeHelpers.RunClassConstructor(typeof(FiberClasses).TypeHandle);
            Volatile.Write(ref s_complete, true);
        }
    }
}
