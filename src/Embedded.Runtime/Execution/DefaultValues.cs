using System.Globalization;

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
                return ConstantText.Evaluate(ctx, text);
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
}
