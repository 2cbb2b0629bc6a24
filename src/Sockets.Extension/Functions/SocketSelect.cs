using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.Select;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Waiting for several sockets. Follows PHP 8.2, without its limit of 1024 descriptors.</summary>
[PhpExtension("sockets")]
[PhpCountedResults]
[DebuggerNonUserCode]
public static class SocketSelect
{
    /// <summary>Waits until sockets are ready: what select(2) does.</summary>
    [PhpSignature("(?array &$read, ?array &$write, ?array &$except, ?int $seconds, int $microseconds = 0): int|false")]
    public static PhpValue socket_select(Context ctx, PhpAlias read, PhpAlias write, PhpAlias except, PhpValue seconds, PhpValue? microseconds = null)
    {
        const string Function = nameof(socket_select);
        Args.Given(read, Function, "at least 4", 0);
        Args.Given(write, Function, "at least 4", 1);
        Args.Given(except, Function, "at least 4", 2);
        var readers = Selection.Read(Function, read);
        var writers = Selection.Write(Function, write);
        var others = Selection.Except(Function, except);
        long? time = Args.NullableLong(ctx, seconds, Function, 4, "seconds");
        long fraction = Args.Long(ctx, microseconds, Function, 5, "microseconds", 0);

        var state = SocketState.Of(ctx);
        int total = readers.Count + writers.Count + others.Count;
        int error;
        var group = state.PollGroup;
        group.Start(total);
        try
        {
            readers.Fill(Function, group);
            writers.Fill(Function, group);
            others.Fill(Function, group);
            if (total == 0)
            {
                throw Host.ValueError($"{Function}(): At least one array argument must be passed");
            }

            error = Waiter.TryGetTimeout(time, fraction, out long timeout) ? Waiter.Wait(group, readers.Count, writers.Count, timeout) : Errno.EINVAL;
        }
        finally
        {
            group.End();
        }

        if (error != 0)
        {
            return Failure.ReportAlways(ctx, Function, Phrases.Select, error);
        }

        int first = 0;
        int count = 0;
        Assign(state, group, read, in readers, ref first, ref count);
        Assign(state, group, write, in writers, ref first, ref count);
        Assign(state, group, except, in others, ref first, ref count);
        return PhpValue.Create(count);
    }

    private static void Assign(SocketState state, PollGroup group, PhpAlias argument, in Selection selection, ref int first, ref int count)
    {
        if (selection.IsArray)
        {
            argument.Value = PhpValue.Create(selection.Take(group, first, ++state.SelectRound, out int ready));
            count += ready;
        }

        first += selection.Count;
    }
}
