using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>
/// PHP 8's comparisons. References are followed. As in PHP, <c>a &gt; b</c> is <c>b &lt; a</c> with the operands evaluated in written order.
/// </summary>
public static partial class Comparison
{
    /// <summary><c>===</c>.</summary>
    public static bool StrictEquals(PhpValue left, PhpValue right)
    {
        left = left.GetValue();
        right = right.GetValue();
        if (left.IsLong || right.IsLong)
        {
            return left.IsLong && right.IsLong && left._bits == right._bits;
        }

        var kind = left.TypeCode;
        return kind switch
        {
            PhpTypeCode.Null => right.IsNull,
            PhpTypeCode.Boolean => right.IsBoolean && left._bits == right._bits,
            PhpTypeCode.Double => right.IsDouble && left.Double == right.Double,
            PhpTypeCode.String or PhpTypeCode.MutableString => right.IsStringValue && left.StringValue.AsSpan().SequenceEqual(right.StringValue.AsSpan()),
            PhpTypeCode.PhpArray => right.IsArray && StrictEquals(left.Array, right.Array),
            _ => ReferenceEquals(left._obj, right._obj),
        };
    }

    /// <summary><c>==</c>.</summary>
    public static bool LooseEquals(PhpValue left, PhpValue right)
    {
        if (left.IsLong && right.IsLong)
        {
            return left._bits == right._bits;
        }

        left = left.GetValue();
        right = right.GetValue();
        return left.IsStringValue && right.IsStringValue
            ? LooseEquals(left.StringValue.AsSpan(), right.StringValue.AsSpan())
            : Compare(left, right) == 0;
    }

    /// <summary><c>&lt;=&gt;</c>; uncomparable values give 1.</summary>
    public static int Compare(PhpValue left, PhpValue right)
    {
        if (left.IsLong && right.IsLong)
        {
            return left._bits < right._bits ? -1 : left._bits > right._bits ? 1 : 0;
        }

        return left.IsDouble && right.IsDouble ? Compare(left.Double, right.Double) : CompareSlow(left, right);
    }

    /// <summary><c>&lt;</c> (false for uncomparable values, and NaN).</summary>
    public static bool Less(PhpValue left, PhpValue right)
        => left.IsLong && right.IsLong ? left._bits < right._bits : Compare(left, right) < 0;

    /// <summary><c>&lt;=</c> (false for uncomparable values, and NaN).</summary>
    public static bool LessOrEqual(PhpValue left, PhpValue right)
        => left.IsLong && right.IsLong ? left._bits <= right._bits : Compare(left, right) <= 0;

    /// <summary>Compares floats; NaN gives 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compare(double left, double right) => left == right ? 0 : left < right ? -1 : 1;

    private static int Compare(bool left, bool right) => (left ? 1 : 0) - (right ? 1 : 0);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int CompareSlow(PhpValue left, PhpValue right)
    {
        left = left.GetValue();
        right = right.GetValue();
        return (Kind(left), Kind(right)) switch
        {
            (Operand.Long, Operand.Long) => left._bits.CompareTo(right._bits),
            (Operand.Long, Operand.Double) => Compare((double)left._bits, right.Double),
            (Operand.Double, Operand.Long) => Compare(left.Double, (double)right._bits),
            (Operand.Double, Operand.Double) => Compare(left.Double, right.Double),
            (Operand.String, Operand.String) => Compare(left.StringValue.AsSpan(), right.StringValue.AsSpan()),
            (Operand.Array, Operand.Array) => Compare(left.Array, right.Array),
            (Operand.Object, Operand.Object) => CompareObjects(left._obj!, right._obj!),
            (Operand.Object, _) => CompareObject(left._obj!, right, isLeft: true),
            (_, Operand.Object) => CompareObject(right._obj!, left, isLeft: false),
            (Operand.Null, Operand.String) => right.StringLength == 0 ? 0 : -1,
            (Operand.String, Operand.Null) => left.StringLength == 0 ? 0 : 1,
            (Operand.Null or Operand.Boolean, _) or (_, Operand.Null or Operand.Boolean) => Compare(Convert.ToBoolean(left), Convert.ToBoolean(right)),
            (Operand.Array, _) => 1,
            (_, Operand.Array) => -1,
            (Operand.Long, Operand.String) => Compare(left._bits, right.StringValue),
            (Operand.String, Operand.Long) => -Compare(right._bits, left.StringValue),
            (Operand.Double, Operand.String) => Compare(left.Double, right.StringValue),
            (Operand.String, Operand.Double) => double.IsNaN(right.Double) ? 1 : -Compare(right.Double, left.StringValue),
            _ => CompareResources(left, right),
        };
    }

    // What distinguishes values in comparison.
    private enum Operand : byte
    {
        Null,
        Boolean,
        Long,
        Double,
        String,
        Array,
        Object,
        Resource,
    }

    private static Operand Kind(PhpValue value) => value.TypeCode switch
    {
        PhpTypeCode.Null => Operand.Null,
        PhpTypeCode.Boolean => Operand.Boolean,
        PhpTypeCode.Long => Operand.Long,
        PhpTypeCode.Double => Operand.Double,
        PhpTypeCode.String or PhpTypeCode.MutableString => Operand.String,
        PhpTypeCode.PhpArray => Operand.Array,
        _ => value._obj is PhpResource and not IPhpComparable ? Operand.Resource : Operand.Object,
    };

    // A resource is its id, and a string next to it the number at its beginning.
    private static int CompareResources(PhpValue left, PhpValue right) => Compare(NumberOf(left), NumberOf(right));

    private static PhpValue NumberOf(PhpValue value) => value._obj is PhpResource resource ? PhpValue.Create(resource.Id)
        : value.IsStringValue ? NumericString.Parse(value.StringValue.AsSpan()).Value
        : value;
}
