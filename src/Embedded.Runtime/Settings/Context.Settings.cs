namespace PeachpieSockets.Embedded.Runtime;

public partial class Context
{
    internal const int DefaultPrecision = 14;

    /// <summary>Significant digits of floats in echo; -1 for the shortest text (the setting <c>precision</c>).</summary>
    public int Precision { get; internal set; } = DefaultPrecision;

    /// <summary>Significant digits of floats in var_dump, var_export and json; -1 for the shortest text (the setting <c>serialize_precision</c>).</summary>
    public int SerializePrecision { get; internal set; } = -1;
}
