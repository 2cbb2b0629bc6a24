using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Streams.Posix;

/// <summary>The C library's calls for the names in a folder: &lt;dirent.h&gt;.</summary>
internal static unsafe partial class FolderCalls
{
    private const string Library = "libc";

    // Where d_name is in struct dirent. On Apple's x64 readdir is the call with numbers of 32 bits.
    private static readonly int s_nameOffset = !OperatingSystem.IsMacOS() ? 19 : RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? 21 : 8;

    /// <summary>Opens a folder; 0 with errno in <see cref="Libc.Error"/>.</summary>
    [LibraryImport(Library, SetLastError = true)]
    public static partial nint opendir(byte[] path);

    /// <summary>Closes a folder.</summary>
    [LibraryImport(Library)]
    public static partial int closedir(nint folder);

    /// <summary>Goes back to the first name.</summary>
    [LibraryImport(Library)]
    public static partial void rewinddir(nint folder);

    /// <summary>The next name; null at the end.</summary>
    public static byte[]? Next(nint folder)
    {
        byte* entry = readdir(folder);
        return entry is null ? null : MemoryMarshal.CreateReadOnlySpanFromNullTerminated(entry + s_nameOffset).ToArray();
    }

    /// <summary>Changes the working folder of the process.</summary>
    [LibraryImport(Library, SetLastError = true)]
    public static partial int chdir(byte[] path);

    /// <summary>Changes the root folder of the process.</summary>
    [LibraryImport(Library, SetLastError = true)]
    public static partial int chroot(byte[] path);

    /// <summary>The working folder of the process; the default where it has none.</summary>
    public static PhpString Current()
    {
        const int Longest = 4096;
        byte* buffer = stackalloc byte[Longest];
        return getcwd(buffer, Longest) is null ? default : new PhpString(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(buffer).ToArray());
    }

    [LibraryImport(Library, SetLastError = true)]
    private static partial byte* getcwd(byte* buffer, nint size);

    [LibraryImport(Library)]
    private static partial byte* readdir(nint folder);
}
