using PeachpieSockets.Native.Interop.Linux;
using PeachpieSockets.Native.Interop.MacOS;
using PeachpieSockets.Native.Interop.Windows;

namespace PeachpieSockets.Native.Interop;

/// <summary>The calls of the system that runs the program.</summary>
internal static class SystemCalls
{
    // Static readonly fields of sealed types: the JIT and the AOT compiler call through them directly.
    internal static readonly ISystemCalls Current = Create();

    internal static readonly INameCalls Names = CreateNames();

    private static ISystemCalls Create() =>
        OperatingSystem.IsLinux() && nint.Size == 8 ? new LinuxCalls()
        : OperatingSystem.IsMacOS() ? new MacOSCalls()
        : OperatingSystem.IsWindows() && nint.Size == 8 ? new WindowsCalls()
        : throw Unsupported();

    private static INameCalls CreateNames() =>
        OperatingSystem.IsLinux() && nint.Size == 8 ? new LinuxNames()
        : OperatingSystem.IsMacOS() ? new MacOSNames()
        : OperatingSystem.IsWindows() && nint.Size == 8 ? new WindowsNames()
        : throw Unsupported();

    private static PlatformNotSupportedException Unsupported() =>
        new("PeachpieSockets.Native runs on 64-bit Linux, macOS and Windows.");
}
