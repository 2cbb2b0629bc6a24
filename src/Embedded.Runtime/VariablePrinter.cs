namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Texts of values in php's own formats, byte for byte.</summary>
public static class VariablePrinter
{
    /// <summary>What var_dump() prints of a value.</summary>
    public static PhpString VarDump(Context ctx, PhpValue value)
    {
        var dump = new DumpPrinter(ctx);
        dump.Print(value, 0);
        return dump.Text.ToPhpString();
    }

    /// <summary>What print_r() prints of a value.</summary>
    public static PhpString PrintR(Context ctx, PhpValue value)
    {
        var printer = new ReadablePrinter(ctx);
        printer.Print(value, 0);
        return printer.Text.ToPhpString();
    }

    /// <summary>What var_export() prints of a value; warns where it contains itself.</summary>
    public static PhpString VarExport(Context ctx, PhpValue value)
    {
        var printer = new ExportPrinter(ctx);
        printer.Print(value, 1);
        return printer.Text.ToPhpString();
    }

    /// <summary>What debug_zval_dump() prints of a value. References are not counted: strings are shown as interned, the rest with a count of 2.</summary>
    public static PhpString DebugZvalDump(Context ctx, PhpValue value)
    {
        var dump = new DumpPrinter(ctx) { ShowsCounts = true };
        dump.Print(value, 0);
        return dump.Text.ToPhpString();
    }
}
