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
    private const int FirstSafeDescriptor = 64;
    private const int Eintr = 4;
    private const int NotSupported = 38;
    private const int BadDescriptor = 9;
    private const int MostTries = 3;

    /// <summary>Runs a program.</summary>
    /// <param name="arguments">The program and its arguments.</param>
    /// <param name="descriptors">Numbers in the program, and the descriptors that are there.</param>
    /// <param name="folder">Its working folder; null for this process's.</param>
    /// <param name="environment">Its variables, each <c>NAME=value</c>.</param>
    /// <param name="inherited">The descriptors besides that it gets by their own numbers.</param>
    /// <param name="error">errno of a failure.</param>
    /// <param name="program">The program's path where its first argument is not it.</param>
    /// <returns>The process's number, -1 for a failure.</returns>
    public static int Start(
        IReadOnlyList<byte[]> arguments, IReadOnlyDictionary<int, int> descriptors, byte[]? folder, IReadOnlyList<byte[]> environment,
        Func<IReadOnlyCollection<int>> inherited, out int error, byte[]? program = null)
    {
        for (int tries = 1; ; tries++)
        {
            // The finalizer's thread may have closed one of them since, which nobody refers to any more.
            IReadOnlyCollection<int> passed = tries <= MostTries ? inherited() : [];
            int process = Start(arguments, descriptors, folder, environment, passed, program, out error);
            if (process >= 0 || error != BadDescriptor || passed.Count == 0)
            {
                return process;
            }
        }
    }

    private static int Start(
        IReadOnlyList<byte[]> arguments, IReadOnlyDictionary<int, int> descriptors, byte[]? folder, IReadOnlyList<byte[]> environment,
        IReadOnlyCollection<int> inherited, byte[]? program, out int error)
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
            foreach (int descriptor in inherited)
            {
                if (!descriptors.ContainsKey(descriptor))
                {
                    // To the same number: that only ends close-on-exec, in the program alone.
                    _ = posix_spawn_file_actions_adddup2(actions, descriptor, descriptor);
                }
            }

            foreach (var (number, descriptor) in descriptors)
            {
                int source = descriptor;
                if (descriptor != number && descriptors.ContainsKey(descriptor))
                {
                    // Beyond all numbers that are set here, so that it is not overwritten before it is used.
                    source = Libc.Duplicate(descriptor, FirstSafeDescriptor);
                    if (source < 0)
                    {
                        error = Libc.Error;
                        return -1;
                    }

                    copies.Add(source);
                }

                _ = posix_spawn_file_actions_adddup2(actions, source, number);
            }

            if (folder is not null)
            {
                _ = posix_spawn_file_actions_addchdir_np(actions, Libc.CString(folder));
            }

            int pid;
            fixed (byte* path = program is null ? null : Libc.CString(program))
            {
                error = posix_spawnp(&pid, path is null ? *(byte**)argv : path, actions, attributes, (byte**)argv, (byte**)envp);
            }

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
