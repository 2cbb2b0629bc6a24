namespace PeachpieSockets.Native;

/// <summary>
/// The error numbers of this operating system, under their C names: errno on Linux and macOS, Winsock codes on Windows. 0 means no error.
/// </summary>
public static partial class Errno
{
    /// <summary>Gives the C name of an error number, such as <c>ECONNREFUSED</c>, or <see langword="null"/> for a number that has none.</summary>
    /// <remarks>Where two names share a number the more common one is given: <c>EAGAIN</c>, <c>EOPNOTSUPP</c>.</remarks>
    public static string? NameOf(int error)
    {
        // Searched in order, and not put into a dictionary first: this is asked when something has failed, maybe for want of a descriptor, and then the
        // runtime could not load the code of another collection.
        foreach ((string name, int value) in Table.Rows)
        {
            if (value == error && SocketConstants.Exists(value))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Looks up the number of a C name such as <c>ECONNREFUSED</c>.</summary>
    /// <returns><see langword="false"/> if this operating system has no such error.</returns>
    public static bool TryGetValue(string name, out int error)
    {
        foreach ((string known, int value) in Table.Rows)
        {
            if (known == name && SocketConstants.Exists(value))
            {
                error = value;
                return true;
            }
        }

        error = 0;
        return false;
    }

    /// <summary>True for the codes that mean "not now": EAGAIN, EWOULDBLOCK, EINPROGRESS.</summary>
    public static bool IsSoft(int error) => error == EAGAIN || error == EWOULDBLOCK || error == EINPROGRESS;
}
