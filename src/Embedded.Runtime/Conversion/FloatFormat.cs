using System.Buffers.Text;
using System.Globalization;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>How PHP prints floats: like C's %G with PHP's own exponent form, or the shortest text that reads back the same.</summary>
public static class FloatFormat
{
    // The shortest form switches to an exponent where 17 significant digits would.
    private const int ShortestDigits = 17;
    private const int MaxDigits = 1100;

    /// <summary>The text of a float.</summary>
    /// <param name="value">The float.</param>
    /// <param name="precision">Significant digits; -1 for the shortest form (the settings <c>precision</c> and <c>serialize_precision</c>).</param>
    public static byte[] Format(double value, int precision)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NAN"u8.ToArray() : value > 0 ? "INF"u8.ToArray() : "-INF"u8.ToArray();
        }

        if (value == 0)
        {
            return double.IsNegative(value) ? "-0"u8.ToArray() : "0"u8.ToArray();
        }

        int wanted = precision < 0 ? ShortestDigits : Math.Clamp(precision, 1, MaxDigits);
        Span<byte> digits = stackalloc byte[wanted + 32];
        int count = Digits(Math.Abs(value), precision < 0 ? -1 : wanted, digits, out int pointAt);
        Span<byte> text = stackalloc byte[count + wanted + 32];
        int length = value < 0 ? 1 : 0;
        text[0] = (byte)'-';
        if (pointAt < 0 ? pointAt < -3 : pointAt > wanted)
        {
            length += WriteExponent(digits[..count], pointAt - 1, text[length..]);
        }
        else
        {
            length += WriteFixed(digits[..count], pointAt, text[length..]);
        }

        return text[..length].ToArray();
    }

    /// <summary>As <see cref="Format(double, int)"/>, with ".0" where it would look like an int (var_export, json with that flag).</summary>
    public static byte[] FormatWithFraction(double value, int precision)
    {
        byte[] text = Format(value, precision);
        return double.IsFinite(value) && text.AsSpan().IndexOfAnyExceptInRange((byte)'-', (byte)'9') < 0 && !text.AsSpan().Contains((byte)'.')
            ? [.. text, .. ".0"u8]
            : text;
    }

    /// <summary>
    /// Writes the significant digits without trailing zeros; the value is 0.DIGITS times ten to the power of <paramref name="pointAt"/>.
    /// </summary>
    internal static int Digits(double value, int count, Span<byte> digits, out int pointAt)
    {
        Span<byte> text = stackalloc byte[count < 0 ? 40 : count + 40];
        int length;
        if (count < 0)
        {
            value.TryFormat(text, out length, default, CultureInfo.InvariantCulture);
        }
        else
        {
            value.TryFormat(text, out length, FormatFor(count), CultureInfo.InvariantCulture);
        }

        text = text[..length];
        int exponent = 0;
        int e = text.IndexOf((byte)'E');
        if (e >= 0)
        {
            Utf8Parser.TryParse(text[(e + 1)..], out exponent, out _);
            text = text[..e];
        }

        int written = 0;
        int point = -1;
        bool leading = true;
        int leadingZeros = 0;
        foreach (byte c in text)
        {
            if (c == '.')
            {
                point = written + leadingZeros;
            }
            else if (leading && c == '0')
            {
                leadingZeros++;
            }
            else
            {
                leading = false;
                digits[written++] = c;
            }
        }

        point = (point < 0 ? written + leadingZeros : point) - leadingZeros;
        while (written > 1 && digits[written - 1] == '0')
        {
            written--;
        }

        pointAt = point + exponent;
        return written;
    }

    private static string FormatFor(int count) => count switch
    {
        14 => "E13",
        17 => "E16",
        _ => string.Create(CultureInfo.InvariantCulture, $"E{count - 1}"),
    };

    private static int WriteExponent(ReadOnlySpan<byte> digits, int exponent, Span<byte> text)
    {
        int n = 0;
        text[n++] = digits[0];
        text[n++] = (byte)'.';
        if (digits.Length == 1)
        {
            text[n++] = (byte)'0';
        }
        else
        {
            digits[1..].CopyTo(text[n..]);
            n += digits.Length - 1;
        }

        text[n++] = (byte)'E';
        text[n++] = exponent < 0 ? (byte)'-' : (byte)'+';
        Utf8Formatter.TryFormat(Math.Abs(exponent), text[n..], out int written);
        return n + written;
    }

    private static int WriteFixed(ReadOnlySpan<byte> digits, int pointAt, Span<byte> text)
    {
        int n = 0;
        if (pointAt <= 0)
        {
            text[n++] = (byte)'0';
            text[n++] = (byte)'.';
            text.Slice(n, -pointAt).Fill((byte)'0');
            n -= pointAt;
            digits.CopyTo(text[n..]);
            return n + digits.Length;
        }

        int whole = Math.Min(pointAt, digits.Length);
        digits[..whole].CopyTo(text);
        n = whole;
        if (pointAt > whole)
        {
            text.Slice(n, pointAt - whole).Fill((byte)'0');
            return pointAt;
        }

        if (digits.Length > whole)
        {
            text[n++] = (byte)'.';
            digits[whole..].CopyTo(text[n..]);
            n += digits.Length - whole;
        }

        return n;
    }
}
