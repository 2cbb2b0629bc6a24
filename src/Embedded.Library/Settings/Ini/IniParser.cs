using System.Globalization;
using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Settings.Ini;

/// <summary>Reads the text of an ini file. Follows PHP 8.2.</summary>
/// <param name="ctx">The context, whose constants and settings values may name.</param>
/// <param name="source">The text.</param>
/// <param name="withSections">Whether each section is an array of its own.</param>
/// <param name="mode">How values are taken: INI_SCANNER_NORMAL ...</param>
internal sealed class IniParser(Context ctx, PhpString source, bool withSections, long mode)
{
    // Symbols that php's parser keeps at a time.
    private const int MaxDepth = 9994;
    private const string Operators = "'^' or '|' or '&' or ')'";

    private readonly IniScanner _scanner = new(source.ToBytes(), mode == IniTextFunctions.INI_SCANNER_RAW);
    private readonly PhpArray _result = [];
    private PhpArray? _section;
    private IniToken _token;
    private int _depth;

    /// <summary>The values; null after a warning where the text is none.</summary>
    /// <param name="where">The file's name in the warning.</param>
    public PhpArray? Read(string where)
    {
        try
        {
            Next();
            while (_token != IniToken.EndOfFile)
            {
                ReadStatement();
            }

            return _result;
        }
        catch (IniSyntaxException e)
        {
            ctx.Warning($"{e.Message} in {where} on line {_scanner.Line}\n");
            return null;
        }
    }

    private void ReadStatement()
    {
        switch (_token)
        {
            case IniToken.EndOfLine:
                Next();
                break;
            case IniToken.Section:
                Next();
                var section = ReadName();
                Expect(']');
                if (withSections)
                {
                    _section = [];
                    _result.SetItemValue(IntStringKey.FromString(section), _section);
                }

                break;
            case IniToken.Label:
                var label = Bytes.Copy(_scanner.Text);
                Next();
                if (Accept('='))
                {
                    (_section ?? _result).SetItemValue(IntStringKey.FromString(label), ReadValue());
                }

                break;
            case IniToken.Offset:
                var name = Bytes.Copy(_scanner.Text);
                Next();
                var key = ReadName();
                Expect(']');
                Expect('=');
                Store(IntStringKey.FromString(name), key, ReadValue());
                break;
            default:
                throw Unexpected();
        }
    }

    private void Store(IntStringKey name, PhpString key, PhpValue value)
    {
        var target = _section ?? _result;
        if (!target.TryGetValue(name, out var there) || !there.IsArray)
        {
            there = new PhpArray();
            target.SetItemValue(name, there);
        }

        var list = there.Array;
        if (key.IsEmpty)
        {
            list.AddValue(value);
        }
        else
        {
            list.SetItemValue(IntStringKey.FromString(key), value);
        }
    }

    // The name of a section, or what is between the brackets of a label.
    private PhpString ReadName()
    {
        var name = new ByteBuilder();
        while (true)
        {
            switch (_token)
            {
                case IniToken.Text or IniToken.Raw:
                    name.Add(_scanner.Text);
                    Next();
                    break;
                case IniToken.Constant:
                    name.Add(ConstantOf(_scanner.Text));
                    Next();
                    break;
                case IniToken.Variable:
                    name.Add(ReadVariable());
                    break;
                case IniToken.Character when _scanner.Character == '"':
                    name.Add(ReadQuotes());
                    break;
                default:
                    return name.ToPhpString();
            }
        }
    }

    private PhpValue ReadValue()
    {
        bool isTyped = mode == IniTextFunctions.INI_SCANNER_TYPED;
        switch (_token)
        {
            case IniToken.True:
                Next();
                return isTyped ? true : "1";
            case IniToken.False:
                Next();
                return isTyped ? false : PhpValue.EmptyString;
            case IniToken.Null:
                Next();
                return isTyped ? default : PhpValue.EmptyString;
            case IniToken.EndOfLine:
                Next();
                return PhpValue.EmptyString;
            default:
                return ReadExpression();
        }
    }

    // All operators have one strength.
    private PhpValue ReadExpression()
    {
        var value = ReadOperand();
        while (_token == IniToken.Character && _scanner.Character is (byte)'|' or (byte)'&' or (byte)'^')
        {
            byte operation = _scanner.Character;
            Next();
            int left = ToInt(value);
            Deepen(2);
            int right = ToInt(ReadOperand());
            _depth -= 2;
            value = FromInt(operation == '|' ? left | right : operation == '&' ? left & right : left ^ right);
        }

        return value;
    }

    private PhpValue ReadOperand()
    {
        if (_token != IniToken.Character || _scanner.Character is not ((byte)'~' or (byte)'!' or (byte)'('))
        {
            return ReadStrings();
        }

        byte prefix = _scanner.Character;
        Next();
        Deepen(1);
        PhpValue value;
        if (prefix == '(')
        {
            value = ReadExpression();
            Expect(')', Operators);
        }
        else
        {
            int operand = ToInt(ReadOperand());
            value = FromInt(prefix == '~' ? ~operand : operand == 0 ? 1 : 0);
        }

        _depth--;
        return value;
    }

    private void Deepen(int symbols)
    {
        _depth += symbols;
        if (_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new IniSyntaxException("memory exhausted");
        }
    }

    private PhpValue ReadStrings()
    {
        var first = ReadPart() ?? throw Unexpected();
        if (ReadPart() is not { } second)
        {
            return first;
        }

        var text = new ByteBuilder();
        text.Add(Convert.ToPhpString(first, ctx));
        for (PhpValue? part = second; part is { } next; part = ReadPart())
        {
            text.Add(Convert.ToPhpString(next, ctx));
        }

        return text.ToPhpString();
    }

    private PhpValue? ReadPart()
    {
        PhpValue part;
        switch (_token)
        {
            case IniToken.Variable:
                return ReadVariable();
            case IniToken.Character when _scanner.Character == '"':
                return ReadQuotes();
            case IniToken.Constant:
                part = ConstantOf(_scanner.Text);
                break;
            case IniToken.Number when mode == IniTextFunctions.INI_SCANNER_TYPED:
                part = NumberOf(_scanner.Text);
                break;
            case IniToken.Number or IniToken.Text or IniToken.Raw or IniToken.WhiteSpace:
                part = Bytes.Copy(_scanner.Text);
                break;
            default:
                return null;
        }

        Next();
        return part;
    }

    private PhpString ReadQuotes()
    {
        var text = new ByteBuilder();
        Next();
        while (true)
        {
            switch (_token)
            {
                case IniToken.Quoted:
                    AddUnescaped(text, _scanner.Text);
                    Next();
                    break;
                case IniToken.Variable:
                    text.Add(ReadVariable());
                    break;
                default:
                    Expect('"', "TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"'");
                    return text.ToPhpString();
            }
        }
    }

    private static void AddUnescaped(ByteBuilder text, ReadOnlySpan<byte> quoted)
    {
        for (int i = 0; i < quoted.Length; i++)
        {
            if (quoted[i] == '\\' && i + 1 < quoted.Length && quoted[i + 1] is (byte)'"' or (byte)'\\' or (byte)'$')
            {
                i++;
            }

            text.Add(quoted[i]);
        }
    }

    // ${name}: a setting of the start, or a variable of the environment.
    private PhpString ReadVariable()
    {
        Next();
        if (_token != IniToken.VariableName)
        {
            throw Unexpected("TC_VARNAME");
        }

        var name = Bytes.Copy(_scanner.Text);
        Next();
        Expect('}');
        return ctx.Ini.Startup.TryGetValue(name.ToString(), out var setting) ? setting : ctx.EnvironmentVariables.Get(name.AsSpan()) ?? PhpString.Empty;
    }

    private PhpString ConstantOf(ReadOnlySpan<byte> bytes)
    {
        string name = Bytes.Latin1(bytes);
        return name.ToLowerInvariant() switch
        {
            "true" => "1",
            "false" or "null" => PhpString.Empty,
            _ => ctx.TryGetConstant(name, out var value) ? Convert.ToPhpString(value, ctx) : Bytes.Copy(bytes),
        };
    }

    // A number that no int holds stays text.
    private static PhpValue NumberOf(ReadOnlySpan<byte> text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) ? whole
        : text.Contains((byte)'.') && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number
        : Bytes.Copy(text);

    // As atoi(): the digits at the beginning, cut to 32 bits.
    private int ToInt(PhpValue value)
    {
        if (value.IsLong || value.IsDouble)
        {
            return unchecked((int)Convert.ToLong(value));
        }

        var text = Convert.ToPhpString(value, ctx).AsSpan();
        int at = 0;
        while (at < text.Length && Bytes.IsSpace(text[at]))
        {
            at++;
        }

        bool isNegative = at < text.Length && text[at] == '-';
        at += at < text.Length && text[at] is (byte)'-' or (byte)'+' ? 1 : 0;
        Int128 number = 0;
        for (; at < text.Length && Bytes.IsDigit(text[at]) && number <= long.MaxValue; at++)
        {
            number = (number * 10) + (text[at] - '0');
        }

        return unchecked((int)(long)Int128.Clamp(isNegative ? -number : number, long.MinValue, long.MaxValue));
    }

    private static PhpValue FromInt(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void Next() => _token = _scanner.Next();

    private bool Accept(char c)
    {
        bool isIt = _token == IniToken.Character && _scanner.Character == c;
        if (isIt)
        {
            Next();
        }

        return isIt;
    }

    private void Expect(char c, string? expecting = null)
    {
        if (!Accept(c))
        {
            throw Unexpected(expecting ?? $"'{c}'");
        }
    }

    private IniSyntaxException Unexpected(string? expecting = null) =>
        new($"syntax error, unexpected {IniTokens.NameOf(_token, _scanner.Character)}{(expecting is null ? "" : ", expecting " + expecting)}");

    private sealed class IniSyntaxException(string message) : Exception(message);
}
