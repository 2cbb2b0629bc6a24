namespace PeachpieSockets.Embedded.Runtime;

/// <summary>PHP 8's comparisons. References are followed.</summary>
public static class Comparison
{
    /// <summary><c>===</c>.</summary>
    public static bool StrictEquals(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>==</c>.</summary>
    public static bool LooseEquals(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>&lt;=&gt;</c>; uncomparable values give 1.</summary>
    public static int Compare(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>&lt;</c> (false for uncomparable values, and NaN).</summary>
    public static bool Less(PhpValue left, PhpValue right) => throw new NotImplementedException();

    /// <summary><c>&lt;=</c> (false for uncomparable values, and NaN).</summary>
    public static bool LessOrEqual(PhpValue left, PhpValue right) => throw new NotImplementedException();

    internal static int? CompareProperties(PhpObject left, PhpObject right) => throw new NotImplementedException();
}
