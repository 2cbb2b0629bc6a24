using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Small library functions that compiled code calls directly; anything unusual goes to the library's own function.</summary>
internal static partial class IntrinsicFunctions
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

    /// <summary>Whether assert() evaluates: zend.assertions is 1.</summary>
    public static bool AssertionsOn(Context ctx) => ctx.Ini.GetString("zend.assertions") is not ("0" or "-1" or "");
}
