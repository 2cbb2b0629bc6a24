using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Errors;
using PeachpieSockets.Extension.Hosts;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Options;

/// <summary>An int within limits; anything beyond is PHP's ValueError.</summary>
internal sealed class RangeOption(long least, long most, bool isByte = false) : OptionShape
{
    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value)
    {
        long number = Value.ToLong(in value);
        if (number < least || number > most)
        {
            throw call.ValueProblem($"must be between {least} and {most}");
        }

        return isByte ? call.Set([(byte)number]) : call.Set(unchecked((int)number));
    }
}

/// <summary>On or off.</summary>
internal sealed class TruthOption(bool isByte) : OptionShape
{
    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value)
    {
        int truth = Value.ToBoolean(in value) ? 1 : 0;
        return isByte ? call.Set([(byte)truth]) : call.Set(truth);
    }
}

/// <summary>SO_BINDTODEVICE: the name of an interface; the empty string, and anything that is no string, unbinds.</summary>
internal sealed class DeviceOption : OptionShape
{
    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value) =>
        call.Set(Value.IsString(in value) ? Value.Bytes(in value, call.Context) : default);
}

/// <summary>TCP_CONGESTION: the name of an algorithm; read as an array with the key name.</summary>
internal sealed class CongestionOption : OptionShape
{
    private const int LongestName = 16;

    private static readonly IntStringKey s_name = new("name");

    /// <inheritdoc/>
    internal override PhpValue Get(in OptionCall call)
    {
        Span<byte> name = stackalloc byte[LongestName];
        name.Clear();
        var result = call.Handle.GetOption(call.Level, call.Option, name);
        return call.Got(result, PhpValue.Create(new PhpArray(1) { { s_name, Value.String(CText.Of(name).ToArray()) } }));
    }

    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value) =>
        call.Set(Value.IsString(in value) ? Value.Bytes(in value, call.Context) : default);
}

/// <summary>
/// SO_ATTACH_REUSEPORT_CBPF (8.3): the sockets of a port share their load by the CPU or the queue that a packet came in on; 0 ends it.
/// </summary>
internal sealed class ReusePortFilterOption : OptionShape
{
    /// <inheritdoc/>
    internal override PhpValue Set(in OptionCall call, PhpValue value)
    {
        long selector = Value.ToLong(in value);
        if (selector == 0)
        {
            var detached = call.Handle.SetOption(call.Level, SocketConstants.SO_DETACH_BPF, 0);
            return call.Done(detached);
        }

        if (selector != SocketConstants.SKF_AD_CPU && selector != SocketConstants.SKF_AD_QUEUE)
        {
            return Failure.WarnOnly(call.Context, call.Function, "Unsupported CBPF filter");
        }

        return call.Done(call.Handle.SetFilter(
            call.Option,
            [
                new(FilterInstruction.LoadWordAbsolute, 0, 0, unchecked((uint)(SocketConstants.SKF_AD_OFF + (int)selector))),
                new(FilterInstruction.ReturnAccumulator, 0, 0, 0),
            ]));
    }
}
