namespace PeachpieSockets.Embedded.Runtime;

/// <summary>PHP 8's conversions. References are followed. Those that can warn or throw use the context given, else the current one.</summary>
public static class Convert
{
    /// <summary>(bool).</summary>
    public static bool ToBoolean(PhpValue value) => throw new NotImplementedException();

    /// <summary>(int): truncation, leading-number strings, objects with a warning.</summary>
    public static long ToLong(PhpValue value) => throw new NotImplementedException();

    /// <summary>(float).</summary>
    public static double ToDouble(PhpValue value) => throw new NotImplementedException();

    /// <summary>(string): arrays give "Array" with a warning, objects their __toString() or an Error.</summary>
    public static PhpString ToPhpString(PhpValue value, Context ctx) => throw new NotImplementedException();

    /// <summary>(array).</summary>
    public static PhpArray ToArray(PhpValue value) => throw new NotImplementedException();

    /// <summary>(object).</summary>
    public static PhpObject ToObject(PhpValue value, Context ctx) => throw new NotImplementedException();

    /// <summary>A value used as an array index: the key, with php's deprecations for floats and TypeError for illegal offsets.</summary>
    public static IntStringKey ToArrayKey(PhpValue value) => throw new NotImplementedException();

    /// <summary>An int or a float for arithmetic, with php's warnings and TypeErrors; other values unchanged are never returned.</summary>
    public static PhpValue ToNumber(PhpValue value) => throw new NotImplementedException();

    /// <summary>An int as PHP prints it.</summary>
    public static PhpString ToPhpString(long value) => throw new NotImplementedException();

    /// <summary>A float as echo prints it (precision 14 or 17 modes by ini; -1 means shortest).</summary>
    public static PhpString ToPhpString(double value) => throw new NotImplementedException();

    /// <summary>Whether a string is numeric (leading and trailing white space allowed), and the number.</summary>
    public static bool IsNumeric(ReadOnlySpan<byte> value, out PhpValue number) => throw new NotImplementedException();

    /// <summary>A float to int as PHP does: out of range wraps modulo 2^64, NaN and infinities give 0.</summary>
    public static long DoubleToLong(double value) => throw new NotImplementedException();

    /// <summary>gettype() names are elsewhere; this is get_debug_type() as error messages use it ("string", "int", "null", class name).</summary>
    public static string TypeNameForMessage(PhpValue value) => throw new NotImplementedException();
}
