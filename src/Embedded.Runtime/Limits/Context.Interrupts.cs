namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private const int FirstWakeDelay = 2; // milliseconds
    private const int LongestWakeDelay = 50;
    private const int WakerStackSize = 256 * 1024;

    private readonly object _wakeLock = new(); // an object, not a Lock: sleepers wait for its pulse
    private nint _runningThread; // under the lock; 0 where no thread runs this context, or one hands it to another. Never one that has ended: to wake it is a crash
    private volatile int _entered;
    private volatile StopRequest? _stop;

    /// <summary>Set where a loop or call should stop to look: <see cref="HandleInterrupt"/>.</summary>
    internal volatile bool Interrupt;

    // A fatal error of a limit, or, without a text, the end without a word.
    private sealed record StopRequest(string? Message);

    /// <summary>Whether the run was ended by <see cref="Cancel()"/>: nothing more of the script is called.</summary>
    public bool IsCanceled { get; private set; }

    /// <summary>Whether somebody asked the script that runs to end, and it has not yet.</summary>
    public bool IsStopRequested => _stop is not null;

    /// <summary>
    /// Ends the script that runs, from any thread: a loop at its next turn, a call that blocks (accept, recv, select, sleep) at once. Neither
    /// <c>finally</c> nor shutdown functions nor destructors of the script run any more. A single long operation of the library, such as a sort
    /// or a look-up of a name, comes to its end first.
    /// </summary>
    public void Cancel() => RequestStop(new StopRequest(null));

    /// <summary>As <see cref="Cancel()"/>, with php's fatal error of this text; shutdown functions run, as after any fatal error.</summary>
    public void Cancel(string message) => RequestStop(new StopRequest(message));

    /// <summary>Forgets requests to end: a host calls it before the next script.</summary>
    internal void ResetStop()
    {
        _stop = null;
        IsCanceled = false;
        Interrupt = false;
    }

    /// <summary>
    /// Throws what ends the script if somebody asked for its end; otherwise does nothing. Library code calls it after a system call has
    /// returned EINTR and before it calls again.
    /// </summary>
    public void ThrowIfStopped()
    {
        if (Interrupt)
        {
            HandleInterrupt();
        }
    }

    /// <summary>Looks why <see cref="Interrupt"/> was set.</summary>
    internal void HandleInterrupt()
    {
        if (IsCanceled)
        {
            // Whatever else of the script is called ends as well.
            throw new ScriptExitException(255);
        }

        Interrupt = false;
        if (_stop is { } stop)
        {
            _stop = null;
            if (stop.Message is null)
            {
                IsCanceled = true;
                Interrupt = true;
                throw new ScriptExitException(255);
            }

            throw FatalError(stop.Message);
        }

        CheckTimeLimit();
        CheckMemoryUse();
    }

    /// <summary>Waits; somebody who asks for the script's end ends the wait and the script.</summary>
    public void Sleep(TimeSpan time)
    {
        lock (_wakeLock)
        {
            if (_stop is null)
            {
                Monitor.Wait(_wakeLock, time);
            }
        }

        ThrowIfStopped();
    }

    // The thread of the outermost Enter() is the one to wake.
    private void EnterThread()
    {
        if (_entered++ == 0)
        {
            lock (_wakeLock)
            {
                _runningThread = ThreadWaker.CurrentThread;
            }
        }
    }

    /// <summary>Another thread takes the run over: a fiber's, or the one that goes on after it.</summary>
    internal void RunOnThisThread()
    {
        Current = this;
        lock (_wakeLock)
        {
            _runningThread = _entered == 0 ? 0 : ThreadWaker.CurrentThread;
        }
    }

    /// <summary>The thread of a fiber comes to its end; another one takes over.</summary>
    internal void RunOnNoThread()
    {
        Current = null;
        lock (_wakeLock)
        {
            _runningThread = 0;
        }
    }

    private void LeaveThread()
    {
        if (--_entered == 0)
        {
            lock (_wakeLock)
            {
                _runningThread = 0;
            }
        }
    }

    private void RequestStop(StopRequest request)
    {
        // A request for a silent end is not replaced by one that speaks.
        if (_stop is { Message: null })
        {
            return;
        }

        _stop = request;
        Interrupt = true;
        WakeUp();
        if (!IsAwake(request))
        {
            // The signal is lost where the thread was on its way into the call, so it is repeated. Not by the thread pool: that may be busy for long.
            new Thread(() => WakeUntilAwake(request), WakerStackSize) { Name = "php wake", IsBackground = true }.Start();
        }
    }

    private bool IsAwake(StopRequest request) => !ReferenceEquals(_stop, request) || _entered == 0;

    private void WakeUntilAwake(StopRequest request)
    {
        for (int delay = FirstWakeDelay; !IsAwake(request); delay = Math.Min(2 * delay, LongestWakeDelay))
        {
            Thread.Sleep(delay);
            WakeUp();
        }
    }

    private void WakeUp()
    {
        lock (_wakeLock)
        {
            Monitor.PulseAll(_wakeLock);
            ThreadWaker.Wake(_runningThread);
        }
    }
}
