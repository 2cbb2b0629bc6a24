using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    /// <summary>Where output goes in the end. Set it before anything is printed.</summary>
    public Stream OutputStream { get; set; } = Stream.Null;

    /// <summary>Prints bytes.</summary>
    public void Echo(ReadOnlySpan<byte> value) => OutputStream.Write(value);

    /// <summary>Prints a string's bytes.</summary>
    public void Echo(PhpString value) => Echo(value.AsSpan());

    /// <summary>Prints text as UTF-8.</summary>
    public void Echo(string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            Echo(Encoding.UTF8.GetBytes(value));
        }
    }

    /// <summary>Prints a value as <c>echo</c> does.</summary>
    public void Echo(PhpValue value) => Echo(Convert.ToPhpString(value, this));
}
