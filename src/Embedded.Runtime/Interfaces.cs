namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Anything that can be called from PHP.</summary>
public interface IPhpCallable
{
    /// <summary>Calls it. Arguments for by-reference parameters are references (<see cref="PhpValue.IsAlias"/>).</summary>
    PhpValue Invoke(Context ctx, params ReadOnlySpan<PhpValue> arguments);
}

/// <summary>
/// What PHP sees as an object: every <see cref="PhpObject"/>, and a <see cref="PhpResource"/> that implements it, which then is
/// an object wherever PHP 8 asks for one (is_object, get_class, spl_object_id, var_dump, instanceof) and still a resource for old scripts.
/// </summary>
public interface IPhpObjectLike
{
    /// <summary>Its class.</summary>
    PhpClass Class { get; }

    /// <summary>What spl_object_id() and var_dump() tell; from <see cref="Context.NextObjectId"/>.</summary>
    int ObjectId { get; }

    /// <summary>Whether a <see cref="PhpResource"/> is one for old scripts too: for is_resource(), as a number and as a key of an array.</summary>
    bool IsResourceToo => this is PhpResource;
}

/// <summary>An object that decides itself what it equals; it has no order with anything else.</summary>
public interface IPhpComparable
{
    /// <summary>0 where equal, else anything but 0.</summary>
    int Compare(PhpValue obj);
}

/// <summary>An object that decides itself what <c>clone</c> gives, or that it throws.</summary>
public interface IPhpCloneable
{
    /// <summary>The copy.</summary>
    object Clone();
}

/// <summary>A per-context state that wants to know its context when it is made.</summary>
public interface IStaticInit
{
    /// <summary>Called once, after construction.</summary>
    void Init(Context ctx);
}

/// <summary>Settings of an extension, one copy per context.</summary>
public interface IPhpConfiguration
{
    /// <summary>The extension's name.</summary>
    string ExtensionName { get; }

    /// <summary>A copy for a new context.</summary>
    IPhpConfiguration Copy();
}
