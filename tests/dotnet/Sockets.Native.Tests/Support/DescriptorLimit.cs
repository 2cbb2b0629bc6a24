using System.Runtime.InteropServices;

namespace PeachpieSockets.Native.Tests.Support;

/// <summary>Lowers the number of descriptors that the process may open (RLIMIT_NOFILE) for a while.</summary>
internal sealed unsafe partial class DescriptorLimit : IDisposable
{
    private const int RLIMIT_NOFILE = 7;

    private readonly ulong _soft;
    private readonly ulong _hard;

    internal DescriptorLimit(int limit)
    {
        ulong* old = stackalloc ulong[2];
        Assert.Equal(0, getrlimit(RLIMIT_NOFILE, old));
        (_soft, _hard) = (old[0], old[1]);
        Set((ulong)limit);
    }

    public void Dispose() => Set(_soft);

    private void Set(ulong soft)
    {
        ulong* value = stackalloc ulong[] { Math.Min(soft, _hard), _hard };
        Assert.Equal(0, setrlimit(RLIMIT_NOFILE, value));
    }

    [LibraryImport("libc")]
    private static partial int getrlimit(int resource, ulong* limit);

    [LibraryImport("libc")]
    private static partial int setrlimit(int resource, ulong* limit);
}
