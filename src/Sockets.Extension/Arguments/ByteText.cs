using System.Globalization;
using System.Text;

namespace PeachpieSockets.Extension.Arguments;

/// <summary>Makes texts that may hold bytes of the script: names and paths are not text in any encoding.</summary>
internal sealed class ByteText
{
    private readonly MemoryStream _bytes = new();

    private ByteText()
    {
    }

    internal static ByteText Of(string text) => new ByteText().Append(text);

    internal ByteText Append(string text) => Append(Encoding.UTF8.GetBytes(text));

    internal ByteText Append(ReadOnlySpan<byte> bytes)
    {
        _bytes.Write(bytes);
        return this;
    }

    internal ByteText Append(long number) => Append(number.ToString(CultureInfo.InvariantCulture));

    internal byte[] ToArray() => _bytes.ToArray();

    internal PhpString ToPhpString() => new(_bytes.ToArray());
}
