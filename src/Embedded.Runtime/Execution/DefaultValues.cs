using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Defaults of library parameters, from the PHP syntax that reflection shows.</summary>
internal static class DefaultValues
{
    public static PhpValue Parse(Context ctx, string? text)
    {
        switch (text)
        {
            case null or "null" or "NULL":
                return default;
            case "true":
                return true;
            case "false":
                return false;
            case "[]":
                return new PhpArray();
            case ['\'' or '"', ..]:
                string inner = text[1..^1];
                return PhpValue.Create(text[0] == '"' ? Unescape(inner) : Encoding.UTF8.GetBytes(inner));
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return number;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double fraction))
        {
            return fraction;
        }

        if (text.Contains('|', StringComparison.Ordinal))
        {
            long flags = 0;
            foreach (string part in text.Split('|', StringSplitOptions.TrimEntries))
            {
                flags |= Convert.ToLong(Parse(ctx, part));
            }

            return flags;
        }

        return ctx.TryGetConstant(text, out var constant) ? constant : default;
    }

    private static byte[] Unescape(string s)
        => Encoding.Latin1.GetBytes(s.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal)
            .Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\v", "\v", StringComparison.Ordinal).Replace("\\x00", "\0", StringComparison.Ordinal)
            .Replace("\\0", "\0", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal));
}
