using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Settings;

/// <summary>Reads the text of an ini file. Follows PHP 8.2.</summary>
internal sealed class IniText(Context ctx, bool sections, long mode)
{
    private readonly PhpArray _result = [];
    private PhpArray? _section;

    /// <summary>The values; null after a warning where the text is none.</summary>
    public PhpArray? Read(PhpString source, string where)
    {
        int number = 0;
        int at = 0;
        var text = source.AsSpan();
        while (at < text.Length)
        {
            number++;
            int end = LineEnd(text, at);
            string line = Bytes.Latin1(text[at..end]);
            number += line.AsSpan().Count('\n');
            at = Math.Min(text.Length, end + 1);
            line = line.Trim(' ', '\t', '\r', '\n');
            if (line.Length == 0 || line[0] is ';')
            {
                continue;
            }

            if (line[0] == '[')
            {
                int close = line.IndexOf(']', StringComparison.Ordinal);
                if (close < 0)
                {
                    return Wrong(number, "unexpected end of file, expecting ']'", where);
                }

                Begin(line[1..close].Trim().Trim('"', '\''));
                continue;
            }

            int equals = line.IndexOf('=', StringComparison.Ordinal);
            string name = (equals < 0 ? line : line[..equals]).Trim();
            if (name.Length == 0)
            {
                return Wrong(number, "unexpected '='", where);
            }

            if (mode != IniTextFunctions.INI_SCANNER_RAW && name.IndexOfAny(['(', ')', '{', '}', '&', '|', '!', '"', '?', '~', '^']) is >= 0 and var bad)
            {
                return Wrong(number, $"unexpected '{name[bad]}'", where);
            }

            string raw = equals < 0 ? "" : line[(equals + 1)..].Trim(' ', '\t');
            PhpValue value = equals < 0 ? default(PhpValue) : mode == IniTextFunctions.INI_SCANNER_RAW ? Raw(raw) : Value(raw);
            if (equals >= 0 && mode != IniTextFunctions.INI_SCANNER_RAW && Unexpected(raw) is { } what)
            {
                return Wrong(number, what, where);
            }

            // A name without a value says nothing.
            if (equals >= 0)
            {
                Store(name, value);
            }
        }

        return _result;
    }

    // A value in quotes may go over lines.
    private static int LineEnd(ReadOnlySpan<byte> text, int at)
    {
        byte quote = 0;
        bool isComment = false;
        bool sawEquals = false;
        for (int i = at; i < text.Length; i++)
        {
            byte c = text[i];
            if (quote != 0)
            {
                if (c == '\\' && quote == '"' && i + 1 < text.Length)
                {
                    i++;
                }
                else if (c == quote)
                {
                    quote = 0;
                }
            }
            else if (c == '\n')
            {
                return i;
            }
            else if (c == ';')
            {
                isComment = true;
            }
            else if (!isComment && sawEquals && c is (byte)'"' or (byte)'\'' && text[(i + 1)..].Contains(c))
            {
                quote = isComment || !sawEquals ? (byte)0 : c;
            }
            else if (c == '=')
            {
                sawEquals = true;
            }
        }

        return text.Length;
    }

    private PhpArray? Wrong(int line, string what, string where)
    {
        ctx.Warning($"syntax error, {what} in {where} on line {line}\n");
        return null;
    }

    private void Begin(string name)
    {
        if (sections)
        {
            _section = [];
            _result.SetItemValue(IntStringKey.FromString(Bytes.Latin1(name)), _section);
        }
    }

    private void Store(string name, PhpValue value)
    {
        var target = _section ?? _result;
        int open = name.IndexOf('[', StringComparison.Ordinal);
        if (open <= 0 || !name.EndsWith(']'))
        {
            target.SetItemValue(IntStringKey.FromString(Bytes.Latin1(name)), value);
            return;
        }

        var key = IntStringKey.FromString(Bytes.Latin1(name[..open]));
        string inner = name[(open + 1)..^1].Trim('"', '\'');
        var list = target.TryGetValue(key, out var there) && there.IsArray ? there.Array.DeepCopy() : [];
        if (inner.Length == 0)
        {
            list.AddValue(value);
        }
        else
        {
            list.SetItemValue(IntStringKey.FromString(Bytes.Latin1(inner)), value);
        }

        target.SetItemValue(key, list);
    }

    private static PhpValue Raw(string text)
    {
        if (text.Length >= 2 && text[0] is '"' or '\'' && text.IndexOf(text[0], 1) is > 0 and var close)
        {
            return Bytes.Latin1(text[1..close]);
        }

        int comment = text.IndexOf(';', StringComparison.Ordinal);
        return Bytes.Latin1((comment < 0 ? text : text[..comment]).TrimEnd());
    }

    private static string? Unexpected(string raw)
    {
        char quote = '\0';
        for (int i = 0; i < raw.Length; i++)
        {
            char c = raw[i];
            if (quote != '\0')
            {
                i += c == '\\' && quote == '"' ? 1 : 0;
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == ';')
            {
                return null;
            }
            else if (c is '(' or ')' or '{' or '}' or '=' && !(c == '{' && i > 0 && raw[i - 1] == '$') && !(c == '}' && raw.LastIndexOf("${", i, StringComparison.Ordinal) >= 0))
            {
                return $"unexpected '{c}'";
            }
        }

        return null;
    }

    private PhpValue Value(string raw)
    {
        var text = new System.Text.StringBuilder();
        bool quoted = false;
        int i = 0;
        while (i < raw.Length && raw[i] != ';')
        {
            char c = raw[i];
            if (c == '"')
            {
                quoted = true;
                for (i++; i < raw.Length && raw[i] != '"'; i++)
                {
                    if (raw[i] == '\\' && i + 1 < raw.Length && raw[i + 1] is '"' or '\\')
                    {
                        i++;
                    }
                    else if (raw[i] == '$' && Variable(raw, ref i, text))
                    {
                        continue;
                    }

                    text.Append(raw[i]);
                }

                i++;
            }
            else if (c == '\'')
            {
                quoted = true;
                for (i++; i < raw.Length && raw[i] != '\''; i++)
                {
                    text.Append(raw[i]);
                }

                i++;
            }
            else if (c == '$' && Variable(raw, ref i, text))
            {
                i++;
            }
            else
            {
                int start = i;
                while (i < raw.Length && raw[i] is not (';' or '"' or '\'' or '$'))
                {
                    i++;
                }

                i = i == start ? i + 1 : i;
                string part = raw[start..i];
                bool last = i >= raw.Length || raw[i] == ';';
                text.Append(last ? part.TrimEnd() : part);
            }
        }

        string all = text.ToString();
        return quoted ? Bytes.Latin1(all) : Word(all);
    }

    private bool Variable(string raw, ref int i, System.Text.StringBuilder text)
    {
        if (i + 1 >= raw.Length || raw[i + 1] != '{' || raw.IndexOf('}', i) is var close && close < 0)
        {
            return false;
        }

        string name = raw[(i + 2)..close];
        i = close;
        var setting = ctx.GetDeclaredFunction("ini_get")!.Invoke(ctx, name);
        text.Append(setting.IsStringValue ? Bytes.Latin1(setting.StringValue.AsSpan()) : ctx.EnvironmentVariables.Get(Bytes.Latin1(name).AsSpan()) is { } value ? Bytes.Latin1(value.AsSpan()) : "");
        return true;
    }

    private PhpValue Word(string text)
    {
        bool typed = mode == IniTextFunctions.INI_SCANNER_TYPED;
        switch (text.ToLowerInvariant())
        {
            case "true" or "on" or "yes":
                return typed ? true : "1";
            case "false" or "off" or "no" or "none":
                return typed ? false : PhpValue.EmptyString;
            case "null":
                return typed ? default : PhpValue.EmptyString;
        }

        if (typed && text.Length is > 0 and < 19 && (text == "0" || text.TrimStart('-') is { Length: > 0 } digits && digits[0] != '0' && digits.All(char.IsAsciiDigit))
            && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number))
        {
            return number;
        }

        if (text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && text.All(static c => char.IsAsciiLetterOrDigit(c) || c is '_' or '\\'))
        {
            if (ctx.TryGetConstant(text, out var constant))
            {
                return Convert.ToPhpString(constant, ctx);
            }
        }

        return Bytes.Latin1(text);
    }
}
