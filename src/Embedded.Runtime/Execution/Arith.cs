using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Operators as compiled code uses them: the usual case of ints and floats inline, the rest by <see cref="Operators"/>.</summary>
internal static class Arith
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Add(PhpValue a, PhpValue b)
    {
        if (a.IsLong && b.IsLong)
        {
            long r = a._bits + b._bits;
            if (((a._bits ^ r) & (b._bits ^ r)) >= 0)
            {
                return PhpValue.Create(r);
            }
        }

        return Operators.Add(a, b);
    }

    /// <summary><c>$a += b</c> where the left array is the variable's own: it takes the entries that it has not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue AddAssign(PhpValue a, PhpValue b) => a.IsArray && b.GetValue() is { IsArray: true } more ? Elements.AddEntries(a, more.Array) : Add(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue AddLL(long a, long b)
    {
        long r = a + b;
        return ((a ^ r) & (b ^ r)) >= 0 ? PhpValue.Create(r) : PhpValue.Create((double)a + b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue AddVL(PhpValue a, long b) => a.IsLong ? AddLL(a._bits, b) : Operators.Add(a, PhpValue.Create(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue AddLV(long a, PhpValue b) => b.IsLong ? AddLL(a, b._bits) : Operators.Add(PhpValue.Create(a), b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Subtract(PhpValue a, PhpValue b)
    {
        if (a.IsLong && b.IsLong)
        {
            long r = a._bits - b._bits;
            if (((a._bits ^ b._bits) & (a._bits ^ r)) >= 0)
            {
                return PhpValue.Create(r);
            }
        }

        return Operators.Subtract(a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue SubtractLL(long a, long b)
    {
        long r = a - b;
        return ((a ^ b) & (a ^ r)) >= 0 ? PhpValue.Create(r) : PhpValue.Create((double)a - b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue SubtractVL(PhpValue a, long b) => a.IsLong ? SubtractLL(a._bits, b) : Operators.Subtract(a, PhpValue.Create(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue SubtractLV(long a, PhpValue b) => b.IsLong ? SubtractLL(a, b._bits) : Operators.Subtract(PhpValue.Create(a), b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Multiply(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? MultiplyLL(a._bits, b._bits) : Operators.Multiply(a, b);

    // As their namesakes, of operands that php's compiler lets change places: what is no int is converted from the second on.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue MultiplyR(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? MultiplyLL(a._bits, b._bits) : Operators.Multiply(b, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue MultiplyLL(long a, long b)
    {
        long high = Math.BigMul(a, b, out long low);
        return high == low >> 63 ? PhpValue.Create(low) : PhpValue.Create((double)a * b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue MultiplyVL(PhpValue a, long b) => a.IsLong ? MultiplyLL(a._bits, b) : Operators.Multiply(a, PhpValue.Create(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue MultiplyLV(long a, PhpValue b) => b.IsLong ? MultiplyLL(a, b._bits) : Operators.Multiply(PhpValue.Create(a), b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue MultiplyVLR(PhpValue a, long b) => a.IsLong ? MultiplyLL(a._bits, b) : Operators.Multiply(PhpValue.Create(b), a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue MultiplyLVR(long a, PhpValue b) => b.IsLong ? MultiplyLL(a, b._bits) : Operators.Multiply(b, PhpValue.Create(a));

    /// <summary>A number that an integer operator takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long NumberToLong(PhpValue number) => number.IsLong ? number._bits : NumberToLongSlow(number);

    private static long NumberToLongSlow(PhpValue number) => Convert.ToLongImplicitly(number.Double);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BitwiseAnd(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? PhpValue.Create(a._bits & b._bits) : Operators.BitwiseAnd(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BitwiseAndR(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? PhpValue.Create(a._bits & b._bits) : Operators.BitwiseAnd(b, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BitwiseOr(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? PhpValue.Create(a._bits | b._bits) : Operators.BitwiseOr(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BitwiseOrR(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? PhpValue.Create(a._bits | b._bits) : Operators.BitwiseOr(b, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BitwiseXor(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? PhpValue.Create(a._bits ^ b._bits) : Operators.BitwiseXor(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BitwiseXorR(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? PhpValue.Create(a._bits ^ b._bits) : Operators.BitwiseXor(b, a);

    public static PhpValue ShiftLeft(PhpValue a, PhpValue b) => a.IsLong && b.IsLong && (ulong)b._bits < 64 ? PhpValue.Create(a._bits << (int)b._bits) : Operators.ShiftLeft(a, b);

    public static PhpValue ShiftRight(PhpValue a, PhpValue b) => a.IsLong && b.IsLong && (ulong)b._bits < 64 ? PhpValue.Create(a._bits >> (int)b._bits) : Operators.ShiftRight(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ShiftLeftLL(long a, long b) => (ulong)b < 64 ? a << (int)b : Operators.ShiftLeft(PhpValue.Create(a), PhpValue.Create(b))._bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ShiftRightLL(long a, long b) => (ulong)b < 64 ? a >> (int)b : Operators.ShiftRight(PhpValue.Create(a), PhpValue.Create(b))._bits;

    public static PhpValue Modulo(PhpValue a, PhpValue b) => a.IsLong && b.IsLong && b._bits > 0 ? PhpValue.Create(a._bits % b._bits) : Operators.Modulo(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ModuloLL(long a, long b) => b > 0 ? a % b : Operators.Modulo(PhpValue.Create(a), PhpValue.Create(b))._bits;

    public static PhpValue Divide(PhpValue a, PhpValue b) => Operators.Divide(a, b);

    public static PhpValue Power(PhpValue a, PhpValue b) => Operators.Power(a, b);

    public static PhpValue Negate(PhpValue a) => Operators.Negate(a);

    /// <summary>The minus of a constant expression, where php has the factor on the left.</summary>
    public static PhpValue NegateConstant(PhpValue a) => a.IsLong || a.IsDouble ? Operators.Negate(a) : Operators.Multiply(PhpValue.Create(-1L), a);

    public static PhpValue Plus(PhpValue a) => Operators.Plus(a);

    public static PhpValue BitwiseNot(PhpValue a) => Operators.BitwiseNot(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Less(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? a._bits < b._bits : Comparison.Less(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessVL(PhpValue a, long b) => a.IsLong ? a._bits < b : Comparison.Less(a, PhpValue.Create(b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessLV(long a, PhpValue b) => b.IsLong ? a < b._bits : Comparison.Less(PhpValue.Create(a), b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LessOrEqual(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? a._bits <= b._bits : Comparison.LessOrEqual(a, b);

    // The operands of > and >= are compared the other way round, evaluated in their own order.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Greater(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? a._bits > b._bits : Comparison.Less(b, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool GreaterOrEqual(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? a._bits >= b._bits : Comparison.LessOrEqual(b, a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool LooseEquals(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? a._bits == b._bits : Comparison.LooseEquals(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StrictEquals(PhpValue a, PhpValue b) => a.IsLong && b.IsLong ? a._bits == b._bits : Comparison.StrictEquals(a, b);

    /// <summary>Whether a value is true, or is false, and nothing that only counts as such.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsExactly(PhpValue a, bool value) => a.IsBoolean && a._bits != 0 == value;

    public static long Compare(PhpValue a, PhpValue b) => Comparison.Compare(a, b);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool ToBoolean(PhpValue a) => a.IsBoolean || a.IsLong ? a._bits != 0 : Convert.ToBoolean(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToLong(PhpValue a) => a.IsLong ? a._bits : Convert.ToLong(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(PhpValue a) => a.IsDouble ? a.Double : Convert.ToDouble(a);

    public static long DoubleToLong(double a) => Convert.DoubleToLong(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Increment(PhpValue a) => a.IsLong && a._bits != long.MaxValue ? PhpValue.Create(a._bits + 1) : Operators.Increment(a.GetValue());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Decrement(PhpValue a) => a.IsLong && a._bits != long.MinValue ? PhpValue.Create(a._bits - 1) : Operators.Decrement(a.GetValue());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BoxLong(long a) => PhpValue.Create(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BoxDouble(double a) => PhpValue.Create(a);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue BoxBool(bool a) => PhpValue.Create(a);

    public static PhpValue Null() => default;

    public static PhpValue UndefinedValue() => PhpValue.Undefined;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Deref(PhpValue a) => a.GetValue();

    /// <summary>What a call gave, as a value that nothing else has: of a reference that was returned, a copy of what is in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Result(PhpValue a) => a.IsAlias ? a.DeepCopy() : a;

    /// <summary>What a call gave, and nothing else has, is not used any more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Drop(PhpValue a)
    {
        if (a._obj is PhpArray array)
        {
            array.Drop();
        }
    }

    /// <summary>As <see cref="Drop"/>, with something at hand that was taken out of it; that may be the array itself.</summary>
    public static PhpValue DropOf(PhpValue result, PhpValue a)
    {
        if (a._obj is PhpArray array && !ReferenceEquals(result._obj, array))
        {
            array.Drop();
        }

        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Copy(PhpValue a) => a.DeepCopy();

    /// <summary>As <see cref="Copy"/>, for a parameter or a local variable whose function tells its end: see <see cref="GiveBack"/>.</summary>
    public static PhpValue Borrow(PhpValue a) => a._obj is PhpArray array ? PhpValue.Create(array.Borrow()) : a.DeepCopy();

    /// <summary>What a call gave goes to a parameter: if it is a copy, the function gives its share back, as it does with what it borrowed.</summary>
    public static PhpValue Lend(PhpValue a)
    {
        if (a._obj is PhpArray array)
        {
            array.Lend();
        }

        return a;
    }

    /// <summary>A function ends: what the variable had is gone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void GiveBack(PhpValue a)
    {
        if (a._obj is PhpArray array)
        {
            array.GiveBack();
        }
    }

    /// <summary>A function ends and gives what the variable had.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Keep(PhpValue a)
    {
        if (a._obj is PhpArray array)
        {
            array.Keep();
        }

        return a;
    }

    /// <summary>A quiet read: an unassigned variable is null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue Quiet(PhpValue a) => a.IsUndefined ? default : a;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsNull(PhpValue a) => a.IsNull;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLong(PhpValue a) => a.IsLong;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDouble(PhpValue a) => a.IsDouble;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBoolean(PhpValue a) => a.IsBoolean;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsString(PhpValue a) => a.IsStringValue;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsArray(PhpValue a) => a.IsArray;

    public static PhpValue Concat(PhpValue a, PhpValue b, Frame frame) => Operators.Concat(a, b, frame.Context);

    /// <summary><c>.=</c>. What loops do, a string after a string that has room, is here; it shares no code with what needs space on the stack.</summary>
    public static PhpValue ConcatAssign(PhpValue a, PhpValue b, Frame frame)
    {
        if (a._obj is { } o && o.GetType() == typeof(PhpStringBuffer) && b._obj is { } more && more.GetType() == typeof(byte[]))
        {
            var buffer = Unsafe.As<PhpStringBuffer>(o);
            if (buffer.TryAppend(PhpStringBuffer.End(a), new ReadOnlySpan<byte>(Unsafe.As<byte[]>(more))))
            {
                return new PhpValue(buffer, a._bits + b._bits);
            }
        }

        return Operators.ConcatAssign(a, b, frame.Context);
    }

    /// <summary>A part of a text that is joined later: what takes code or a warning to become text does so now.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PhpValue TextOfPart(PhpValue a, Frame frame) => a._obj is PhpArray or IPhpObjectLike ? ToStringValue(a, frame) : a;

    public static PhpValue ToStringValue(PhpValue a, Frame frame) => a.IsStringValue ? a.DeepCopy() : PhpValue.Create(Convert.ToPhpString(a, frame.Context));

    public static PhpValue ToArrayValue(PhpValue a)
    {
        PhpValue result = Convert.ToArray(a);
        if (!a.IsArray)
        {
            Releasing.Adopt(result);
        }

        return result;
    }

    public static PhpValue ToObjectValue(PhpValue a, Frame frame)
    {
        if (a._obj is PhpObject || (a.IsObject && a._obj is IPhpObjectLike))
        {
            return a;
        }

        Releasing.Escape(a);
        return PhpValue.FromClass(Convert.ToObject(a, frame.Context));
    }

    /// <summary>The bytes of several values as one string.</summary>
    public static PhpValue ConcatMany(PhpValue[] parts, Frame frame)
    {
        int length = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            if (!parts[i].IsStringValue)
            {
                parts[i] = PhpValue.Create(Convert.ToPhpString(parts[i], frame.Context));
            }

            length = checked(length + parts[i].StringLength);
        }

        var bytes = GC.AllocateUninitializedArray<byte>(length);
        int at = 0;
        foreach (var part in parts)
        {
            var span = part.StringValue.AsSpan();
            span.CopyTo(bytes.AsSpan(at));
            at += span.Length;
        }

        return PhpValue.Create(bytes);
    }
}
