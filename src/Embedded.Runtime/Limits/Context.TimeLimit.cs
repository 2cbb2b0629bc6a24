namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private static readonly TimeSpan s_clockTolerance = TimeSpan.FromMilliseconds(1);

    private Timer? _limitTimer;
    private TimeSpan _limitEnd; // of the thread's processor time
    private long _limitSeconds;

    /// <summary>
    /// Starts the time again after which the script ends with php's fatal error (max_execution_time, set_time_limit). As in php on Linux only
    /// processor time counts: a script that waits in accept() or sleep() does not use it up.
    /// </summary>
    /// <param name="seconds">0 or less: no limit.</param>
    internal void RestartTimeLimit(long seconds)
    {
        _limitTimer?.Dispose();
        _limitTimer = null;
        _limitSeconds = seconds;
        if (seconds > 0)
        {
            _limitEnd = ThreadTime.Now + TimeSpan.FromSeconds(Math.Min(seconds, int.MaxValue));
            ArmTimeLimit();
        }
    }

    // The thread cannot have used more processor time than has passed since, so it is asked then and not earlier.
    private void ArmTimeLimit()
    {
        var left = _limitEnd - ThreadTime.Now;
        var due = left < s_clockTolerance ? s_clockTolerance : left;
        _limitTimer = new Timer(static c => ((Context)c!).Interrupt = true, this, due, Timeout.InfiniteTimeSpan);
    }

    private void CheckTimeLimit()
    {
        if (_limitTimer is null)
        {
            return;
        }

        if (ThreadTime.Now < _limitEnd)
        {
            _limitTimer.Dispose();
            ArmTimeLimit();
            return;
        }

        long seconds = _limitSeconds;
        RestartTimeLimit(0);
        throw FatalError($"Maximum execution time of {seconds} second{(seconds == 1 ? "" : "s")} exceeded");
    }
}
