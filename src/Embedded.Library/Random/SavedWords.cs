using System.Globalization;
using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Random;

/// <summary>A source whose state can be kept, as serialize() shows it.</summary>
internal interface ISavedSource
{
    PhpArray Save();

    /// <summary>Takes a state that was kept; false where it is none.</summary>
    bool Restore(PhpArray saved);

    RandomSource Copy();
}

/// <summary>Numbers as hexadecimal digits, the lowest byte first.</summary>
internal static class SavedWords
{
    public static PhpValue Hex(ulong word, int bytes)
    {
        Span<byte> buffer = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteUInt64LittleEndian(buffer, word);
        return Bytes.Latin1(System.Convert.ToHexStringLower(buffer[..bytes]));
    }

    public static bool TryParse(PhpValue value, int bytes, out ulong word)
    {
        word = 0;
        if (!value.IsStringValue || value.StringValue.Length != bytes * 2)
        {
            return false;
        }

        string text = Bytes.Latin1(value.StringValue.AsSpan());
        for (int i = 0; i < bytes; i++)
        {
            if (!byte.TryParse(text.AsSpan(i * 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte part))
            {
                return false;
            }

            word |= (ulong)part << i * 8;
        }

        return true;
    }

    public static PhpArray Save(params ReadOnlySpan<ulong> words)
    {
        var result = new PhpArray(words.Length);
        foreach (ulong word in words)
        {
            result.AddValue(Hex(word, sizeof(ulong)));
        }

        return result;
    }

    public static bool TryRestore(PhpArray saved, Span<ulong> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!TryParse(saved[i], sizeof(ulong), out words[i]))
            {
                return false;
            }
        }

        return saved.Count == words.Length;
    }
}
