namespace PeachpieSockets.Embedded.Library.Arrays;

/// <summary>range().</summary>
[PhpExtension("standard")]
public static class Ranges
{
    private const long MaxCount = 0x8000000;

    /// <summary>The values from one to another, by steps: bytes, ints or floats.</summary>
    [PhpSignature("($start, $end, int|float $step = 1): array")]
    public static PhpArray range(PhpValue start, PhpValue end, [PhpParam("int|float")] PhpValue step = default)
    {
        double width = step.IsNull ? 1 : step.IsDouble ? step.Double : step.Long;
        bool isFloat = step.IsDouble;
        if (!step.IsNull && width == 0)
        {
            throw TooFar();
        }

        if (start.IsStringValue && end.IsStringValue && start.StringValue.Length >= 1 && end.StringValue.Length >= 1)
        {
            bool first = Convert.IsNumeric(start.StringValue.AsSpan(), out var from), second = Convert.IsNumeric(end.StringValue.AsSpan(), out var to);
            if (!first && !second && !isFloat)
            {
                return Letters(start.StringValue[0], end.StringValue[0], (long)width);
            }

            isFloat |= from.IsDouble || to.IsDouble;
        }

        isFloat |= start.IsDouble || end.IsDouble;
        return isFloat ? Floats(Convert.ToDouble(start), Convert.ToDouble(end), width) : Ints(Convert.ToLong(start), Convert.ToLong(end), width);
    }

    private static Exception TooFar() => ArgumentBinder.ValueError("range", 3, "step", "must not exceed the specified range");

    private static PhpArray Letters(byte start, byte end, long step)
    {
        step = Math.Abs(step);
        int distance = Math.Abs(start - end);
        if (distance > 0 && (step > distance || step == 0))
        {
            throw TooFar();
        }

        var result = new PhpArray();
        for (long i = 0; i <= distance; i += Math.Max(step, 1))
        {
            result.AddValue(Common.Bytes.Single((byte)(start <= end ? start + i : start - i)));
        }

        return result;
    }

    private static PhpArray Ints(long start, long end, double width)
    {
        ulong step = (ulong)Math.Abs(width);
        ulong distance = start <= end ? (ulong)end - (ulong)start : (ulong)start - (ulong)end;
        if (distance > 0 && (step > distance || step == 0))
        {
            throw TooFar();
        }

        step = Math.Max(step, 1);

        Check((double)(distance / step) + 1, start, end);
        int count = (int)(distance / step) + 1;
        var values = new PhpValue[Context.CheckArrayCapacity(count, hasKeys: false)];
        long change = start <= end ? (long)step : -(long)step;
        long value = start;
        for (int i = 0; i < count; i++)
        {
            values[i] = value;
            value = unchecked(value + change);
        }

        return PhpArray.FromOwned(values, count);
    }

    private static PhpArray Floats(double start, double end, double width)
    {
        double step = width == 0 ? 1 : Math.Abs(width);
        double distance = Math.Abs(end - start);
        if (distance > 0 && distance / step < 1)
        {
            throw TooFar();
        }

        double count = Math.Floor(Maths.Rounding.Round(distance / step, 10)) + 1;
        Check(count, start, end);
        var result = new PhpArray((int)count);
        for (int i = 0; i < (int)count; i++)
        {
            result.AddValue(start <= end ? start + i * step : start - i * step);
        }

        return result;
    }

    private static void Check(double count, PhpValue start, PhpValue end)
    {
        if (!(count <= MaxCount))
        {
            var ctx = Context.Current!;
            throw PhpException.ValueErrorException(
                $"The supplied range exceeds the maximum array size: start={Convert.ToPhpString(start, ctx)} end={Convert.ToPhpString(end, ctx)}");
        }
    }
}
