namespace PeachpieSockets.Embedded.Library.Maths;

/// <summary>Constants of the mathematical functions.</summary>
[PhpExtension("standard")]
public static class MathConstants
{
    /// <summary>e.</summary>
    public const double M_E = Math.E;

    /// <summary>log2(e).</summary>
    public const double M_LOG2E = 1.4426950408889634074;

    /// <summary>log10(e).</summary>
    public const double M_LOG10E = 0.43429448190325182765;

    /// <summary>ln(2).</summary>
    public const double M_LN2 = 0.69314718055994530942;

    /// <summary>ln(10).</summary>
    public const double M_LN10 = 2.30258509299404568402;

    /// <summary>pi.</summary>
    public const double M_PI = Math.PI;

    /// <summary>pi/2.</summary>
    public const double M_PI_2 = 1.57079632679489661923;

    /// <summary>pi/4.</summary>
    public const double M_PI_4 = 0.78539816339744830962;

    /// <summary>1/pi.</summary>
    public const double M_1_PI = 0.31830988618379067154;

    /// <summary>2/pi.</summary>
    public const double M_2_PI = 0.63661977236758134308;

    /// <summary>sqrt(pi).</summary>
    public const double M_SQRTPI = 1.77245385090551602729;

    /// <summary>2/sqrt(pi).</summary>
    public const double M_2_SQRTPI = 1.12837916709551257390;

    /// <summary>ln(pi).</summary>
    public const double M_LNPI = 1.14472988584940017414;

    /// <summary>Euler's constant.</summary>
    public const double M_EULER = 0.57721566490153286061;

    /// <summary>sqrt(2).</summary>
    public const double M_SQRT2 = 1.41421356237309504880;

    /// <summary>1/sqrt(2).</summary>
    public const double M_SQRT1_2 = 0.70710678118654752440;

    /// <summary>sqrt(3).</summary>
    public const double M_SQRT3 = 1.73205080756887729352;

    /// <summary>Infinity.</summary>
    public const double INF = double.PositiveInfinity;

    /// <summary>Not a number.</summary>
    public const double NAN = double.NaN;

    /// <summary>round(): halves away from zero.</summary>
    public const int PHP_ROUND_HALF_UP = 1;

    /// <summary>round(): halves towards zero.</summary>
    public const int PHP_ROUND_HALF_DOWN = 2;

    /// <summary>round(): halves to the even neighbour.</summary>
    public const int PHP_ROUND_HALF_EVEN = 3;

    /// <summary>round(): halves to the odd neighbour.</summary>
    public const int PHP_ROUND_HALF_ODD = 4;
}
