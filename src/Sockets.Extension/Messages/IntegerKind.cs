using PeachpieSockets.Extension.Arguments;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Extension.Messages;

/// <summary>The kinds of numbers that structures hold: their limits, and what messages call them.</summary>
internal sealed record IntegerKind(long Least, long Most, string Name)
{
    /// <summary>int.</summary>
    internal static IntegerKind Int { get; } = new(int.MinValue, int.MaxValue, "a native int");

    /// <summary>uint16_t.</summary>
    internal static IntegerKind UInt16 { get; } = new(0, ushort.MaxValue, "an unsigned 16-bit integer");

    /// <summary>uint32_t.</summary>
    internal static IntegerKind UInt32 { get; } = new(0, uint.MaxValue, "an unsigned 32-bit integer");

    /// <summary>pid_t.</summary>
    internal static IntegerKind ProcessId { get; } = new(0, int.MaxValue, "a pid_t value");

    /// <summary>uid_t, and gid_t under its name.</summary>
    internal static IntegerKind UserId { get; } = new(0, uint.MaxValue, "a uid_t value");

    /// <summary>Any number.</summary>
    internal static IntegerKind Long { get; } = new(long.MinValue, long.MaxValue, "a native long");

    /// <summary>The number that a value is; false, with the reason noted, where it is none or beyond the limits.</summary>
    internal bool TryRead(Conversion conversion, PhpValue value, out long number)
    {
        value = value.GetValue();
        if (!TryConvert(conversion, value, out number))
        {
            return false;
        }

        return (number >= Least && number <= Most) || conversion.Wrong($"given PHP integer is out of bounds for {Name}");
    }

    private static bool TryConvert(Conversion conversion, PhpValue value, out long number)
    {
        number = 0;
        if (Value.IsLong(in value, out number))
        {
            return true;
        }

        if (Value.IsDouble(in value, out _))
        {
            number = Value.ToLong(in value);
            return true;
        }

        if (value.AsObject() is Socket or AddressInfo)
        {
            throw Host.Error($"Object of class {value.AsObject()!.GetType().Name} could not be converted to string");
        }

        if (!Value.IsString(in value) && (value.AsObject() is null or PhpResource))
        {
            return conversion.Wrong("expected an integer, either of a PHP integer type or of a convertible type");
        }

        var text = conversion.Bytes(value);
        if (!Value.TryParseNumber(text, out var parsed))
        {
            return conversion.Wrong(ByteText.Of("expected an integer, but got a non numeric string (possibly from a converted object): '")
                .Append(CText.Of(text)).Append("'"));
        }

        number = Value.ToLong(in parsed);
        return true;
    }
}
