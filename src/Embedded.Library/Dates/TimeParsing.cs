using System.Runtime.InteropServices;

namespace PeachpieSockets.Embedded.Library.Dates;

/// <summary>strptime(), by the system's function of the name.</summary>
[PhpExtension("standard")]
public static partial class TimeParsing
{
    private static readonly string[] s_names = ["tm_sec", "tm_min", "tm_hour", "tm_mday", "tm_mon", "tm_year", "tm_wday", "tm_yday"];

    /// <summary>The parts of a time that a text tells by strptime(3)'s letters, and what follows them; false where it does not fit.</summary>
    [PhpDeprecated]
    [PhpSignature("(string $timestamp, string $format): array|false")]
    public static unsafe PhpValue strptime(PhpString timestamp, PhpString format)
    {
        // Room for what follows the fields that are read.
        int* parts = stackalloc int[32];
        new Span<int>(parts, 32).Clear();
        byte[] text = [.. timestamp.AsSpan(), 0];
        byte[] letters = [.. format.AsSpan(), 0];
        fixed (byte* start = text, pattern = letters)
        {
            byte* end = strptime(start, pattern, parts);
            if (end is null)
            {
                return PhpValue.False;
            }

            var result = new PhpArray(s_names.Length + 1);
            for (int i = 0; i < s_names.Length; i++)
            {
                result[s_names[i]] = parts[i];
            }

            result["unparsed"] = Common.Bytes.Copy(MemoryMarshal.CreateReadOnlySpanFromNullTerminated(end));
            return result;
        }
    }

    [LibraryImport("libc")]
    private static unsafe partial byte* strptime(byte* text, byte* format, int* parts);
}
