using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Small library functions that compiled code calls directly; anything unusual goes to the library's own function.</summary>
internal static class IntrinsicFunctions
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long StrLen(PhpValue value, Frame frame) => value.IsStringValue ? value.StringLength : Slow("strlen", value, frame).Long;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Count(PhpValue value, Frame frame) => value.IsArray ? value.Array.Count : CountSlow(value, frame);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Ord(PhpValue value, Frame frame) => value.IsStringValue && value.StringLength > 0 ? value.StringValue.AsSpan()[0] : Slow("ord", value, frame).Long;

    public static PhpValue Chr(PhpValue value, Frame frame) => value.IsLong ? new PhpValue(Elements.OneByte[(byte)value._bits], 1) : Slow("chr", value, frame);

    private static long CountSlow(PhpValue value, Frame frame)
    {
        if (value._obj is PhpObject o && o.Class.IsSubclassOf(CoreClasses.Countable))
        {
            return Convert.ToLong(o.Class.CountMethod!.Routine.Call0(frame.Context, o).GetValue());
        }

        return Slow("count", value, frame).Long;
    }

    /// <summary>array_key_exists() as an operation.</summary>
    public static bool KeyExists(PhpValue key, PhpValue array, Frame frame)
    {
        array = array.GetValue();
        return array.IsArray
            ? array.Array.ContainsKey(Convert.ToArrayKey(key.GetValue()))
            : throw PhpException.TypeErrorException($"array_key_exists(): Argument #2 ($array) must be of type array, {Convert.TypeNameForMessage(array)} given");
    }

    private static PhpValue Slow(string name, PhpValue value, Frame frame)
    {
        var ctx = frame.Context;
        var routine = ctx.GetDeclaredFunction(name) ?? throw PhpException.ErrorException($"Call to undefined function {name}()");
        if (frame.Routine is UserFunction { StrictTypes: true })
        {
            StrictCall.Check(ctx, routine, [value]);
        }

        return routine.Call1(ctx, null, value);
    }

    /// <summary>extract() into a symbol table.</summary>
    public static PhpValue Extract(PhpValue source, PhpValue flags, PhpValue prefix, PhpArray table, Frame frame)
    {
        const int Skip = 1, PrefixSame = 2, PrefixAll = 3, PrefixInvalid = 4, PrefixIfExists = 5, IfExists = 6;
        const int References = 256;
        bool byRef = !flags.IsUndefined && (Convert.ToLong(flags) & References) != 0;
        var alias = !byRef ? null : source.IsAlias ? source.Alias : new PhpAlias(source.DeepCopy());
        source = source.GetValue();
        if (!source.IsArray)
        {
            throw PhpException.TypeErrorException($"extract(): Argument #1 ($array) must be of type array, {Convert.TypeNameForMessage(source)} given");
        }

        long mode = (flags.IsUndefined ? 0 : Convert.ToLong(flags)) & 0xff;
        string start = prefix.IsUndefined ? "" : Convert.ToPhpString(prefix, frame.Context) + "_";
        long count = 0;
        foreach (var (key, value) in source.Array.ToList())
        {
            string name = key.ToString();
            bool exists = table.ContainsKey(key);
            bool valid = IsName(name);
            string? target = mode switch
            {
                Skip => exists ? null : name,
                PrefixSame => exists ? start + name : name,
                PrefixAll => start + name,
                PrefixInvalid => valid ? name : start + name,
                PrefixIfExists => exists ? start + name : null,
                IfExists => exists ? name : null,
                _ => name,
            };
            if (target is null || !IsName(target) || target == "this")
            {
                continue;
            }

            if (alias is not null)
            {
                Variables.Bind(ref table.GetItemRef(IntStringKey.FromString(target)), Variables.MakeAlias(ref alias._value.Array.GetItemRef(key)));
            }
            else
            {
                // The library's assignment, whatever the mode of the code is.
                ref PhpValue variable = ref table.GetItemRef(IntStringKey.FromString(target));
                var given = value.DeepCopy();
                Variables.AssignTracked(ref variable, variable is { IsAlias: true, Alias._types: { } types } ? types.Coerce(given, strict: false) : given, counted: true);
            }

            count++;
        }

        return count;
    }

    private static bool IsName(string name)
        => name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_' || c >= 0x80);

    /// <summary>Whether assert() evaluates: zend.assertions is 1.</summary>
    public static bool AssertionsOn(Context ctx) => ctx.Ini.GetString("zend.assertions") is not ("0" or "-1" or "");
}
