using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The value of a parameter's default as reflection shows it: literals, constants, and constants joined by <c>|</c>.</summary>
public static class ConstantText
{
    /// <summary>The value; throws an Error for a constant that does not exist.</summary>
    public static PhpValue Evaluate(Context ctx, string text)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return default;
        }

        if (text[0] is '\'' or '"')
        {
            return Unquote(text);
        }

        if (text.Contains('|'))
        {
            long bits = 0;
            foreach (string part in text.Split('|'))
            {
                bits |= Convert.ToLong(Evaluate(ctx, part));
            }

            return bits;
        }

        switch (text.ToLowerInvariant())
        {
            case "null":
                return default;
            case "true":
                return true;
            case "false":
                return false;
            case "[]" or "array()":
                return new PhpArray();
        }

        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
        {
            return integer;
        }

        if (char.IsAsciiDigit(text[0]) || text[0] is '-' or '.')
        {
            return double.Parse(text, CultureInfo.InvariantCulture);
        }

        return ctx.TryGetConstant(text.TrimStart('\\'), out var value)
            ? value
            : throw PhpException.ErrorException($"Undefined constant \"{text}\"");
    }

    private static PhpValue Unquote(string text)
    {
        char quote = text[0];
        var result = new StringBuilder();
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length - 1)
            {
                result.Append(text[i]);
                continue;
            }

            char c = text[++i];
            if (quote == '\'')
            {
                result.Append(c is '\\' or '\'' ? "" : "\\").Append(c);
                continue;
            }

            switch (c)
            {
                case 'n': result.Append('\n'); break;
                case 'r': result.Append('\r'); break;
                case 't': result.Append('\t'); break;
                case 'v': result.Append('\v'); break;
                case 'f': result.Append('\f'); break;
                case '0': result.Append('\0'); break;
                case 'x':
                    int digits = 0;
                    while (digits < 2 && i + 1 + digits < text.Length - 1 && char.IsAsciiHexDigit(text[i + 1 + digits]))
                    {
                        digits++;
                    }

                    result.Append((char)int.Parse(text.AsSpan(i + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += digits;
                    break;
                default: result.Append(c); break;
            }
        }

        return Encoding.Latin1.GetBytes(result.ToString());
    }
}
