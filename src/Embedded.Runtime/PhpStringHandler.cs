using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Interpolated strings as bytes: a <see cref="PhpString"/> in one keeps its bytes, which need not be text in any encoding.</summary>
[InterpolatedStringHandler]
public readonly struct PhpStringHandler
{
    private readonly ArrayBufferWriter<byte> _bytes;

    /// <summary>For a string of so many characters beside its holes.</summary>
    public PhpStringHandler(int literalLength, int formattedCount) => _bytes = new ArrayBufferWriter<byte>(Math.Max(1, literalLength + (16 * formattedCount)));

    /// <summary>The string.</summary>
    public PhpString ToPhpString() => new(_bytes.WrittenSpan.ToArray());

    /// <summary>Adds text.</summary>
    public void AppendLiteral(string value) => Encoding.UTF8.GetBytes(value, _bytes);

    /// <summary>Adds text.</summary>
    public void AppendFormatted(string? value) => AppendLiteral(value ?? "");

    /// <summary>Adds bytes.</summary>
    public void AppendFormatted(PhpString value) => _bytes.Write(value.AsSpan());

    /// <summary>Adds a key of an array.</summary>
    public void AppendFormatted(IntStringKey value)
    {
        if (value.IsInteger)
        {
            AppendFormatted(value.Integer);
        }
        else
        {
            AppendFormatted(value.String);
        }
    }

    /// <summary>Adds a number or the text of anything else.</summary>
    public void AppendFormatted<T>(T value, string? format = null)
        => AppendLiteral((value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : value?.ToString()) ?? "");
}
