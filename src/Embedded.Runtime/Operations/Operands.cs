using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

// Operands as operators take them.
public static partial class Operators
{
    private static void ToNumbers(ref PhpValue left, ref PhpValue right, string sign)
    {
        if ((!left.IsLong && !left.IsDouble) || (!right.IsLong && !right.IsDouble))
        {
            ToNumbersSlow(ref left, ref right, sign);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ToNumbersSlow(ref PhpValue left, ref PhpValue right, string sign)
    {
        left = left.GetValue();
        right = right.GetValue();
        if (!Convert.TryToNumber(left, out var leftNumber) || !Convert.TryToNumber(right, out var rightNumber))
        {
            throw UnsupportedOperands(left, right, sign);
        }

        left = leftNumber;
        right = rightNumber;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ToIntegers(PhpValue left, PhpValue right, string sign, out long leftNumber, out long rightNumber)
    {
        if (left.IsLong && right.IsLong)
        {
            leftNumber = left._bits;
            rightNumber = right._bits;
            return;
        }

        ToIntegersSlow(left, right, sign, out leftNumber, out rightNumber);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void ToIntegersSlow(PhpValue left, PhpValue right, string sign, out long leftNumber, out long rightNumber)
    {
        left = left.GetValue();
        right = right.GetValue();
        rightNumber = 0;
        if (!Convert.TryToInteger(left, out leftNumber) || !Convert.TryToInteger(right, out rightNumber))
        {
            throw UnsupportedOperands(left, right, sign);
        }
    }

    // The number of a value that is known to be int or float.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AsDouble(PhpValue number) => number.IsLong ? number._bits : number.Double;

    private static Exception UnsupportedOperands(PhpValue left, PhpValue right, string sign) => PhpException.TypeErrorException(
        $"Unsupported operand types: {Convert.TypeNameForMessage(left)} {sign} {Convert.TypeNameForMessage(right)}");
}
