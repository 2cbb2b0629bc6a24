using System.Text;
using PeachpieSockets.Native.Interop;

namespace PeachpieSockets.Native;

/// <summary>The texts of error numbers, as the operating system words them.</summary>
public static class ErrorText
{
    private static readonly Dictionary<int, byte[]> s_texts = [];

    /// <summary>The text of an error number: strerror(3). Numbers it does not know have a text too (<c>Unknown error 4711</c>).</summary>
    /// <returns>The exact bytes. The memory is shared: do not write to it.</returns>
    public static ReadOnlyMemory<byte> GetBytes(int error)
    {
        lock (s_texts)
        {
            if (s_texts.TryGetValue(error, out byte[]? text))
            {
                return text;
            }

            text = SystemCalls.Names.strerror(error);

            // Known numbers only: a caller that goes through all integers must not fill the memory.
            if (error == 0 || Errno.NameOf(error) is not null)
            {
                s_texts.Add(error, text);
            }

            return text;
        }
    }

    /// <summary>The text of an error number as a string: strerror(3).</summary>
    public static string Get(int error) => Encoding.UTF8.GetString(GetBytes(error).Span);

    /// <summary>The text of a host lookup failure (h_errno, 1 to 4): hstrerror(3).</summary>
    public static string GetHostError(int hostError) => hostError switch
    {
        0 => "Resolver Error 0 (no error)",
        _ when hostError == SocketConstants.HOST_NOT_FOUND => "Unknown host",
        _ when hostError == SocketConstants.TRY_AGAIN => "Host name lookup failure",
        _ when hostError == SocketConstants.NO_RECOVERY => "Unknown server error",
        _ when hostError == SocketConstants.NO_DATA => "No address associated with name",
        _ => "Unknown resolver error",
    };

    /// <summary>The text of a <see cref="HostLookup.GetAddressInfo"/> failure (EAI_*): gai_strerror(3).</summary>
    public static string GetAddressInfoError(int error) => Encoding.UTF8.GetString(SystemCalls.Names.gai_strerror(error));
}
