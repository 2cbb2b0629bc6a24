namespace PeachpieSockets.Extension.Messages;

/// <summary>Reads a PHP value into the place of a field; false where the reason is noted.</summary>
internal delegate bool FieldReader(Conversion conversion, PhpValue value, Span<byte> place);

/// <summary>Makes a PHP value of the bytes of a field.</summary>
internal delegate PhpValue FieldWriter(ReadOnlySpan<byte> place);

/// <summary>A field of a structure and the key of a PHP array that it is.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsRequired">Whether the key must be there.</param>
/// <param name="Offset">Where the field begins.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Read">From PHP.</param>
/// <param name="Write">To PHP.</param>
internal sealed record Field(string Key, bool IsRequired, int Offset, int Size, FieldReader Read, FieldWriter Write)
{
    /// <summary>The key, ready for arrays.</summary>
    internal IntStringKey ArrayKey { get; } = new(Key);
}

/// <summary>A structure of the operating system and the PHP array that it is, converted both ways by its fields.</summary>
internal sealed class Structure(params Field[] fields)
{
    /// <summary>Reads the keys of an array into the structure; keys that are not there leave it as it is.</summary>
    internal bool TryRead(Conversion conversion, PhpValue value, Span<byte> destination) =>
        conversion.TryGetArray(value, out var array) && TryRead(conversion, array, destination);

    /// <inheritdoc cref="TryRead(Conversion, PhpValue, Span{byte})"/>
    internal bool TryRead(Conversion conversion, PhpArray array, Span<byte> destination)
    {
        foreach (var field in fields)
        {
            if (!array.TryGetValue(field.ArrayKey, out var item))
            {
                if (field.IsRequired)
                {
                    return conversion.Wrong($"The key '{field.Key}' is required");
                }

                continue;
            }

            conversion.Enter(field.Key);
            if (!field.Read(conversion, item, destination.Slice(field.Offset, field.Size)))
            {
                return false;
            }

            conversion.Leave();
        }

        return true;
    }

    /// <summary>Adds the fields to an array.</summary>
    internal PhpArray AddTo(PhpArray array, ReadOnlySpan<byte> source)
    {
        foreach (var field in fields)
        {
            array.Add(field.ArrayKey, field.Write(source.Slice(field.Offset, field.Size)));
        }

        return array;
    }
}
