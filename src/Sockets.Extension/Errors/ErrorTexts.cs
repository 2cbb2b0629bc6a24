using System.Text;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Errors;

/// <summary>The texts of socket_strerror(): of the operating system's errors, and of host look-ups, whose codes are -10000 less h_errno.</summary>
internal static class ErrorTexts
{
    /// <summary>Codes below this one are -10000 less h_errno.</summary>
    internal const int HostErrorBase = -10000;

    /// <summary>The stored code of a failed host look-up.</summary>
    internal static int OfHostError(int hostError) => HostErrorBase - hostError;

    /// <summary>The bytes of a code's text; they must not be changed.</summary>
    internal static ReadOnlyMemory<byte> Get(int code) =>
        code < HostErrorBase ? Encoding.ASCII.GetBytes(ErrorText.GetHostError(HostErrorBase - code)) : ErrorText.GetBytes(code);
}
