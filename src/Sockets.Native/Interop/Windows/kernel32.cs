using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Interop.Windows;

/// <summary>&lt;winbase.h&gt;, &lt;handleapi.h&gt;.</summary>
internal static unsafe partial class kernel32
{
    private const string Library = "kernel32.dll";

    [LibraryImport(Library)]
    internal static partial int SetHandleInformation(nint hObject, uint dwMask, uint dwFlags);

    [LibraryImport(Library)]
    internal static partial uint FormatMessageW(
        uint dwFlags, void* lpSource, uint dwMessageId, uint dwLanguageId, char* lpBuffer, uint nSize, void* Arguments);
}
