namespace PeachpieSockets.Embedded.Library.Maths;

/// <summary>Rounding as php 8.2 does: first to the 15 digits that a float is sure of, then to the places asked for.</summary>
internal static class Rounding
{
    public static double Round(double value, long places, long mode = MathConstants.PHP_ROUND_HALF_UP)
    {
        if (!double.IsFinite(value) || value == 0)
        {
            return value;
        }

        int digits = (int)Math.Clamp(places, -400, 400);
        int sure = 14 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        double scaled;
        if (sure > digits && sure - 15 < digits)
        {
            double first = Half(Scale(value, Math.Clamp(sure, -308, 308)), mode);
            scaled = Scale(first, Math.Max(digits - sure, -60));
            if (Math.Abs(scaled) >= 1e15)
            {
                return value;
            }
        }
        else
        {
            scaled = Scale(value, digits);
            if (Math.Abs(scaled) >= 1e15)
            {
                return value;
            }
        }

        scaled = Half(scaled, mode);
        if (Math.Abs(digits) < 23)
        {
            return digits > 0 ? scaled / Math.Pow(10, digits) : scaled * Math.Pow(10, -digits);
        }

        return double.Parse(
            FormattableString.Invariant($"{scaled:F0}e{-digits}"), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static double Scale(double value, int places) => places >= 0 ? value * Math.Pow(10, places) : value / Math.Pow(10, -places);

    private static double Half(double value, long mode) => mode switch
    {
        MathConstants.PHP_ROUND_HALF_DOWN => value >= 0 ? Math.Ceiling(value - 0.5) : Math.Floor(value + 0.5),
        MathConstants.PHP_ROUND_HALF_EVEN => Math.Round(value, MidpointRounding.ToEven),
        MathConstants.PHP_ROUND_HALF_ODD => HalfOdd(value),
        _ => value >= 0 ? Math.Floor(value + 0.5) : Math.Ceiling(value - 0.5),
    };

    private static double HalfOdd(double value)
    {
        double down = Math.Floor(value);
        double fraction = value - down;
        return fraction < 0.5 ? down : fraction > 0.5 ? down + 1 : Math.Abs(down % 2) == 1 ? down : down + 1;
    }
}
