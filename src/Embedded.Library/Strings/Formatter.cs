using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Strings;

/// <summary>The format language of printf() and its kin.</summary>
internal ref struct Formatter
{
    private const int MaxPrecision = 53;

    private readonly Context _ctx;
    private readonly ReadOnlySpan<byte> _format;
    private readonly ReadOnlySpan<PhpValue> _arguments;
    private readonly string _function;
    private readonly ByteBuilder _out;
    private int _at;
    private int _nextArgument;
    private int _missing = -1;

    // of the directive at hand
    private byte _padding;
    private bool _left;
    private bool _plus;
    private int _width;
    private int _precision;

    private Formatter(Context ctx, ReadOnlySpan<byte> format, ReadOnlySpan<PhpValue> arguments, string function)
    {
        _ctx = ctx;
        _function = function;
        _format = format;
        _arguments = arguments;
        _out = new ByteBuilder(format.Length + 32);
    }

    /// <summary>Formats; <paramref name="before"/> is the number of arguments before those for directives, -1 where they come in an array; <paramref name="function"/> is php's.</summary>
    public static PhpString Format(Context ctx, PhpString format, ReadOnlySpan<PhpValue> arguments, int before, string function)
    {
        var formatter = new Formatter(ctx, format.AsSpan(), arguments, function);
        formatter.Run();
        if (formatter._missing >= 0)
        {
            int needed = formatter._missing + 1;
            throw before < 0
                ? PhpException.ValueErrorException($"The arguments array must contain {needed} items, {arguments.Length} given")
                : PhpException.ArgumentCountErrorException($"{needed + before} arguments are required, {arguments.Length + before} given");
        }

        return formatter._out.ToPhpString();
    }

    private void Run()
    {
        while (true)
        {
            // A plain loop: what .NET's vectorized search is made of takes two milliseconds when it is first used, and many a script prints only.
            int start = _at;
            while (_at < _format.Length && _format[_at] != '%')
            {
                _at++;
            }

            _out.Add(_format[start.._at]);
            if (_at == _format.Length)
            {
                return;
            }

            _at++;
            if (_at < _format.Length && _format[_at] == '%')
            {
                _out.Add('%');
                _at++;
            }
            else
            {
                Directive();
            }
        }
    }

    private void Directive()
    {
        _padding = (byte)' ';
        _left = _plus = false;
        _width = 0;
        _precision = -1;
        int argument = ArgumentNumber();
        if (_at < _format.Length && !Bytes.IsLetter(_format[_at]))
        {
            Flags();
            ReadWidth();
            ReadPrecision();
        }

        if (_at < _format.Length && _format[_at] == 'l')
        {
            _at++;
        }

        byte specifier = _at < _format.Length ? _format[_at++] : (byte)0;
        if (specifier == '%')
        {
            _out.Add('%');
            return;
        }

        int missing = _missing;
        var value = Take(argument);
        if (_missing == missing)
        {
            Append(specifier, value);
        }
    }

    private readonly bool TryDigits(ref int at, out long number)
    {
        int start = at;
        number = 0;
        while (at < _format.Length && Bytes.IsDigit(_format[at]))
        {
            number = Math.Min(number * 10 + _format[at++] - '0', int.MaxValue);
        }

        return at > start;
    }

    private int ArgumentNumber()
    {
        int at = _at;
        if (!TryDigits(ref at, out long number) || at >= _format.Length || _format[at] != '$')
        {
            return -1;
        }

        if (number is <= 0 or >= int.MaxValue)
        {
            throw PhpException.ValueErrorException("Argument number specifier must be greater than zero and less than 2147483647");
        }

        _at = at + 1;
        return (int)number - 1;
    }

    private void Flags()
    {
        for (; _at < _format.Length; _at++)
        {
            switch (_format[_at])
            {
                case (byte)'0' or (byte)' ':
                    _padding = _format[_at];
                    break;
                case (byte)'-':
                    _left = true;
                    break;
                case (byte)'+':
                    _plus = true;
                    break;
                case (byte)'\'':
                    if (++_at >= _format.Length)
                    {
                        throw PhpException.ValueErrorException("Missing padding character");
                    }

                    _padding = _format[_at];
                    break;
                default:
                    return;
            }
        }
    }

    private void ReadWidth()
    {
        if (_at < _format.Length && _format[_at] == '*')
        {
            _at++;
            var value = Take(ArgumentNumber());
            if (!value.IsLong && _missing < 0)
            {
                throw PhpException.ValueErrorException("Width must be an integer");
            }

            _width = value.Long is >= 0 and < int.MaxValue
                ? (int)value.Long
                : throw PhpException.ValueErrorException("Width must be greater than zero and less than 2147483647");
            return;
        }

        if (TryDigits(ref _at, out long number))
        {
            _width = number < int.MaxValue ? (int)number : throw PhpException.ValueErrorException("Width must be greater than zero and less than 2147483647");
        }
    }

    private void ReadPrecision()
    {
        if (_at >= _format.Length || _format[_at] != '.')
        {
            return;
        }

        _at++;
        if (_at < _format.Length && _format[_at] == '*')
        {
            _at++;
            var value = Take(ArgumentNumber());
            if (!value.IsLong && _missing < 0)
            {
                throw PhpException.ValueErrorException("Precision must be an integer");
            }

            _precision = value.Long is >= -1 and < int.MaxValue
                ? (int)value.Long
                : throw PhpException.ValueErrorException("Precision must be between -1 and 2147483647");
        }
        else if (TryDigits(ref _at, out long number))
        {
            _precision = number < int.MaxValue ? (int)number : throw PhpException.ValueErrorException("Precision must be greater than zero and less than 2147483647");
        }
        else
        {
            _precision = 0;
        }
    }

    private PhpValue Take(int number)
    {
        int index = number >= 0 ? number : _nextArgument++;
        if (index >= _arguments.Length)
        {
            _missing = Math.Max(_missing, index);
            return 0L;
        }

        return _arguments[index].GetValue();
    }

    private readonly void Append(byte specifier, PhpValue value)
    {
        switch (specifier)
        {
            case (byte)'s':
                var text = Convert.ToPhpString(value, _ctx).AsSpan();
                Pad(_precision >= 0 && _precision < text.Length ? text[.._precision] : text, false);
                break;
            case (byte)'d':
                Integer(Convert.ToLong(value));
                break;
            case (byte)'u':
                Pad(Maths.Bases.Format((ulong)Convert.ToLong(value), 10).AsSpan(), false, true);
                break;
            case (byte)'x':
                Pad(Maths.Bases.Format((ulong)Convert.ToLong(value), 16).AsSpan(), false);
                break;
            case (byte)'X':
                Pad(Bytes.Upper(Maths.Bases.Format((ulong)Convert.ToLong(value), 16)).AsSpan(), false);
                break;
            case (byte)'o':
                Pad(Maths.Bases.Format((ulong)Convert.ToLong(value), 8).AsSpan(), false);
                break;
            case (byte)'b':
                Pad(Maths.Bases.Format((ulong)Convert.ToLong(value), 2).AsSpan(), false);
                break;
            case (byte)'c':
                _out.Add((byte)Convert.ToLong(value));
                break;
            case (byte)'e' or (byte)'E' or (byte)'f' or (byte)'F' or (byte)'g' or (byte)'G' or (byte)'h' or (byte)'H':
                Float((char)specifier, Convert.ToDouble(value));
                break;
            case 0:
                throw PhpException.ValueErrorException("Missing format specifier at end of string");
            default:
                throw PhpException.ValueErrorException($"Unknown format specifier \"{(char)specifier}\"");
        }
    }

    private readonly void Integer(long value)
    {
        Span<byte> buffer = stackalloc byte[21];
        int start = value >= 0 && _plus ? 1 : 0;
        buffer[0] = (byte)'+';
        _ = value.TryFormat(buffer[start..], out int count, default, CultureInfo.InvariantCulture);
        Pad(buffer[..(start + count)], value < 0 || _plus, true);
    }

    private readonly void Float(char specifier, double value)
    {
        if (!double.IsFinite(value))
        {
            string name = double.IsNaN(value) ? "NaN" : "INF";
            Pad(Bytes.Latin1(name).AsSpan(), false);
            return;
        }

        int precision = _precision < 0 ? 6 : _precision;
        if (precision > MaxPrecision)
        {
            _ctx.Notice($"{_function}(): Requested precision of {precision} digits was truncated to PHP maximum of {MaxPrecision} digits");
            precision = MaxPrecision;
        }

        string text = specifier switch
        {
            'f' or 'F' => Math.Abs(value).ToString("F" + precision, CultureInfo.InvariantCulture),
            'e' or 'E' => Exponential(Math.Abs(value), precision, specifier),
            _ => General(Math.Abs(value), Math.Max(precision, 1), specifier),
        };
        bool negative = value < 0 || (value == 0 && double.IsNegative(value));
        text = negative ? "-" + text : _plus ? "+" + text : text;
        Pad(Bytes.Latin1(text).AsSpan(), negative || _plus);
    }

    private static string Exponential(double value, int precision, char letter)
    {
        string text = value.ToString((letter == 'e' ? "e" : "E") + precision, CultureInfo.InvariantCulture);
        int mark = text.IndexOf(letter);
        string digits = text[(mark + 2)..].TrimStart('0');
        return text[..(mark + 2)] + (digits.Length == 0 ? "0" : digits);
    }

    private static string General(double value, int precision, char letter)
    {
        string text = Bytes.Latin1(FloatFormat.Format(value, precision));
        return letter is 'g' or 'h' ? text.Replace('E', 'e') : text;
    }

    private readonly void Pad(ReadOnlySpan<byte> text, bool isSigned, bool isDecimal = false)
    {
        int missing = _width - text.Length;
        if (missing <= 0)
        {
            _out.Add(text);
        }
        else if (_left)
        {
            _out.Add(text);
            // Zeros after a decimal number would change it.
            _out.Fill(isDecimal && _padding == '0' ? (byte)' ' : _padding, missing);
        }
        else
        {
            if (isSigned && _padding == '0')
            {
                _out.Add(text[0]);
                text = text[1..];
            }

            _out.Fill(_padding, missing);
            _out.Add(text);
        }
    }
}
