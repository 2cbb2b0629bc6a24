using System.Buffers.Text;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    private OutputControl? _output;

    /// <summary>
    /// Where output goes in the end. Set it before anything is printed. Each <c>echo</c> outside of a buffer is one write to it, so it should not be
    /// slow, and should not buffer where somebody waits for the output.
    /// </summary>
    public Stream OutputStream { get; set; } = Stream.Null;

    /// <summary>Output buffering.</summary>
    public OutputControl Output => _output ??= new OutputControl(this);

    /// <summary>Prints bytes.</summary>
    public void Echo(ReadOnlySpan<byte> value) => Output.Write(value);

    /// <summary>Prints a string's bytes.</summary>
    public void Echo(PhpString value) => Output.Write(value.AsSpan());

    /// <summary>Prints text as UTF-8.</summary>
    public void Echo(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Echo(Utf8.Bytes(value));
        }
    }

    /// <summary>Prints an int.</summary>
    public void Echo(long value)
    {
        Span<byte> text = stackalloc byte[20];
        Utf8Formatter.TryFormat(value, text, out int length);
        Output.Write(text[..length]);
    }

    /// <summary>Prints a float as <c>echo</c> does.</summary>
    public void Echo(double value) => Output.Write(FloatFormat.Format(value, Precision));

    /// <summary>Prints a value as <c>echo</c> does.</summary>
    public void Echo(PhpValue value)
    {
        if (value.IsLong)
        {
            Echo(value._bits);
        }
        else
        {
            Echo(Convert.ToPhpString(value, this));
        }
    }
}
