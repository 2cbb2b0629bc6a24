namespace PeachpieSockets.Embedded.Runtime;

// Conversions under the names that Peachpie's values have, for modules that are compiled for both.
public readonly partial struct PhpValue
{
    /// <summary>(int).</summary>
    public long ToLong() => Convert.ToLong(GetValue());

    /// <summary>(float).</summary>
    public double ToDouble() => Convert.ToDouble(GetValue());

    /// <summary>(bool).</summary>
    public bool ToBoolean() => Convert.ToBoolean(GetValue());

    /// <summary>(array).</summary>
    public PhpArray ToArray() => Convert.ToArray(GetValue());

    /// <summary>(string).</summary>
    public PhpString ToPhpString(Context ctx) => Convert.ToPhpString(GetValue(), ctx);

    /// <summary>(string), as text: bytes that are not UTF-8 are lost.</summary>
    public string ToString(Context ctx) => ToPhpString(ctx).ToString();

    /// <summary>(string), as bytes.</summary>
    public byte[] ToBytes(Context ctx) => ToPhpString(ctx).ToBytes();
}
