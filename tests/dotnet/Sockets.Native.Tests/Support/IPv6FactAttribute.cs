namespace PeachpieSockets.Native.Tests.Support;

/// <summary>A test that needs an IPv6 loopback address.</summary>
public sealed class IPv6FactAttribute : FactAttribute
{
    public IPv6FactAttribute() => Skip = Transports.HasIPv6() ? null : "this machine has no IPv6";
}
