using System.Globalization;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>The values of operators.php, in its order, and its way to write results.</summary>
internal static class OracleValues
{
    private static readonly PhpClass s_p = new PhpClassBuilder("P", "test").Property("a", 1).Build();
    private static readonly PhpClass s_q = new PhpClassBuilder("Q", "test").Property("a", 1).Build();
    private static readonly PhpClass s_s = new PhpClassBuilder("S", "test").Method("__toString", "(): string", (_, _, _) => "5").Build();
    private static readonly PhpClass s_u = new PhpClassBuilder("U", "test").With(PhpClassFlags.Enum).Property("name", "A").Build();

    public static PhpValue[] Make()
    {
        var nested = new PhpArray { { 0, new PhpArray((PhpValue)1) }, { "x", new PhpArray { { "y", PhpValue.Null } } } };
        return
        [
            PhpValue.Null, false, true, 0, 1, -1, 2, 63, 64, long.MaxValue, long.MinValue, 0.0, -0.0, 1.0, 1.5, -1.5, 3e9, 1e15, 1e19, 1e100,
            double.PositiveInfinity, double.NegativeInfinity, double.NaN, 0.1,
            "", "0", "1", "-1", "1.5", " 1", "1 ", "1e3", "5 apples", "abc", "ABC", "0x1A", "9223372036854775807", "9223372036854775808",
            "-9223372036854775809", "1e1000", ".5", "00", new byte[] { 0xff, 0, (byte)'z' }, "Az", "zZ9",
            new PhpArray(), new PhpArray((PhpValue)1), new PhpArray(1, 2), new PhpArray { { "a", 1 } }, new PhpArray { { "b", 1 } }, nested,
            PhpValue.FromClass(s_p.CreateInstance()), PhpValue.FromClass(s_q.CreateInstance()), PhpValue.FromClass(s_s.CreateInstance()),
            PhpValue.FromClass(s_u.CreateInstance()), new StreamResource(),
        ];
    }

    private sealed class StreamResource() : PhpResource(5, "stream");

    public static string Text(PhpValue value)
    {
        value = value.GetValue();
        return value.TypeCode switch
        {
            PhpTypeCode.Null => "N",
            PhpTypeCode.Boolean => value.Boolean ? "b:1" : "b:0",
            PhpTypeCode.Long => string.Create(CultureInfo.InvariantCulture, $"i:{value.Long}"),
            PhpTypeCode.Double => double.IsNaN(value.Double) ? "d:nan" : $"d:{BitConverter.DoubleToInt64Bits(value.Double):x16}",
            PhpTypeCode.PhpArray => $"a:{{{string.Join(',', value.Array.Select(e => $"{Text(PhpValue.Create(e.Key))}=>{Text(e.Value)}"))}}}",
            PhpTypeCode.String or PhpTypeCode.MutableString => $"s:{Escape(value.StringValue.AsSpan())}",
            _ => value.Object is PhpResource ? "r" : $"o:{((IPhpObjectLike)value.Object).Class.Name}",
        };
    }

    // As php's addcslashes() for the bytes that operators.php names.
    private static string Escape(ReadOnlySpan<byte> text)
    {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            byte c = text[i];
            escaped.Append(c switch
            {
                (byte)'\\' => "\\\\",
                (byte)'\n' => "\\n",
                (byte)'\t' => "\\t",
                (byte)'\r' => "\\r",
                7 => "\\a",
                8 => "\\b",
                11 => "\\v",
                12 => "\\f",
                < 32 or >= 127 => $"\\{System.Convert.ToString(c, 8).PadLeft(3, '0')}",
                _ => ((char)c).ToString(),
            });
        }

        return escaped.ToString();
    }
}
