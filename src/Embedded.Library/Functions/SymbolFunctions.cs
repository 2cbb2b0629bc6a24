namespace PeachpieSockets.Embedded.Library.Functions;

/// <summary>
/// The functions that see their caller's variables: compiled code does what a call of theirs by name means. What is here is reached by a callable that
/// names them, which php refuses.
/// </summary>
[PhpExtension("standard")]
public static class SymbolFunctions
{
    /// <summary>An array of variables.</summary>
    public static PhpArray compact(PhpValue var_name, params PhpValue[] var_names) => throw Dynamic(nameof(compact));

    /// <summary>Makes variables of an array's elements.</summary>
    [PhpSignature("(array &$array, int $flags = EXTR_OVERWRITE, string $prefix = \"\"): int")]
    public static long extract([PhpPreferRef] PhpAlias array, long flags = 0, PhpString prefix = default) => throw Dynamic(nameof(extract));

    internal static Exception Dynamic(string function) => PhpException.ErrorException($"Cannot call {function}() dynamically");
}
