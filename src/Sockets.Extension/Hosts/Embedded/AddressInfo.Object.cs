namespace PeachpieSockets.Extension;

// On the embedded PHP an address is an object wherever PHP 8 asks for one.
public sealed partial class AddressInfo : IPhpObjectLike
{
    /// <summary>The class that scripts see.</summary>
    internal static PhpClass Declaration { get; } = new PhpClassBuilder(nameof(AddressInfo), "sockets")
        .With(PhpClassFlags.Final | PhpClassFlags.NoDynamicProperties | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable)
        .NotInstantiable("Cannot directly construct AddressInfo, use socket_addrinfo_lookup() instead")
        .Build();

    PhpClass IPhpObjectLike.Class => Declaration;

    bool IPhpObjectLike.IsResourceToo => false;

    int IPhpObjectLike.ObjectId { get; } = Context.Current?.NextObjectId() ?? 0;
}
