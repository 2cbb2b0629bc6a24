using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Messages;

/// <summary>A kind of control message: its payload, both ways.</summary>
/// <param name="Size">The bytes of the payload, or of one element where it has several.</param>
/// <param name="IsList">Whether it has several elements.</param>
/// <param name="Read">From PHP; not used for lists.</param>
/// <param name="Write">To PHP; not used for lists.</param>
internal sealed record ControlKind(int Size, bool IsList, FieldReader Read, FieldWriter Write)
{
    private const int CredentialsSize = 12;

    private static readonly Structure s_credentials = new(
        Fields.UInt32("pid", true, 0, IntegerKind.ProcessId),
        Fields.UInt32("uid", true, 4, IntegerKind.UserId),
        Fields.UInt32("gid", true, 8, IntegerKind.UserId));

    private static readonly (int Level, int Type, ControlKind Kind)[] s_kinds =
        [.. Rows().Where(static row => SocketConstants.Exists(row.Level) && SocketConstants.Exists(row.Type))];

    /// <summary>The kind of a level and type; null where PHP knows none.</summary>
    internal static ControlKind? Find(long level, long type)
    {
        foreach (ref readonly var row in s_kinds.AsSpan())
        {
            if (row.Level == (int)level && row.Type == (int)type)
            {
                return row.Kind;
            }
        }

        return null;
    }

    private static IEnumerable<(int Level, int Type, ControlKind Kind)> Rows() =>
    [
        (SocketConstants.SOL_SOCKET, SocketConstants.SCM_RIGHTS, new(sizeof(int), true, static (_, _, _) => false, Fields.WriteInt)),
        (SocketConstants.SOL_SOCKET, SocketConstants.SCM_CREDENTIALS, new(
            CredentialsSize, false, s_credentials.TryRead, static p => PhpValue.Create(s_credentials.AddTo(new PhpArray(3), p)))),
        (SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_PKTINFO, new(
            PacketInfo.Size, false, PacketInfo.TryRead, static p => PhpValue.Create(PacketInfo.ToArray(p)))),
        (SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_HOPLIMIT, new(sizeof(int), false, Fields.ReadInt, Fields.WriteInt)),
        (SocketConstants.IPPROTO_IPV6, SocketConstants.IPV6_TCLASS, new(sizeof(int), false, Fields.ReadInt, Fields.WriteInt)),
    ];
}
