using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What the system calls the failures that .NET's files throw.</summary>
internal static class FileProblem
{
    private const int LargestNumber = 4095;

    /// <summary>Whether it is such a failure.</summary>
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>What strerror(3) says of it.</summary>
    public static string Text(Exception exception) => exception switch
    {
        UnauthorizedAccessException => "Permission denied",
        _ when exception.HResult is > 0 and <= LargestNumber => Marshal.GetPInvokeErrorMessage(exception.HResult),
        _ => "No such file or directory",
    };
}
