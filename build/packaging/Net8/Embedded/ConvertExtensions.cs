using System.Buffers;

namespace System;

/// <summary>Hexadecimal conversions between bytes that .NET 9 and 10 brought.</summary>
internal static class ConvertExtensions
{
    extension(Convert)
    {
        /// <summary>Two lower-case digits for each byte.</summary>
        public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();

        /// <summary>Writes two lower-case digits for each byte.</summary>
        public static bool TryToHexStringLower(ReadOnlySpan<byte> source, Span<byte> utf8Destination, out int bytesWritten)
        {
            bytesWritten = 0;
            if (utf8Destination.Length < source.Length * 2)
            {
                return false;
            }

            foreach (byte value in source)
            {
                utf8Destination[bytesWritten++] = "0123456789abcdef"u8[value >> 4];
                utf8Destination[bytesWritten++] = "0123456789abcdef"u8[value & 15];
            }

            return true;
        }

        /// <summary>Reads pairs of digits.</summary>
        public static OperationStatus FromHexString(ReadOnlySpan<byte> utf8Source, Span<byte> destination, out int bytesConsumed, out int bytesWritten)
        {
            for (bytesConsumed = 0, bytesWritten = 0; bytesConsumed + 1 < utf8Source.Length; bytesConsumed += 2)
            {
                if (bytesWritten == destination.Length)
                {
                    return OperationStatus.DestinationTooSmall;
                }

                if (!char.IsAsciiHexDigit((char)utf8Source[bytesConsumed]) || !char.IsAsciiHexDigit((char)utf8Source[bytesConsumed + 1]))
                {
                    return OperationStatus.InvalidData;
                }

                destination[bytesWritten++] = (byte)(Digit(utf8Source[bytesConsumed]) << 4 | Digit(utf8Source[bytesConsumed + 1]));
            }

            return bytesConsumed == utf8Source.Length ? OperationStatus.Done : OperationStatus.NeedMoreData;
        }
    }

    private static int Digit(byte digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
