using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What an array index is used for; error messages tell it.</summary>
public enum OffsetPurpose : byte
{
    /// <summary>Reading or writing.</summary>
    Access,

    /// <summary>isset(), empty(), ??.</summary>
    Isset,

    /// <summary>unset().</summary>
    Unset,
}

public static partial class Convert
{
    /// <summary>A value used as an array index: the key, with php's deprecations for floats and TypeError for illegal offsets.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IntStringKey ToArrayKey(PhpValue value)
        => value.IsLong ? new IntStringKey(value._bits)
            : value._obj is { } o && o.GetType() == typeof(byte[]) && Unsafe.As<byte[]>(o) is { Length: > 0 } bytes && bytes[0] > '9' ? new IntStringKey(bytes)
            : ToArrayKey(value, OffsetPurpose.Access);

    /// <summary>As <see cref="ToArrayKey(PhpValue)"/>, with the error texts for isset() and unset().</summary>
    public static IntStringKey ToArrayKey(PhpValue value, OffsetPurpose purpose)
    {
        value = value.GetValue();
        switch (value.TypeCode)
        {
            case PhpTypeCode.Null:
                return new IntStringKey(PhpString.EmptyBytes);
            case PhpTypeCode.Boolean or PhpTypeCode.Long:
                return new IntStringKey(value._bits);
            case PhpTypeCode.Double:
                return new IntStringKey(ToLongImplicitly(value.Double));
            case PhpTypeCode.String or PhpTypeCode.MutableString:
                return IntStringKey.FromString(value.StringValue);
            default:
                if (value._obj is PhpResource resource and not IPhpObjectLike { IsResourceToo: false })
                {
                    // Old scripts key arrays by their sockets; only php's plain resources warn.
                    if (resource is not IPhpObjectLike)
                    {
                        Context.Current?.Warning($"Resource ID#{resource.Id} used as offset, casting to integer ({resource.Id})");
                    }

                    return new IntStringKey(resource.Id);
                }

                throw PhpException.TypeErrorException(purpose switch
                {
                    OffsetPurpose.Isset => "Illegal offset type in isset or empty",
                    OffsetPurpose.Unset => "Illegal offset type in unset",
                    _ => "Illegal offset type",
                });
        }
    }

    /// <summary>A float where PHP wants an int without a cast: deprecated where it loses something.</summary>
    internal static long ToLongImplicitly(double value)
    {
        if (!IsIntegral(value))
        {
            TellLoss(Context.Current, value);
        }

        return DoubleToLong(value);
    }

    /// <summary>Says that a float loses something where an int is wanted. Its digits are the shortest that mean it, whatever the settings are.</summary>
    internal static void TellLoss(Context? ctx, double value)
        => ctx?.Deprecated($"Implicit conversion from float {new PhpString(FloatFormat.Format(value, -1))} to int loses precision");

    /// <summary>Says that the float in a string loses something where an int is wanted.</summary>
    internal static void TellLoss(Context? ctx, PhpString value)
        => ctx?.Deprecated($"Implicit conversion from float-string \"{value}\" to int loses precision");
}
