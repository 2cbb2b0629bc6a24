using System.Diagnostics;
using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Select;

/// <summary>One of the three arrays of socket_select(): what it waits for, and which of its entries are ready.</summary>
internal readonly struct Selection
{
    private readonly PhpArray? _array;
    private readonly int _wanted;
    private readonly int _ready;
    private readonly int _number;
    private readonly string _name;

    private Selection(PhpArray? array, int number, string name, int wanted, int ready)
    {
        _array = array;
        _number = number;
        _name = name;
        _wanted = wanted;
        _ready = ready;
    }

    /// <summary>The number of entries.</summary>
    internal int Count => _array?.Count ?? 0;

    /// <summary>Whether the script gave an array at all.</summary>
    internal bool IsArray => _array is not null;

    internal static Selection Read(string function, PhpAlias argument) =>
        new(ArrayOf(function, argument, 1, "read"), 1, "read", SocketConstants.POLLIN, Waiter.Readable);

    internal static Selection Write(string function, PhpAlias argument) =>
        new(ArrayOf(function, argument, 2, "write"), 2, "write", SocketConstants.POLLOUT, Waiter.Writable);

    internal static Selection Except(string function, PhpAlias argument) =>
        new(ArrayOf(function, argument, 3, "except"), 3, "except", SocketConstants.POLLPRI, Waiter.Exceptional);

    /// <summary>Adds one entry for each socket.</summary>
    /// <exception cref="Exception">PHP's TypeError: an element is no open socket.</exception>
    internal void Fill(string function, PollGroup group)
    {
        if (_array is null)
        {
            return;
        }

        var entries = _array.GetFastEnumerator();
        while (entries.MoveNext())
        {
            var element = entries.CurrentValue;
            if (Value.AsSocket(in element) is not { } socket)
            {
                throw Host.TypeError(
                    $"{function}(): Argument #{_number} (${_name}) must only have elements of type Socket, {Args.TypeName(in element)} given");
            }

            group.Add(socket.Handle ?? throw Host.TypeError($"{function}(): Argument #{_number} (${_name}) contains a closed socket"), _wanted);
        }
    }

    /// <summary>The ready entries under their keys; a socket that stands twice in the array counts once.</summary>
    /// <param name="group">The entries.</param>
    /// <param name="first">The first one of this array.</param>
    /// <param name="round">A number that no other array of this or an earlier call had.</param>
    /// <param name="count">The number of ready sockets.</param>
    internal PhpArray Take(PollGroup group, int first, int round, out int count)
    {
        count = 0;
        int ready = 0;
        int end = first + Count;
        for (int i = first; i < end; i++)
        {
            ready += (group.Returned(i) & _ready) != 0 ? 1 : 0;
        }

        var result = new PhpArray(ready);
        if (ready == 0)
        {
            return result;
        }

        Debug.Assert(_array is not null);
        var entries = _array.GetFastEnumerator();
        for (int i = first; ready > 0 && entries.MoveNext(); i++)
        {
            if ((group.Returned(i) & _ready) == 0)
            {
                continue;
            }

            ready--;
            var element = entries.CurrentValue.GetValue();
            var socket = Value.AsSocket(in element)!;
            result.Add(entries.CurrentKey, element);
            if (socket.SelectRound != round)
            {
                socket.SelectRound = round;
                count++;
            }
        }

        return result;
    }

    private static PhpArray? ArrayOf(string function, PhpAlias argument, int number, string name)
    {
        var value = argument.Value;
        return value.IsNull ? null : Args.Array(in value, function, number, name, "?array");
    }
}
