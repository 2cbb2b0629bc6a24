namespace PeachpieSockets.Embedded.Library.Functions;

/// <summary>constant().</summary>
[PhpExtension("standard")]
public static class ConstantLookup
{
    /// <summary>The value of a constant by name; throws an Error where there is none.</summary>
    public static PhpValue constant(Context ctx, string name)
        => CoreFunctions.TryConstant(ctx, name, out var value, out string error) ? value : throw PhpException.ErrorException(error);
}
