using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The processor time of the thread that calls; where the system does not tell it, the time of the clock.</summary>
internal static partial class ThreadTime
{
    private const int ThreadCpuClock = 3; // CLOCK_THREAD_CPUTIME_ID of Linux

    /// <summary>The time so far, from some beginning.</summary>
    public static TimeSpan Now
    {
        get
        {
            if (OperatingSystem.IsLinux() && Environment.Is64BitProcess && clock_gettime(ThreadCpuClock, out var time) == 0)
            {
                return TimeSpan.FromSeconds(time.Seconds) + new TimeSpan(time.Nanoseconds / TimeSpan.NanosecondsPerTick);
            }

            return Stopwatch.GetElapsedTime(0);
        }
    }

    [LibraryImport("libc")]
    private static partial int clock_gettime(int clock, out TimeValue time);

    private struct TimeValue
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
