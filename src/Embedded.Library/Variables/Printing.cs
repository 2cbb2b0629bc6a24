namespace PeachpieSockets.Embedded.Library.Variables;

/// <summary>Printing variables.</summary>
[PhpExtension("standard")]
public static class Printing
{
    /// <summary>Prints values with their types.</summary>
    [PhpSignature("(mixed $value, mixed ...$values): void")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static void var_dump(Context ctx, PhpValue value, params ReadOnlySpan<PhpValue> values)
    {
        ctx.Echo(VariablePrinter.VarDump(ctx, value));
        foreach (var more in values)
        {
            ctx.Echo(VariablePrinter.VarDump(ctx, more));
        }
    }

    /// <summary>Prints a value for people, or returns the text.</summary>
    [PhpSignature("(mixed $value, bool $return = false): string|bool")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue print_r(Context ctx, PhpValue value, bool @return = false) => Show(ctx, VariablePrinter.PrintR(ctx, value), @return, true);

    /// <summary>Prints a value as PHP source, or returns the text.</summary>
    [PhpSignature("(mixed $value, bool $return = false): ?string")]
    [PhpKeeps(PhpKeeping.Nothing)]
    public static PhpValue var_export(Context ctx, PhpValue value, bool @return = false) => Show(ctx, VariablePrinter.VarExport(ctx, value), @return, default);

    /// <summary>Prints values with their types and counts of references, each shown as 1.</summary>
    [PhpSignature("(mixed $value, mixed ...$values): void")]
    public static void debug_zval_dump(Context ctx, PhpValue value, params ReadOnlySpan<PhpValue> values)
    {
        ctx.Echo(VariablePrinter.DebugZvalDump(ctx, value));
        foreach (var more in values)
        {
            ctx.Echo(VariablePrinter.DebugZvalDump(ctx, more));
        }
    }

    private static PhpValue Show(Context ctx, PhpString text, bool isReturned, PhpValue result)
    {
        if (isReturned)
        {
            return text;
        }

        ctx.Echo(text);
        return result;
    }
}
