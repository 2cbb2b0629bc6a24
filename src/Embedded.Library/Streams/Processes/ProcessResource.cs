namespace PeachpieSockets.Embedded.Library.Streams.Processes;

/// <summary>A program that proc_open() started.</summary>
internal sealed class ProcessResource(int pid, PhpString command, IReadOnlyList<PhpStream> pipes) : PhpResource("process")
{
    private const int SignalMask = 0x7F;

    private int? _status;
    private bool _isTold;

    public int ProcessId { get; } = pid;

    public PhpString Command { get; } = command;

    /// <summary>Closes the pipes and waits for the end: the exit code, -1 where it is not known any more.</summary>
    public int Close()
    {
        foreach (var pipe in pipes)
        {
            pipe.Dispose();
        }

        bool wasKnown = _status is not null;
        _status ??= Spawn.Wait(ProcessId, wait: true);
        Dispose();
        return wasKnown || _status is not { } status ? -1 : ExitCode(status);
    }

    /// <summary>What proc_get_status() tells; the exit code only once.</summary>
    public PhpArray GetStatus()
    {
        _status ??= Spawn.Wait(ProcessId, wait: false);
        bool signaled = _status is { } ended && (ended & SignalMask) != 0;
        var result = new PhpArray();
        result.SetItemValue("command", Command);
        result.SetItemValue("pid", (long)ProcessId);
        result.SetItemValue("running", _status is null);
        result.SetItemValue("signaled", signaled);
        result.SetItemValue("stopped", false);
        result.SetItemValue("exitcode", _status is { } status && !signaled && !_isTold ? ExitCode(status) : -1);
        result.SetItemValue("termsig", signaled ? _status!.Value & SignalMask : 0);
        result.SetItemValue("stopsig", 0);
        _isTold = _status is not null;
        return result;
    }

    /// <summary>The exit code of a wait status; the status itself where a signal ended the program.</summary>
    internal static int ExitCode(int status) => (status & SignalMask) == 0 ? status >> 8 & 0xFF : status;
}
