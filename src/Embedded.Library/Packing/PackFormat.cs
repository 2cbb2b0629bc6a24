namespace PeachpieSockets.Embedded.Library.Packing;

/// <summary>What pack() and unpack() know of a code.</summary>
internal static class PackFormat
{
    public const int Star = -1;

    private const byte WidthBits = 0x0f;
    private const byte BigEndian = 0x10;
    private const byte Float = 0x20;

    private static readonly byte[] s_traits = MakeTraits(); // by code: width and flags

    private static byte[] MakeTraits()
    {
        var traits = new byte[256];
        for (int code = 0; code < traits.Length; code++)
        {
            traits[code] = (byte)(Width((byte)code) | (IsMostSignificantFirst((byte)code) ? BigEndian : 0) | (IsReal((byte)code) ? Float : 0));
        }

        return traits;
    }

    /// <summary>The bytes of a code of fixed size; 0 for the others.</summary>
    public static int SizeOf(byte code) => s_traits[code] & WidthBits;

    /// <summary>Whether the code's bytes come most significant first.</summary>
    public static bool IsBigEndian(byte code) => (s_traits[code] & BigEndian) != 0;

    public static bool IsFloat(byte code) => (s_traits[code] & Float) != 0;

    private static int Width(byte code) => code switch
    {
        (byte)'c' or (byte)'C' => 1,
        (byte)'s' or (byte)'S' or (byte)'n' or (byte)'v' => 2,
        (byte)'i' or (byte)'I' or (byte)'l' or (byte)'L' or (byte)'N' or (byte)'V' or (byte)'f' or (byte)'g' or (byte)'G' => 4,
        (byte)'q' or (byte)'Q' or (byte)'J' or (byte)'P' or (byte)'d' or (byte)'e' or (byte)'E' => 8,
        _ => 0,
    };

    private static bool IsMostSignificantFirst(byte code) => code switch
    {
        (byte)'n' or (byte)'N' or (byte)'J' or (byte)'G' or (byte)'E' => true,
        (byte)'v' or (byte)'V' or (byte)'P' or (byte)'g' or (byte)'e' => false,
        _ => !BitConverter.IsLittleEndian,
    };

    private static bool IsReal(byte code) => code is (byte)'f' or (byte)'g' or (byte)'G' or (byte)'d' or (byte)'e' or (byte)'E';

    /// <summary>Reads the repeat count after a code: a number, * (<see cref="Star"/>), or the default.</summary>
    public static int Count(ReadOnlySpan<byte> format, ref int at, int otherwise)
    {
        if (at < format.Length && format[at] == '*')
        {
            at++;
            return Star;
        }

        if (at >= format.Length || format[at] is < (byte)'0' or > (byte)'9')
        {
            return otherwise;
        }

        long count = 0;
        while (at < format.Length && format[at] is >= (byte)'0' and <= (byte)'9')
        {
            count = Math.Min(count * 10 + format[at++] - '0', int.MaxValue);
        }

        return (int)count;
    }
}
