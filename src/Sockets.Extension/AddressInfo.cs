using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension;

/// <summary>PHP's class AddressInfo (8.0): one answer of socket_addrinfo_lookup().</summary>
[PhpType(PhpTypeAttribute.InheritName)]
[PhpExtension("sockets")]
public sealed partial class AddressInfo : PhpResource, IPhpComparable, IPhpCloneable
{
    /// <summary>PHP cannot make one this way.</summary>
    /// <exception cref="Exception">Always: PHP's Error.</exception>
    public AddressInfo()
        : base("AddressInfo")
    {
        Answer = null!;
        throw Host.Error("Cannot directly construct AddressInfo, use socket_addrinfo_lookup() instead");
    }

    internal AddressInfo(Native.AddressInfo answer)
        : base("AddressInfo") => Answer = answer;

    internal Native.AddressInfo Answer { get; }

    /// <inheritdoc/>
    [PhpHidden]
    public int Compare(PhpValue obj) => Identity.Compare(this, obj);

    /// <inheritdoc/>
    [PhpHidden]
    public object Clone() => throw Host.Error("Trying to clone an uncloneable object of class AddressInfo");
}
