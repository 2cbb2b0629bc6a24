namespace PeachpieSockets.Extension;

// On the embedded PHP a socket is an object wherever PHP 8 asks for one.
public sealed partial class Socket : IPhpObjectLike
{
    /// <summary>The class that scripts see.</summary>
    internal static PhpClass Declaration { get; } = new PhpClassBuilder(TypeNameInPhp, "sockets")
        .With(PhpClassFlags.Final | PhpClassFlags.NoDynamicProperties | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable)
        .NotInstantiable("Cannot directly construct Socket, use socket_create() instead")
        .Build();

    PhpClass IPhpObjectLike.Class => Declaration;

    int IPhpObjectLike.ObjectId { get; } = Context.Current?.NextObjectId() ?? 0;
}
