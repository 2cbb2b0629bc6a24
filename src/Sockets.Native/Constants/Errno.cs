using System.Collections.Frozen;

namespace PeachpieSockets.Native;

/// <summary>
/// The error numbers of this operating system, under their C names: errno on Linux and macOS, Winsock codes on Windows. 0 means no error.
/// </summary>
public static partial class Errno
{
    private static readonly Lazy<FrozenDictionary<int, string>> s_names = new(static () =>
        Table.Rows.Where(static row => SocketConstants.Exists(row.Value)).DistinctBy(static row => row.Value)
            .ToFrozenDictionary(static row => row.Value, static row => row.Name));

    private static readonly Lazy<FrozenDictionary<string, int>> s_values = new(static () =>
        Table.Rows.Where(static row => SocketConstants.Exists(row.Value))
            .ToFrozenDictionary(static row => row.Name, static row => row.Value, StringComparer.Ordinal));

    /// <summary>Gives the C name of an error number, such as <c>ECONNREFUSED</c>, or <see langword="null"/> for a number that has none.</summary>
    /// <remarks>Where two names share a number the more common one is given: <c>EAGAIN</c>, <c>EOPNOTSUPP</c>.</remarks>
    public static string? NameOf(int error) => s_names.Value.GetValueOrDefault(error);

    /// <summary>Looks up the number of a C name such as <c>ECONNREFUSED</c>.</summary>
    /// <returns><see langword="false"/> if this operating system has no such error.</returns>
    public static bool TryGetValue(string name, out int error) => s_values.Value.TryGetValue(name, out error);

    /// <summary>True for the codes that mean "not now": EAGAIN, EWOULDBLOCK, EINPROGRESS.</summary>
    public static bool IsSoft(int error) => error == EAGAIN || error == EWOULDBLOCK || error == EINPROGRESS;
}
