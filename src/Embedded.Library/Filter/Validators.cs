using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace PeachpieSockets.Embedded.Library.Filter;

/// <summary>What each validating filter makes of a trimmed text; null where it fails.</summary>
internal static partial class Validators
{
    public static PhpValue? Int(string text, long flags, PhpArray? options)
    {
        long value;
        bool negative = text.StartsWith('-');
        string digits = text.Length > 0 && text[0] is '+' or '-' ? text[1..] : text;
        if ((flags & FilterConstants.FILTER_FLAG_ALLOW_HEX) != 0 && text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            if (!ulong.TryParse(text.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong hex))
            {
                return null;
            }

            value = (long)hex;
        }
        else if ((flags & FilterConstants.FILTER_FLAG_ALLOW_OCTAL) != 0 && Octal().IsMatch(text))
        {
            value = 0;
            foreach (char c in text.TrimStart('0', 'o', 'O'))
            {
                if (value > long.MaxValue >> 3)
                {
                    return null;
                }

                value = value * 8 + c - '0';
            }
        }
        else if (digits.Length == 0 || digits.AsSpan().ContainsAnyExceptInRange('0', '9') || (digits[0] == '0' && digits.Length > 1)
            || !long.TryParse((negative ? "-" : "") + digits, CultureInfo.InvariantCulture, out value))
        {
            return null;
        }

        return Within(value, options) ? value : null;
    }

    public static PhpValue? Bool(string text) => text.ToLowerInvariant() switch
    {
        "1" or "true" or "on" or "yes" => true,
        "0" or "false" or "off" or "no" or "" => false,
        _ => null,
    };

    public static PhpValue? Float(string text, long flags, PhpArray? options)
    {
        char point = Character(options, "decimal", '.', "one character long");
        string plain = text;
        if ((flags & FilterConstants.FILTER_FLAG_ALLOW_THOUSAND) != 0)
        {
            string separators = options?.GetItemValue("thousand") is { IsNull: false } given ? Convert.ToPhpString(given, Context.Current!).ToString() : "',.";
            if (separators.Length == 0)
            {
                throw PhpException.ValueErrorException("filter_var(): \"thousand\" option must not be empty");
            }

            int end = text.IndexOf(point);
            string whole = end < 0 ? text : text[..end];
            string[] groups = whole.TrimStart('+', '-').Split(separators.Where(c => c != point).ToArray());
            if (groups.Length > 1)
            {
                if (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(g => (end >= 0 || !g.Contains('e', StringComparison.OrdinalIgnoreCase) ? g.Length : g.IndexOf('e', StringComparison.OrdinalIgnoreCase)) != 3))
                {
                    return null;
                }

                plain = (text.StartsWith('-') ? "-" : "") + string.Concat(groups) + (end < 0 ? "" : text[end..]);
            }
        }

        if (point != '.')
        {
            plain = plain.Contains('.') ? "" : plain.Replace(point, '.');
        }

        if (!Number().IsMatch(plain) || !double.TryParse(plain, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
        {
            return null;
        }

        return (options?.GetItemValue("min_range") is { IsNull: false } min && value < Convert.ToDouble(min)) || (options?.GetItemValue("max_range") is { IsNull: false } max && value > Convert.ToDouble(max))
            ? null
            : value == 0 ? 0.0 : value; // -0 is 0
    }

    public static bool Ip(string text, long flags)
    {
        bool only4 = (flags & FilterConstants.FILTER_FLAG_IPV4) != 0;
        bool only6 = (flags & FilterConstants.FILTER_FLAG_IPV6) != 0;
        if (text.Contains(':'))
        {
            return (only6 || !only4) && !text.Contains('%') && !text.Contains('[') && IPAddress.TryParse(text, out var six) && six.AddressFamily == AddressFamily.InterNetworkV6 && Allowed6(six.GetAddressBytes(), flags);
        }

        Span<byte> four = stackalloc byte[4];
        return (only4 || !only6) && TryDotted(text, four) && Allowed4(four, flags);
    }

    // Four numbers without leading zeros.
    private static bool TryDotted(ReadOnlySpan<char> text, Span<byte> address)
    {
        for (int i = 0; i < address.Length; i++)
        {
            int end = text.IndexOf('.') is >= 0 and int point ? point : text.Length;
            if (end == text.Length != (i == address.Length - 1) || end is 0 or > 3 || (end > 1 && text[0] == '0') || text[..end].ContainsAnyExceptInRange('0', '9')
                || !byte.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out address[i]))
            {
                return false;
            }

            text = i == address.Length - 1 ? default : text[(end + 1)..];
        }

        return true;
    }

    private static bool Allowed4(ReadOnlySpan<byte> a, long flags)
    {
        bool global = (flags & FilterConstants.FILTER_FLAG_GLOBAL_RANGE) != 0;
        if ((global || (flags & FilterConstants.FILTER_FLAG_NO_PRIV_RANGE) != 0) && (a[0] == 10 || (a[0] == 172 && a[1] is >= 16 and <= 31) || (a[0] == 192 && a[1] == 168)))
        {
            return false;
        }

        if ((global || (flags & FilterConstants.FILTER_FLAG_NO_RES_RANGE) != 0) && (a[0] is 0 or 127 || a[0] >= 240 || (a[0] == 169 && a[1] == 254)))
        {
            return false;
        }

        return !global || !((a[0] == 100 && a[1] is >= 64 and <= 127) || (a[0] == 192 && a[1] == 0 && a[2] is 0 or 2) || (a[0] == 198 && a[1] is 18 or 19) || (a[0] == 198 && a[1] == 51 && a[2] == 100) || (a[0] == 203 && a[1] == 0 && a[2] == 113));
    }

    private static bool Allowed6(byte[] a, long flags)
    {
        bool global = (flags & FilterConstants.FILTER_FLAG_GLOBAL_RANGE) != 0;
        if ((global || (flags & FilterConstants.FILTER_FLAG_NO_PRIV_RANGE) != 0) && (a[0] & 0xFE) == 0xFC)
        {
            return false;
        }

        bool firstZero = a.AsSpan(0, 10).IndexOfAnyExcept((byte)0) < 0;
        bool reserved = (firstZero && a.AsSpan(10, 5).IndexOfAnyExcept((byte)0) < 0 && a[15] <= 1)
            || (a[0] == 0x5F) || (a[0] == 0x3F && a[1] == 0xF3) || (a[0] == 0x20 && a[1] == 1 && ((a[2] == 0x0D && a[3] == 0xB8) || (a[2] == 0 && a[3] is >= 0x10 and <= 0x1F)))
            || (a[0] == 0xFE && a[1] is >= 0x80 and <= 0xBF);
        bool mapped = firstZero && a[10] == 0xFF && a[11] == 0xFF;
        return !((global || (flags & FilterConstants.FILTER_FLAG_NO_RES_RANGE) != 0) && reserved) && !(global && mapped);
    }

    public static bool Domain(string text, bool hostName)
    {
        string name = text.EndsWith('.') ? text[..^1] : text;
        return name.Length == 0 ? text.Length == 0 && !hostName : name.Length <= 253 && name.Split('.').All(label => label.Length is > 0 and <= 63
            && (!hostName || (char.IsAsciiLetterOrDigit(label[0]) && char.IsAsciiLetterOrDigit(label[^1]) && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))));
    }

    public static bool Email(string text, bool unicode)
    {
        int at = text.LastIndexOf('@');
        if (text.Length > 320 || at is < 1 or > 64)
        {
            return false;
        }

        string local = text[..at], host = text[(at + 1)..];
        // In the local part bytes of UTF-8 pass for letters where Unicode is allowed.
        if (!(unicode ? UnicodeLocalPart() : LocalPart()).IsMatch(local))
        {
            return false;
        }

        if (host.StartsWith('[') && host.EndsWith(']'))
        {
            string address = host[1..^1];
            return address.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) ? Ip(address[5..], FilterConstants.FILTER_FLAG_IPV6) : TryDotted(address, stackalloc byte[4]);
        }

        return HostName().IsMatch(host) && host.Split('.').All(l => l.Length <= 63) && host.Length <= 255;
    }

    public static bool Mac(string text, PhpArray? options)
    {
        if (options?.GetItemValue("separator") is not { IsNull: false } separator)
        {
            return MacAddress().IsMatch(text);
        }

        string wanted = Convert.ToPhpString(separator, Context.Current!).ToString();
        return wanted.Length == 1
            ? MacAddress().IsMatch(text) && text.Contains(wanted[0])
            : throw PhpException.ValueErrorException("filter_var(): \"separator\" option must be one character long");
    }

    private static char Character(PhpArray? options, string name, char otherwise, string what)
    {
        if (options?.GetItemValue(name) is not { IsNull: false } given)
        {
            return otherwise;
        }

        string text = Convert.ToPhpString(given, Context.Current!).ToString();
        return text.Length == 1 ? text[0] : throw PhpException.ValueErrorException($"filter_var(): \"{name}\" option must be {what}");
    }

    private static bool Within(long value, PhpArray? options)
        => !(options?.GetItemValue("min_range") is { IsNull: false } min && value < Convert.ToLong(min)) && !(options?.GetItemValue("max_range") is { IsNull: false } max && value > Convert.ToLong(max));

    [GeneratedRegex(@"^0[oO]?[0-7]+\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+|""(?:[\x01-\x08\x0B\x0C\x0E-\x1F!#-\[\]-\x7F]|\\[\x00-\x7F])*"")(?:\.(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+|""(?:[\x01-\x08\x0B\x0C\x0E-\x1F!#-\[\]-\x7F]|\\[\x00-\x7F])*""))*\z")]
    private static partial Regex LocalPart();

    [GeneratedRegex(@"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\x80-\xFF-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\x80-\xFF-]+)*\z|^""(?:[\x01-\x08\x0B\x0C\x0E-\x1F!#-\[\]-\xFF]|\\[\x00-\xFF])*""\z")]
    private static partial Regex UnicodeLocalPart();

    [GeneratedRegex(@"^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+(?!\d+\z)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\z")]
    private static partial Regex HostName();

    [GeneratedRegex(@"^(?:[0-9A-Fa-f]{2}(?:-[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}|[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4})\z")]
    private static partial Regex MacAddress();
}
