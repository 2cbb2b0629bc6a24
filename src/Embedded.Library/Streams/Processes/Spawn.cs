using System.Runtime.InteropServices;
using PeachpieSockets.Embedded.Library.Streams.Posix;

namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>Starts programs with any descriptors: posix_spawn(3).</summary>
internal static unsafe partial class Spawn
{
    private const string Library = "libc";
    private const int ActionsSize = 256;
    private const int AttributesSize = 512;
    private const int SignalSetSize = 128;
    private const int SetSignalDefaults = 4;
    private const int SignalPipe = 13;
    private const int DuplicateFrom = 0;
    private const int FirstSafeDescriptor = 64;
    private const int Eintr = 4;
    private const int NotSupported = 38;

    /// <summary>Runs a program.</summary>
    /// <param name="arguments">The program and its arguments.</param>
    /// <param name="descriptors">Numbers in the program, and the descriptors that are there.</param>
    /// <param name="folder">Its working folder; null for this process's.</param>
    /// <param name="environment">Its variables, each <c>NAME=value</c>.</param>
    /// <param name="error">errno of a failure.</param>
    /// <returns>The process's number, -1 for a failure.</returns>
    public static int Start(
        IReadOnlyList<byte[]> arguments, IReadOnlyDictionary<int, int> descriptors, byte[]? folder, IReadOnlyList<byte[]> environment, out int error)
    {
        error = NotSupported;
        if (OperatingSystem.IsWindows())
        {
            return -1;
        }

        byte* actions = stackalloc byte[ActionsSize];
        byte* attributes = stackalloc byte[AttributesSize];
        byte* signals = stackalloc byte[SignalSetSize];
        _ = posix_spawn_file_actions_init(actions);
        _ = posix_spawnattr_init(attributes);
        _ = sigemptyset(signals);
        _ = sigaddset(signals, SignalPipe);

        // .NET ignores SIGPIPE; a program expects it as usual.
        _ = posix_spawnattr_setsigdefault(attributes, signals);
        _ = posix_spawnattr_setflags(attributes, SetSignalDefaults);
        var copies = new List<int>();
        nint argv = Block(arguments);
        nint envp = Block(environment);
        try
        {
            foreach (var (number, descriptor) in descriptors)
            {
                // Beyond all numbers that are set below, so that none is overwritten before it is used.
                int copy = Libc.fcntl(descriptor, DuplicateFrom, FirstSafeDescriptor);
                _ = Libc.fcntl(copy, Libc.F_SETFD, Libc.FD_CLOEXEC);
                copies.Add(copy);
                _ = posix_spawn_file_actions_adddup2(actions, copy, number);
            }

            if (folder is not null)
            {
                _ = posix_spawn_file_actions_addchdir_np(actions, Libc.CString(folder));
            }

            int pid;
            error = posix_spawnp(&pid, *(byte**)argv, actions, attributes, (byte**)argv, (byte**)envp);
            return error == 0 ? pid : -1;
        }
        finally
        {
            foreach (int copy in copies)
            {
                _ = Libc.close(copy);
            }

            Free(argv);
            Free(envp);
            _ = posix_spawn_file_actions_destroy(actions);
            _ = posix_spawnattr_destroy(attributes);
        }
    }

    /// <summary>Waits for a program to end: its wait status; null where it runs on (without waiting) or is no child.</summary>
    public static int? Wait(int pid, bool wait)
    {
        int status;
        int result;
        while ((result = waitpid(pid, &status, wait ? 0 : 1)) < 0 && Libc.Error == Eintr)
        {
            Context.Current?.ThrowIfStopped();
        }

        return result == pid ? status : null;
    }

    private static nint Block(IReadOnlyList<byte[]> texts)
    {
        var block = (byte**)NativeMemory.AllocZeroed((nuint)(texts.Count + 1), (nuint)sizeof(byte*));
        for (int i = 0; i < texts.Count; i++)
        {
            block[i] = (byte*)NativeMemory.AllocZeroed((nuint)texts[i].Length + 1);
            texts[i].CopyTo(new Span<byte>(block[i], texts[i].Length));
        }

        return (nint)block;
    }

    private static void Free(nint address)
    {
        var block = (byte**)address;
        for (int i = 0; block is not null && block[i] is not null; i++)
        {
            NativeMemory.Free(block[i]);
        }

        NativeMemory.Free(block);
    }

    [LibraryImport(Library)]
    private static partial int posix_spawnp(int* pid, byte* file, byte* actions, byte* attributes, byte** argv, byte** envp);

    [LibraryImport(Library)]
    private static partial int posix_spawn_file_actions_init(byte* actions);

    [LibraryImport(Library)]
    private static partial int posix_spawn_file_actions_destroy(byte* actions);

    [LibraryImport(Library)]
    private static partial int posix_spawn_file_actions_adddup2(byte* actions, int from, int to);

    [LibraryImport(Library)]
    private static partial int posix_spawn_file_actions_addchdir_np(byte* actions, byte[] path);

    [LibraryImport(Library)]
    private static partial int posix_spawnattr_init(byte* attributes);

    [LibraryImport(Library)]
    private static partial int posix_spawnattr_destroy(byte* attributes);

    [LibraryImport(Library)]
    private static partial int posix_spawnattr_setflags(byte* attributes, short flags);

    [LibraryImport(Library)]
    private static partial int posix_spawnattr_setsigdefault(byte* attributes, byte* signals);

    [LibraryImport(Library)]
    private static partial int sigemptyset(byte* signals);

    [LibraryImport(Library)]
    private static partial int sigaddset(byte* signals, int signal);

    [LibraryImport(Library, SetLastError = true)]
    private static partial int waitpid(int pid, int* status, int options);
}
