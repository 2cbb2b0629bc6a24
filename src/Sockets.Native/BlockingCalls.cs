namespace PeachpieSockets.Native;

/// <summary>What happens to calls that block when a signal interrupts them.</summary>
public static class BlockingCalls
{
    /// <summary>
    /// Asked on the thread that waits, after a signal has interrupted its call: true ends the call with <see cref="Errno.EINTR"/>, false lets it go on
    /// with the time that is left. Null, the default: all calls go on, since signals in a .NET process are the runtime's own affair. A host that wants to
    /// end a call sends its thread a signal whose handler was installed without SA_RESTART.
    /// </summary>
    public static Func<bool>? EndAfterSignal { get; set; }

    internal static bool End => EndAfterSignal is { } end && end();
}
