using System.Buffers;
using System.Text;

namespace PeachpieSockets.Embedded.Runtime;

// extract(), which needs the variables of the code that calls it.
internal static partial class IntrinsicFunctions
{
    private const int ExtractReferences = 256;

    // The numbers are those of the EXTR_ constants.
    private enum ExtractMode
    {
        Overwrite,
        Skip,
        PrefixSame,
        PrefixAll,
        PrefixInvalid,
        PrefixIfExists,
        IfExists,
    }

    // What a variable's name is made of: all that is not ASCII, too.
    private static readonly SearchValues<byte> s_nameBytes = SearchValues.Create(
        [.. "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"u8, .. Enumerable.Range(0x80, 0x80).Select(static b => (byte)b)]);

    /// <summary>extract() into a symbol table.</summary>
    public static PhpValue Extract(PhpValue source, PhpValue flags, PhpValue prefix, PhpArray table, Frame frame)
    {
        long given = flags.IsUndefined ? 0 : Convert.ToLong(flags);
        bool byRef = (given & ExtractReferences) != 0;
        var alias = !byRef ? null : source.IsAlias ? source.Alias : new PhpAlias(source.DeepCopy());
        source = source.GetValue();
        if (!source.IsArray)
        {
            throw PhpException.TypeErrorException($"extract(): Argument #1 ($array) must be of type array, {Convert.TypeNameForMessage(source)} given");
        }

        long number = given & 0xff;
        if (number > (long)ExtractMode.IfExists)
        {
            throw PhpException.ValueErrorException("extract(): Argument #2 ($flags) must be a valid extract type");
        }

        var mode = (ExtractMode)number;
        if (prefix.IsUndefined && mode is >= ExtractMode.PrefixSame and <= ExtractMode.PrefixIfExists)
        {
            throw PhpException.ValueErrorException("extract(): Argument #3 ($prefix) is required when using this extract type");
        }

        var start = prefix.IsUndefined ? PhpString.Empty : Convert.ToPhpString(prefix, frame.Context);
        if (start.Length > 0 && !IsName(start.AsSpan()))
        {
            throw PhpException.ValueErrorException("extract(): Argument #3 ($prefix) must be a valid identifier");
        }

        var entries = source.Array.Table;
        entries.Hold(); // a variable that is set may be the array itself
        try
        {
            return ExtractAll(entries, alias, mode, start, table);
        }
        finally
        {
            entries.EndHold();
        }
    }

    private static long ExtractAll(ArrayTable entries, PhpAlias? alias, ExtractMode mode, PhpString start, PhpArray table)
    {
        long count = 0;
        for (int slot = entries.NextLive(0); slot < entries.Used; slot = entries.NextLive(slot + 1))
        {
            var key = entries.KeyAt(slot);
            if (TargetOf(key, mode, start, table) is not { } target)
            {
                continue;
            }

            if (target._str.AsSpan().SequenceEqual("this"u8))
            {
                throw PhpException.ErrorException("Cannot re-assign $this");
            }

            ref PhpValue variable = ref table.GetItemRef(target);
            if (alias is not null)
            {
                Variables.Bind(ref variable, Variables.MakeAlias(ref alias._value.Array.GetItemRef(key)));
            }
            else
            {
                // The library's assignment, whatever the mode of the code is.
                var value = entries.Values[slot].DeepCopy();
                Variables.AssignTracked(ref variable, variable is { IsAlias: true, Alias._types: { } types } ? types.Coerce(value, strict: false) : value, counted: true);
            }

            count++;
        }

        return count;
    }

    // The variable that an entry goes to; null where it goes nowhere.
    private static IntStringKey? TargetOf(IntStringKey key, ExtractMode mode, PhpString start, PhpArray table)
    {
        bool isNamed = key._str is { Length: > 0 };
        bool isThis = isNamed && key._str.AsSpan().SequenceEqual("this"u8);
        bool exists = table.ContainsKey(key);
        bool? withPrefix = mode switch
        {
            ExtractMode.Skip => exists || isThis ? null : false,
            ExtractMode.PrefixSame => !isNamed ? null : exists || isThis,
            ExtractMode.PrefixAll => isNamed || key.IsInteger ? true : null,
            ExtractMode.PrefixInvalid => key.IsInteger || isThis || !IsName(key._str),
            ExtractMode.PrefixIfExists => exists ? true : null,
            ExtractMode.IfExists => exists ? false : null,
            _ => false,
        };
        if (withPrefix is not { } prefixed)
        {
            return null;
        }

        var target = prefixed ? new IntStringKey([.. start.AsSpan(), (byte)'_', .. key.Text.AsSpan()]) : key;
        if (!IsName(target._str))
        {
            return null;
        }

        // Compiled code has names as text, which bytes that are not UTF-8 have to meet.
        return Ascii.IsValid(target._str) ? target : new IntStringKey(target.ToString());
    }

    private static bool IsName(ReadOnlySpan<byte> name) => name is [not (>= (byte)'0' and <= (byte)'9'), ..] && name.IndexOfAnyExcept(s_nameBytes) < 0;
}
