using System.Buffers.Binary;
using System.Text;

namespace PeachpieSockets.Native.Addresses;

/// <summary>The text of addresses, byte for byte as inet_pton(3) reads and inet_ntop(3) writes it.</summary>
internal static class AddressText
{
    /// <summary>INET6_ADDRSTRLEN: the longest text and its NUL.</summary>
    internal const int MaxLength = 46;

    /// <summary>Exactly four decimal parts of one to three digits, no leading zeros.</summary>
    internal static bool TryParseIPv4(ReadOnlySpan<byte> text, Span<byte> host)
    {
        int part = 0;
        int position = 0;
        while (part < 4)
        {
            int value = 0;
            int start = position;
            while (position < text.Length && char.IsAsciiDigit((char)text[position]))
            {
                if (position > start && value == 0)
                {
                    return false;
                }

                value = (value * 10) + text[position++] - '0';
                if (value > 255)
                {
                    return false;
                }
            }

            if (position == start)
            {
                return false;
            }

            host[part++] = (byte)value;
            if (part < 4 && (position >= text.Length || text[position++] != '.'))
            {
                return false;
            }
        }

        return position == text.Length;
    }

    /// <summary>Groups of one to four hex digits, at most one <c>::</c> that stands for at least one group, an IPv4 address as the last two groups.</summary>
    internal static bool TryParseIPv6(ReadOnlySpan<byte> text, Span<byte> host)
    {
        Span<byte> groups = stackalloc byte[16];
        int filled = 0;
        int gap = -1;
        int position = 0;
        if (text.Length > 0 && text[0] == ':')
        {
            if (text.Length < 2 || text[1] != ':')
            {
                return false;
            }

            gap = 0;
            position = 2;
        }

        while (position < text.Length)
        {
            int end = text[position..].IndexOf((byte)':');
            ReadOnlySpan<byte> group = end < 0 ? text[position..] : text.Slice(position, end);
            if (end < 0 && group.Contains((byte)'.'))
            {
                if (filled > 12 || !TryParseIPv4(group, groups[filled..]))
                {
                    return false;
                }

                filled += 4;
                break;
            }

            if (filled > 14 || !TryParseGroup(group, out ushort value))
            {
                return false;
            }

            BinaryPrimitives.WriteUInt16BigEndian(groups[filled..], value);
            filled += 2;
            if (end < 0)
            {
                break;
            }

            position += end + 1;
            if (position == text.Length)
            {
                return false;
            }

            if (text[position] == ':')
            {
                if (gap >= 0)
                {
                    return false;
                }

                gap = filled;
                position++;
            }
        }

        if (gap < 0 ? filled != 16 : filled == 16)
        {
            return false;
        }

        host.Clear();
        int head = gap < 0 ? 16 : gap;
        groups[..head].CopyTo(host);
        if (gap >= 0)
        {
            groups[gap..filled].CopyTo(host[(16 - (filled - gap))..]);
        }

        return true;
    }

    internal static bool TryFormatIPv4(ReadOnlySpan<byte> host, Span<byte> destination, out int written)
    {
        Span<byte> text = stackalloc byte[16];
        int length = 0;
        for (int i = 0; i < 4; i++)
        {
            int value = host[i];
            if (i > 0)
            {
                text[length++] = (byte)'.';
            }

            if (value >= 100)
            {
                text[length++] = (byte)('0' + (value / 100));
            }

            if (value >= 10)
            {
                text[length++] = (byte)('0' + (value / 10 % 10));
            }

            text[length++] = (byte)('0' + (value % 10));
        }

        bool fits = text[..length].TryCopyTo(destination);
        written = fits ? length : 0;
        return fits;
    }

    /// <summary>
    /// The first longest run of two or more zero groups becomes <c>::</c>; the last 32 bits are dotted for <c>::a.b.c.d</c> and <c>::ffff:a.b.c.d</c>.
    /// </summary>
    internal static bool TryFormatIPv6(ReadOnlySpan<byte> host, Span<byte> destination, out int written)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        (int runStart, int runLength) = LongestZeroRun(host);
        int length = 0;
        for (int group = 0; group < 8; group++)
        {
            if (group >= runStart && group < runStart + runLength)
            {
                if (group == runStart)
                {
                    text[length++] = (byte)':';
                }

                continue;
            }

            if (group > 0)
            {
                text[length++] = (byte)':';
            }

            if (group == 6 && runStart == 0 && (runLength == 6 || (runLength == 5 && host[10] == 0xff && host[11] == 0xff)))
            {
                _ = TryFormatIPv4(host[12..], text[length..], out int dotted);
                length += dotted;
                break;
            }

            int value = BinaryPrimitives.ReadUInt16BigEndian(host[(group * 2)..]);
            for (int shift = value >= 0x1000 ? 12 : value >= 0x100 ? 8 : value >= 0x10 ? 4 : 0; shift >= 0; shift -= 4)
            {
                text[length++] = "0123456789abcdef"u8[(value >> shift) & 0xf];
            }
        }

        if (runLength > 0 && runStart + runLength == 8)
        {
            text[length++] = (byte)':';
        }

        bool fits = text[..length].TryCopyTo(destination);
        written = fits ? length : 0;
        return fits;
    }

    internal static string Describe(in SocketAddress address)
    {
        Span<byte> text = stackalloc byte[MaxLength];
        if (address.TryFormatHost(text, out int length))
        {
            string host = Encoding.ASCII.GetString(text[..length]);
            return address.Family == SocketConstants.AF_INET ? $"{host}:{address.Port}"
                : address.ScopeId == 0 ? $"[{host}]:{address.Port}"
                : $"[{host}%{address.ScopeId}]:{address.Port}";
        }

        if (address.Family == SocketConstants.AF_UNIX)
        {
            string path = Encoding.UTF8.GetString(address.UnixPath);
            return address.IsAbstract ? "@" + path[1..] : path;
        }

        return address.Length == 0 ? "" : $"family {address.Family}: {Convert.ToHexString(address.Bytes)}";
    }

    private static bool TryParseGroup(ReadOnlySpan<byte> text, out ushort value)
    {
        value = 0;
        if (text.Length is 0 or > 4)
        {
            return false;
        }

        foreach (byte digit in text)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }

            value = (ushort)((value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10));
        }

        return true;
    }

    private static (int Start, int Length) LongestZeroRun(ReadOnlySpan<byte> host)
    {
        (int Start, int Length) best = (-1, 0);
        int start = 0;
        int length = 0;
        for (int group = 0; group < 8; group++)
        {
            if (host[group * 2] != 0 || host[(group * 2) + 1] != 0)
            {
                length = 0;
                continue;
            }

            start = length++ == 0 ? group : start;
            best = length > best.Length ? (start, length) : best;
        }

        return best.Length < 2 ? (-1, 0) : best;
    }
}
