using System.Runtime.InteropServices;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Options;

/// <summary>Options whose value is an array of two ints.</summary>
internal abstract class PairOption(string first, string second) : OptionShape
{
    private readonly IntStringKey _first = new(first);
    private readonly IntStringKey _second = new(second);

    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value)
    {
        var array = Value.ToArray(in value);
        if (!array.TryGetValue(_first, out var one))
        {
            throw call.ValueProblem($"must have key \"{first}\"");
        }

        if (!array.TryGetValue(_second, out var two))
        {
            throw call.ValueProblem($"must have key \"{second}\"");
        }

        one = one.GetValue();
        two = two.GetValue();
        return Set(in call, Value.ToLong(in one), Value.ToLong(in two));
    }

    /// <summary>Sets the option from both numbers.</summary>
    protected abstract PhpValue Set(in OptionCall call, long one, long two);

    /// <summary>The array of both numbers.</summary>
    protected PhpValue Pair(long one, long two) => PhpValue.Create(new PhpArray(2) { { _first, PhpValue.Create(one) }, { _second, PhpValue.Create(two) } });
}

/// <summary>SO_LINGER: what closing does with data that is not sent yet. struct linger.</summary>
internal sealed class LingerOption() : PairOption("l_onoff", "l_linger")
{
    /// <inheritdoc/>
    internal override PhpValue Get(in OptionCall call)
    {
        Span<int> linger = stackalloc int[2];
        linger.Clear();
        var result = call.Handle.GetOption(call.Level, call.Option, MemoryMarshal.AsBytes(linger));
        return call.Got(result, Pair(linger[0], linger[1]));
    }

    /// <inheritdoc/>
    protected override PhpValue Set(in OptionCall call, long one, long two)
    {
        // PHP keeps both in 16 bits.
        ReadOnlySpan<int> linger = [unchecked((ushort)one), unchecked((ushort)two)];
        return call.Set(MemoryMarshal.AsBytes(linger));
    }
}

/// <summary>SO_RCVTIMEO, SO_SNDTIMEO: how long a call waits. struct timeval, on Windows milliseconds.</summary>
internal sealed class TimeoutOption() : PairOption("sec", "usec")
{
    private const long MillisecondsPerSecond = 1000;
    private const long MicrosecondsPerMillisecond = 1000;

    /// <inheritdoc/>
    internal override PhpValue Get(in OptionCall call)
    {
        if (OperatingSystem.IsWindows())
        {
            var read = call.Handle.GetOption(call.Level, call.Option, out int milliseconds);
            return call.Got(read, Pair(milliseconds / MillisecondsPerSecond, milliseconds % MillisecondsPerSecond * MicrosecondsPerMillisecond));
        }

        Span<long> time = stackalloc long[2];
        time.Clear();
        var result = call.Handle.GetOption(call.Level, call.Option, MemoryMarshal.AsBytes(time));
        return call.Got(result, Pair(time[0], OperatingSystem.IsLinux() ? time[1] : unchecked((int)time[1])));
    }

    /// <inheritdoc/>
    protected override PhpValue Set(in OptionCall call, long one, long two)
    {
        if (OperatingSystem.IsWindows())
        {
            return call.Set(unchecked((int)((one * MillisecondsPerSecond) + (two / MicrosecondsPerMillisecond))));
        }

        ReadOnlySpan<long> time = [one, two];
        return call.Set(MemoryMarshal.AsBytes(time));
    }
}

/// <summary>SO_MEMINFO: the memory that a socket uses; read only.</summary>
internal sealed class MemoryInfoOption : OptionShape
{
    private static readonly string[] s_names =
        ["rmem_alloc", "rcvbuf", "wmem_alloc", "sndbuf", "fwd_alloc", "wmem_queued", "optmem", "backlog", "drops"];

    /// <inheritdoc/>
    internal override PhpValue Get(in OptionCall call)
    {
        Span<uint> counters = stackalloc uint[s_names.Length];
        var bytes = MemoryMarshal.AsBytes(counters);
        var result = call.Handle.GetOption(call.Level, call.Option, bytes);
        if (result.Succeeded && result.Value != bytes.Length)
        {
            return Failure.WarnOnly(call.Context, call.Function, "Unable to retrieve all socket meminfo data");
        }

        var array = new PhpArray(counters.Length);
        for (int i = 0; i < counters.Length; i++)
        {
            array.Add(new IntStringKey(s_names[i]), PhpValue.Create((long)counters[i]));
        }

        return call.Got(result, PhpValue.Create(array));
    }
}

/// <summary>IPV6_PKTINFO as an option: the source address and interface of everything that is sent.</summary>
internal sealed class PacketInfoOption : OptionShape
{
    /// <inheritdoc/>
    internal override PhpValue Get(in OptionCall call)
    {
        Span<byte> info = stackalloc byte[Messages.PacketInfo.Size];
        info.Clear();
        var result = call.Handle.GetOption(call.Level, call.Option, info);
        return result.Failed
            ? Failure.Report(call.Context, call.Socket, call.Function, Phrases.GetPacketInfo, result.Error)
            : PhpValue.Create(Messages.PacketInfo.ToArray(info));
    }

    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value)
    {
        var conversion = Messages.Conversion.Start(call.Context, call.Socket, call.Function, "in6_pktinfo");
        Span<byte> info = stackalloc byte[Messages.PacketInfo.Size];
        info.Clear();
        if (!Messages.PacketInfo.TryRead(conversion, value, info))
        {
            return conversion.Fail();
        }

        conversion.End();
        return call.Set(info);
    }
}
