using System.Runtime.ExceptionServices;

namespace PeachpieSockets.Native.Tests.Support;

/// <summary>Something that runs on a thread of its own and is waited for a bounded time.</summary>
internal sealed class Worker<T>
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(20);

    private readonly Thread _thread;
    private T _result = default!;
    private ExceptionDispatchInfo? _failure;

    internal Worker(Func<T> work)
    {
        _thread = new Thread(() =>
        {
            try
            {
                _result = work();
            }
            catch (Exception failure)
            {
                _failure = ExceptionDispatchInfo.Capture(failure);
            }
        })
        {
            IsBackground = true,
        };
        _thread.Start();
    }

    internal bool IsRunning => _thread.IsAlive;

    /// <summary>Waits until the thread is inside a blocking call, or time has passed.</summary>
    internal void WaitUntilBlocked() => Thread.Sleep(50);

    internal T Join()
    {
        Assert.True(_thread.Join(s_limit), "the call does not return");
        _failure?.Throw();
        return _result;
    }
}
