namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private int _runs;

    /// <summary>Whether a script or a call from the host runs.</summary>
    internal bool IsRunning => _runs > 0;

    /// <summary>A script begins on this thread: its limits hold until the result is disposed. A run within another one is within its limits.</summary>
    internal Run BeginRun()
    {
        if (_runs++ == 0)
        {
            BeginHeapWatch();
            RestartTimeLimit(Ini.GetLong("max_execution_time"));
        }

        return new Run(this);
    }

    private void EndRun()
    {
        if (--_runs == 0)
        {
            EndHeapWatch();
            RestartTimeLimit(0);
        }
    }

    /// <summary>Ends a run's limits.</summary>
    internal readonly struct Run(Context context) : IDisposable
    {
        public void Dispose() => context.EndRun();
    }
}
