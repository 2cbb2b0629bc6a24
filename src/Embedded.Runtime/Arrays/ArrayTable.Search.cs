namespace PeachpieSockets.Embedded.Runtime;

// Finding entries by value, for those kinds of values that are looked for most.
internal sealed partial class ArrayTable
{
    /// <summary>The first slot that holds an int; -1 where there is none.</summary>
    public int IndexOf(long number)
    {
        var values = Values.AsSpan(0, Used);
        for (int slot = 0; slot < values.Length; slot++)
        {
            ref readonly var value = ref values[slot];
            if (value._bits == number && value.IsLong)
            {
                return slot;
            }

            if (value.IsAlias && value.Alias.Value is { IsLong: true } referred && referred._bits == number)
            {
                return slot;
            }
        }

        return -1;
    }

    /// <summary>The first slot that holds a string; -1 where there is none.</summary>
    public int IndexOf(ReadOnlySpan<byte> text)
    {
        var values = Values.AsSpan(0, Used);
        for (int slot = 0; slot < values.Length; slot++)
        {
            var value = values[slot].GetValue();
            if (value.StringLength == text.Length && value.IsStringValue && value.StringValue.AsSpan().SequenceEqual(text))
            {
                return slot;
            }
        }

        return -1;
    }
}
