namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Marks in a value's first word what its second word is; compared by reference.</summary>
internal sealed class TypeTag(PhpTypeCode code)
{
    public static readonly TypeTag Boolean = new(PhpTypeCode.Boolean);
    public static readonly TypeTag Long = new(PhpTypeCode.Long);
    public static readonly TypeTag Double = new(PhpTypeCode.Double);

    /// <summary>A variable that was never assigned.</summary>
    public static readonly TypeTag Undefined = new(PhpTypeCode.Null);

    /// <summary>A removed slot inside an array's storage; never leaves it.</summary>
    public static readonly TypeTag Deleted = new(PhpTypeCode.Null);

    public readonly PhpTypeCode Code = code;
}
