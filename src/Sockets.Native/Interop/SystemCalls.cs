using PeachpieSockets.Native.Interop.Linux;

namespace PeachpieSockets.Native.Interop;

/// <summary>The calls of the system that runs the program.</summary>
internal static class SystemCalls
{
    // Static readonly fields of sealed types: the JIT and the AOT compiler call through them directly.
    internal static readonly ISystemCalls Current = Create();

    internal static readonly INameCalls Names = CreateNames();

    private static ISystemCalls Create() =>
        OperatingSystem.IsLinux() && nint.Size == 8 ? new LinuxCalls()
        : throw Unsupported();

    private static INameCalls CreateNames() =>
        OperatingSystem.IsLinux() && nint.Size == 8 ? new LinuxNames()
        : throw Unsupported();

    private static PlatformNotSupportedException Unsupported() =>
        new("PeachpieSockets.Native runs on 64-bit Linux, macOS and Windows.");
}
