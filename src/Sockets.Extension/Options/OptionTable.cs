using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Options;

/// <summary>The options whose values are no plain ints. Everything that is not here is an int of its level.</summary>
/// <remarks>
/// PHP looks at some of the numbers without their level, so that it cannot set, for one, TCP_NOTSENT_LOWAT (25, as SO_BINDTODEVICE).
/// Here each number belongs to its level.
/// </remarks>
internal static class OptionTable
{
    // A plain dictionary, filled by hand: a frozen one takes longer to make than a script of a few lines takes to run.
    private static readonly Dictionary<long, OptionShape> s_shapes = Existing();

    /// <summary>The shape of an option.</summary>
    internal static OptionShape Find(int level, int option) => s_shapes.TryGetValue(Key(level, option), out var shape) ? shape : OptionShape.Int;

    // One number instead of a pair: found in half the time.
    private static long Key(int level, int option) => ((long)level << 32) | (uint)option;

    private static ShapeTable Existing() => new ShapeTable
    {
        { SocketConstants.SOL_SOCKET, SocketConstants.SO_LINGER, new LingerOption() },
        { SocketConstants.SOL_SOCKET, SocketConstants.SO_RCVTIMEO, new TimeoutOption() },
        { SocketConstants.SOL_SOCKET, SocketConstants.SO_SNDTIMEO, new TimeoutOption() },
        { SocketConstants.SOL_SOCKET, SocketConstants.SO_BINDTODEVICE, new DeviceOption() },
        { SocketConstants.SOL_SOCKET, SocketConstants.SO_MEMINFO, new MemoryInfoOption() },
        { SocketConstants.SOL_SOCKET, SocketConstants.SO_ATTACH_REUSEPORT_CBPF, new ReusePortFilterOption() },
        { SocketConstants.IPPROTO_TCP, SocketConstants.TCP_CONGESTION, new CongestionOption() },
        { SocketConstants.IPPROTO_TCP, SocketConstants.TCP_USER_TIMEOUT, new RangeOption(0, uint.MaxValue) },
        { SocketConstants.IPPROTO_UDP, SocketConstants.UDP_SEGMENT, new RangeOption(0, ushort.MaxValue) },
        { SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_PKTINFO, new PacketInfoOption() },
        { SocketConstants.IPPROTO_IP, SocketConstants.IP_MULTICAST_IF, new MulticastInterfaceOption(isIPv6: false) },
        { SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_MULTICAST_IF, new MulticastInterfaceOption(isIPv6: true) },
        { SocketConstants.IPPROTO_IP, SocketConstants.IP_MULTICAST_TTL, new RangeOption(0, 255, isByte: true) },
        { SocketConstants.IPPROTO_IP, SocketConstants.IP_MULTICAST_LOOP, new TruthOption(isByte: true) },
        { SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_MULTICAST_HOPS, new RangeOption(-1, 255) },
        { SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_MULTICAST_LOOP, new TruthOption(isByte: false) },
    }.WithMemberships(SocketConstants.IPPROTO_IP).WithMemberships(SocketConstants.IPPROTO_IPV6);

    /// <summary>Takes rows of level, option and shape; those that the platform does not have it leaves out.</summary>
    private sealed class ShapeTable : Dictionary<long, OptionShape>
    {
        public void Add(int level, int option, OptionShape shape)
        {
            if (SocketConstants.Exists(level) && SocketConstants.Exists(option))
            {
                Add(Key(level, option), shape);
            }
        }

        public ShapeTable WithMemberships(int level)
        {
            Add(level, SocketConstants.MCAST_JOIN_GROUP, new MembershipOption(hasSource: false));
            Add(level, SocketConstants.MCAST_LEAVE_GROUP, new MembershipOption(hasSource: false));
            Add(level, SocketConstants.MCAST_JOIN_SOURCE_GROUP, new MembershipOption(hasSource: true));
            Add(level, SocketConstants.MCAST_LEAVE_SOURCE_GROUP, new MembershipOption(hasSource: true));
            Add(level, SocketConstants.MCAST_BLOCK_SOURCE, new MembershipOption(hasSource: true));
            Add(level, SocketConstants.MCAST_UNBLOCK_SOURCE, new MembershipOption(hasSource: true));
            return this;
        }
    }
}
