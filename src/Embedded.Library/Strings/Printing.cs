using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>Formatted strings and output.</summary>
[PhpExtension("standard")]
public static class Printing
{
    /// <summary>The formatted string.</summary>
    [PhpSignature("(string $format, mixed ...$values): string")]
    public static PhpString sprintf(Context ctx, PhpString format, params ReadOnlySpan<PhpValue> values) => Formatter.Format(ctx, format, values, 1, nameof(sprintf));

    /// <summary>The formatted string, of values in an array.</summary>
    public static PhpString vsprintf(Context ctx, PhpString format, PhpArray values) => Formatter.Format(ctx, format, values.GetValues(), -1, nameof(vsprintf));

    /// <summary>Prints the formatted string; the number of bytes.</summary>
    [PhpSignature("(string $format, mixed ...$values): int")]
    public static long printf(Context ctx, PhpString format, params ReadOnlySpan<PhpValue> values)
    {
        var text = Formatter.Format(ctx, format, values, 1, nameof(printf));
        ctx.Echo(text);
        return text.Length;
    }

    /// <summary>Prints the formatted string, of values in an array; the number of bytes.</summary>
    public static long vprintf(Context ctx, PhpString format, PhpArray values)
    {
        var text = Formatter.Format(ctx, format, values.GetValues(), -1, nameof(vprintf));
        ctx.Echo(text);
        return text.Length;
    }

    /// <summary>A number with separators, rounded half away from zero.</summary>
    public static PhpString number_format(
        double num, int decimals = 0, [PhpParam("?string", Default = "\".\"")] PhpString? decimal_separator = null,
        [PhpParam("?string", Default = "\",\"")] PhpString? thousands_separator = null)
    {
        decimals = Math.Max(decimals, 0);
        double rounded = Maths.Rounding.Round(num, decimals);
        // No double has more digits than these; zeros follow.
        const int MostDigits = 1100;
        string text = Math.Abs(rounded).ToString("F" + Math.Min(decimals, MostDigits), CultureInfo.InvariantCulture);
        if (!double.IsFinite(rounded))
        {
            return double.IsNaN(rounded) ? "nan" : rounded < 0 ? "-inf" : "inf";
        }

        int point = text.IndexOf('.');
        string whole = point < 0 ? text : text[..point];
        var result = new ByteBuilder();
        if (rounded < 0 && text.AsSpan().IndexOfAnyExcept('0', '.') >= 0)
        {
            result.Add('-');
        }

        var separator = thousands_separator is { } t ? t.AsSpan() : ","u8;
        for (int i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                result.Add(separator);
            }

            result.Add(whole[i]);
        }

        if (point >= 0)
        {
            result.Add(decimal_separator is { } d ? d.AsSpan() : "."u8);
            result.Add(text[(point + 1)..]);
            if (decimals > MostDigits)
            {
                _ = Context.CheckStringLength((decimal)result.Length + decimals - MostDigits);
                result.Add(new string('0', decimals - MostDigits));
            }
        }

        return result.ToPhpString();
    }
}
