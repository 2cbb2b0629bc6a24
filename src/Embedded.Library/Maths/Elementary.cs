namespace PeachpieSockets.Embedded.Library.Maths;

/// <summary>Elementary functions. Angles are in radians.</summary>
[PhpExtension("standard")]
public static class Elementary
{
    private const string Number = "int|float";

    /// <summary>The absolute value.</summary>
    [PhpSignature("(int|float $num): int|float")]
    [PhpPlain]
    public static PhpValue abs([PhpParam(Number)] PhpValue num)
        => num.IsDouble ? PhpValue.Create(Math.Abs(num.Double)) : num.Long == long.MinValue ? PhpValue.Create(-(double)long.MinValue) : Math.Abs(num.Long);

    /// <summary>Rounded up, as a float.</summary>
    [PhpPlain]
    public static double ceil([PhpParam(Number)] PhpValue num) => num.IsDouble ? Math.Ceiling(num.Double) : num.Long;

    /// <summary>Rounded down, as a float.</summary>
    [PhpPlain]
    public static double floor([PhpParam(Number)] PhpValue num) => num.IsDouble ? Math.Floor(num.Double) : num.Long;

    /// <summary>Rounded to a number of decimal places (negative: tens, hundreds), as a float.</summary>
    [PhpSignature("(int|float $num, int $precision = 0, int $mode = PHP_ROUND_HALF_UP): float")]
    [PhpPlain]
    public static double round([PhpParam(Number)] PhpValue num, long precision = 0, long mode = MathConstants.PHP_ROUND_HALF_UP)
        => num.IsLong && precision >= 0 ? num.Long : Rounding.Round(num.IsLong ? num.Long : num.Double, precision, mode);

    /// <summary>The square root.</summary>
    [PhpPlain]
    public static double sqrt(double num) => Math.Sqrt(num);

    /// <summary>A power: an int where it fits.</summary>
    [PhpSignature("(mixed $num, mixed $exponent): object|int|float")]
    public static PhpValue pow(PhpValue num, PhpValue exponent) => Operators.Power(num, exponent);

    /// <summary>e to a power.</summary>
    public static double exp(double num) => Math.Exp(num);

    /// <summary>exp() - 1, exact near 0.</summary>
    public static double expm1(double num) => Math.Abs(num) < 1e-5 ? num + num * num / 2 + num * num * num / 6 : Math.Exp(num) - 1;

    /// <summary>log(1 + x), exact near 0.</summary>
    public static double log1p(double num)
    {
        double sum = 1 + num;
        return sum == 1 ? num : double.IsPositiveInfinity(sum) ? sum : Math.Log(sum) * num / (sum - 1);
    }

    /// <summary>The logarithm to a base.</summary>
    public static double log(double num, [PhpParam("float", Default = "M_E")] double @base = Math.E)
    {
        if (@base == Math.E)
        {
            return Math.Log(num);
        }

        if (@base <= 0)
        {
            throw ArgumentBinder.ValueError("log", 2, "base", "must be greater than 0");
        }

        return @base == 2 ? Math.Log2(num) : @base == 10 ? Math.Log10(num) : @base == 1 ? double.NaN : Math.Log(num) / Math.Log(@base);
    }

    /// <summary>The logarithm to base 10.</summary>
    public static double log10(double num) => Math.Log10(num);

    /// <summary>The sine.</summary>
    public static double sin(double num) => Math.Sin(num);

    /// <summary>The cosine.</summary>
    public static double cos(double num) => Math.Cos(num);

    /// <summary>The tangent.</summary>
    public static double tan(double num) => Math.Tan(num);

    /// <summary>The arc sine.</summary>
    public static double asin(double num) => Math.Asin(num);

    /// <summary>The arc cosine.</summary>
    public static double acos(double num) => Math.Acos(num);

    /// <summary>The arc tangent.</summary>
    public static double atan(double num) => Math.Atan(num);

    /// <summary>The angle of a point.</summary>
    public static double atan2(double y, double x) => Math.Atan2(y, x);

    /// <summary>The hyperbolic sine.</summary>
    public static double sinh(double num) => Math.Sinh(num);

    /// <summary>The hyperbolic cosine.</summary>
    public static double cosh(double num) => Math.Cosh(num);

    /// <summary>The hyperbolic tangent.</summary>
    public static double tanh(double num) => Math.Tanh(num);

    /// <summary>The inverse hyperbolic sine.</summary>
    public static double asinh(double num) => Math.Asinh(num);

    /// <summary>The inverse hyperbolic cosine.</summary>
    public static double acosh(double num) => Math.Acosh(num);

    /// <summary>The inverse hyperbolic tangent.</summary>
    public static double atanh(double num) => Math.Atanh(num);

    /// <summary>pi.</summary>
    public static double pi() => Math.PI;

    /// <summary>The length of the hypotenuse.</summary>
    public static double hypot(double x, double y) => double.Hypot(x, y);

    /// <summary>Degrees to radians.</summary>
    public static double deg2rad(double num) => num / 180.0 * Math.PI;

    /// <summary>Radians to degrees.</summary>
    public static double rad2deg(double num) => num / Math.PI * 180.0;

    /// <summary>The remainder of a division of floats.</summary>
    [PhpPlain]
    public static double fmod(double num1, double num2) => num1 % num2;

    /// <summary>Division by IEEE 754: by zero gives INF or NAN.</summary>
    public static double fdiv(double num1, double num2) => num1 / num2;

    /// <summary>Division without remainder.</summary>
    public static long intdiv(long num1, long num2)
        => num2 == 0 ? throw PhpException.Create("DivisionByZeroError", "Division by zero")
            : num1 == long.MinValue && num2 == -1 ? throw PhpException.Create("ArithmeticError", "Division of PHP_INT_MIN by -1 is not an integer")
            : num1 / num2;

    /// <summary>Whether it is not infinite and not NAN.</summary>
    public static bool is_finite(double num) => double.IsFinite(num);

    /// <summary>Whether it is infinite.</summary>
    public static bool is_infinite(double num) => double.IsInfinity(num);

    /// <summary>Whether it is NAN.</summary>
    public static bool is_nan(double num) => double.IsNaN(num);
}
