using System.Net;
using System.Net.Sockets;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Network;

/// <summary>Internet addresses as numbers, bytes and text.</summary>
[PhpExtension("standard")]
public static class AddressText
{
    /// <summary>The number of an IPv4 address in four decimal parts.</summary>
    [return: CastToFalse]
    [PhpPlain]
    public static long ip2long(PhpString ip)
    {
        if (!TryParse4(Streams.StreamArguments.Path(ip, nameof(ip2long), 1, "ip").AsSpan(), out var bytes))
        {
            return -1;
        }

        return (long)bytes[0] << 24 | (long)bytes[1] << 16 | (long)bytes[2] << 8 | bytes[3];
    }

    /// <summary>The IPv4 address of a number.</summary>
    [return: CastToFalse]
    [PhpPlain]
    public static string? long2ip(long ip) => new IPAddress([(byte)(ip >> 24), (byte)(ip >> 16), (byte)(ip >> 8), (byte)ip]).ToString();

    /// <summary>The text of an address of 4 or 16 bytes.</summary>
    [return: CastToFalse]
    public static string? inet_ntop(PhpString ip) => ip.Length is 4 or 16 ? Text(new IPAddress(ip.AsSpan())) : null;

    /// <summary>The bytes of an address; false where it is none.</summary>
    [return: CastToFalse]
    public static PhpString inet_pton(PhpString ip)
    {
        string text = Streams.StreamArguments.Path(ip, nameof(inet_pton), 1, "ip").ToString();
        if (text.Contains(':') ? IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6 && !text.Contains('%') && !text.Contains('[')
            : TryParse4(ip.AsSpan(), out _))
        {
            return IPAddress.Parse(text).GetAddressBytes();
        }

        return default;
    }

    /// <summary>The text of an address as the C library has it: an IPv4 address in an IPv6 one in decimal parts.</summary>
    internal static string Text(IPAddress address) => address.ToString();

    /// <summary>Four decimal numbers below 256 without leading zeros.</summary>
    internal static bool TryParse4(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        bytes = new byte[4];
        int part = 0, digits = 0, value = 0;
        foreach (byte c in text)
        {
            if (c == '.')
            {
                if (digits == 0 || part == 3)
                {
                    return false;
                }

                bytes[part++] = (byte)value;
                digits = value = 0;
            }
            else if (!Bytes.IsDigit(c) || (digits > 0 && value == 0))
            {
                return false;
            }
            else
            {
                value = value * 10 + c - '0';
                if (++digits > 3 || value > 255)
                {
                    return false;
                }
            }
        }

        bytes[3] = (byte)value;
        return part == 3 && digits > 0;
    }
}
