namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What the methods of a class say about how its objects are serialized; looked up once.</summary>
internal sealed class SerializationMethods(PhpClass type)
{
    /// <summary>__serialize().</summary>
    public PhpMethod? Serialize { get; } = type.FindMethod("__serialize");

    /// <summary>__unserialize().</summary>
    public PhpMethod? Unserialize { get; } = type.FindMethod("__unserialize");

    /// <summary>__sleep().</summary>
    public PhpMethod? Sleep { get; } = type.FindMethod("__sleep");

    /// <summary>__wakeup().</summary>
    public PhpMethod? WakeUp { get; } = type.FindMethod("__wakeup");

    /// <summary>Whether it writes and reads a text of its own.</summary>
    public bool IsSerializable { get; } = type.IsSubclassOf("Serializable");

    /// <summary>Whether its elements are among its properties, by number.</summary>
    public bool HasElements { get; } = type.IsSubclassOf("SplFixedArray");
}
