using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Extension.Select;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Functions;

/// <summary>Waiting for several sockets. Follows PHP 8.2, without its limit of 1024 descriptors.</summary>
[PhpExtension("sockets")]
[DebuggerNonUserCode]
public static class SocketSelect
{
    /// <summary>Waits until sockets are ready: what select(2) does.</summary>
    [PhpSignature("(?array &$read, ?array &$write, ?array &$except, ?int $seconds, int $microseconds = 0): int|false")]
    public static PhpValue socket_select(Context ctx, PhpAlias read, PhpAlias write, PhpAlias except, PhpValue seconds, PhpValue? microseconds = null)
    {
        const string Function = nameof(socket_select);
        var readers = Selection.Read(Function, read);
        var writers = Selection.Write(Function, write);
        var others = Selection.Except(Function, except);
        long? time = Args.NullableLong(ctx, seconds, Function, 4, "seconds");
        long fraction = Args.Long(ctx, microseconds, Function, 5, "microseconds", 0);

        var state = SocketState.Of(ctx);
        int total = readers.Count + writers.Count + others.Count;
        var items = state.PollItems(total);
        var readItems = items[..readers.Count];
        var writeItems = items.Slice(readers.Count, writers.Count);
        var exceptItems = items[(readers.Count + writers.Count)..];
        try
        {
            readers.Fill(Function, readItems);
            writers.Fill(Function, writeItems);
            others.Fill(Function, exceptItems);
            if (total == 0)
            {
                throw Host.ValueError($"{Function}(): At least one array argument must be passed");
            }

            if (!Waiter.TryGetTimeout(time, fraction, out long timeout))
            {
                return Failure.ReportAlways(ctx, Function, Phrases.Select, Errno.EINVAL);
            }

            int error = Waiter.Wait(items, readers.Count, writers.Count, timeout);
            if (error != 0)
            {
                return Failure.ReportAlways(ctx, Function, Phrases.Select, error);
            }

            int count = 0;
            Assign(state, read, in readers, readItems, ref count);
            Assign(state, write, in writers, writeItems, ref count);
            Assign(state, except, in others, exceptItems, ref count);
            return PhpValue.Create(count);
        }
        finally
        {
            // The buffer must not keep closed sockets alive.
            items.Clear();
        }
    }

    private static void Assign(SocketState state, PhpAlias argument, in Selection selection, ReadOnlySpan<PollItem> items, ref int count)
    {
        if (selection.IsArray)
        {
            argument.Value = PhpValue.Create(selection.Take(items, ++state.SelectRound, out int ready));
            count += ready;
        }
    }
}
