using System.Diagnostics;
using System.Globalization;
using System.Text;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Time;

/// <summary>Clocks and waiting.</summary>
[PhpExtension("standard")]
public static class Clock
{
    private const long TicksPerMicrosecond = 10;

    /// <summary>The time with microseconds: "fraction seconds", or a float.</summary>
    [PhpSignature("(bool $as_float = false): string|float")]
    public static PhpValue microtime(bool as_float = false)
    {
        long microseconds = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / TicksPerMicrosecond;
        return as_float
            ? microseconds / 1e6
            : string.Create(CultureInfo.InvariantCulture, $"0.{microseconds % 1000000:D6}00 {microseconds / 1000000}");
    }

    /// <summary>A monotonic clock: nanoseconds, or seconds and nanoseconds.</summary>
    [PhpSignature("(bool $as_number = false): array|int|float|false")]
    public static PhpValue hrtime(bool as_number = false)
    {
        long ticks = Stopwatch.GetTimestamp();
        long nanoseconds = Stopwatch.Frequency == 1_000_000_000 ? ticks : (long)(ticks * (1e9 / Stopwatch.Frequency));
        return as_number ? nanoseconds : new PhpArray(nanoseconds / 1_000_000_000, nanoseconds % 1_000_000_000);
    }

    /// <summary>The time: seconds and microseconds as array, or a float.</summary>
    [PhpSignature("(bool $as_float = false): array|float")]
    public static PhpValue gettimeofday(bool as_float = false)
    {
        long microseconds = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / TicksPerMicrosecond;
        if (as_float)
        {
            return microseconds / 1e6;
        }

        var result = new PhpArray();
        result.SetItemValue("sec", microseconds / 1000000);
        result.SetItemValue("usec", microseconds % 1000000);
        result.SetItemValue("minuteswest", 0L);
        result.SetItemValue("dsttime", 0L);
        return result;
    }

    /// <summary>Waits for seconds.</summary>
    public static long sleep(long seconds)
    {
        if (seconds < 0)
        {
            throw ArgumentBinder.ValueError("sleep", 1, "seconds", "must be greater than or equal to 0");
        }

        Wait(TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue)));
        return 0;
    }

    /// <summary>Waits for microseconds.</summary>
    public static void usleep(long microseconds)
    {
        if (microseconds < 0)
        {
            throw ArgumentBinder.ValueError("usleep", 1, "microseconds", "must be greater than or equal to 0");
        }

        Wait(new TimeSpan(microseconds * TicksPerMicrosecond));
    }

    /// <summary>Waits for seconds and nanoseconds.</summary>
    [PhpSignature("(int $seconds, int $nanoseconds): array|bool")]
    public static bool time_nanosleep(long seconds, long nanoseconds)
    {
        if (seconds < 0)
        {
            throw ArgumentBinder.ValueError("time_nanosleep", 1, "seconds", "must be greater than or equal to 0");
        }

        if (nanoseconds < 0)
        {
            throw ArgumentBinder.ValueError("time_nanosleep", 2, "nanoseconds", "must be greater than or equal to 0");
        }

        Wait(TimeSpan.FromSeconds(seconds) + new TimeSpan(nanoseconds / 100));
        return true;
    }

    /// <summary>Waits until a time (seconds since 1970).</summary>
    public static bool time_sleep_until(Context ctx, double timestamp)
    {
        double left = timestamp - (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds;
        if (left <= 0)
        {
            ctx.Warning("time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time");
            return false;
        }

        Wait(TimeSpan.FromSeconds(left));
        return true;
    }

    /// <summary>A text of 13 hexadecimal digits that tells the time; with more entropy 10 characters longer.</summary>
    public static PhpString uniqid([PhpParam("string", Default = "\"\"")] PhpString prefix = default, bool more_entropy = false)
    {
        if (!more_entropy)
        {
            Wait(new TimeSpan(TicksPerMicrosecond));
        }

        long microseconds = (DateTime.UtcNow - DateTime.UnixEpoch).Ticks / TicksPerMicrosecond;
        string text = string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1000000:x8}{microseconds % 1000000:x5}");
        text += more_entropy ? (System.Random.Shared.NextDouble() * 10).ToString("F8", CultureInfo.InvariantCulture) : "";
        return new PhpString([.. Bytes.UpToNul(prefix.AsSpan()), .. Encoding.ASCII.GetBytes(text)]);
    }

    private static void Sleep(int milliseconds)
    {
        if (Context.Current is { } ctx)
        {
            ctx.Sleep(TimeSpan.FromMilliseconds(milliseconds));
        }
        else
        {
            Thread.Sleep(milliseconds);
        }
    }

    // Sleeping counts milliseconds; the rest is spun.
    private static void Wait(TimeSpan time)
    {
        long end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency);
        while (true)
        {
            var left = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), end);
            if (left <= TimeSpan.Zero)
            {
                return;
            }

            if (left.TotalMilliseconds >= 1)
            {
                Sleep((int)Math.Min(left.TotalMilliseconds, int.MaxValue));
            }
            else
            {
                Thread.SpinWait(20);
            }
        }
    }
}
