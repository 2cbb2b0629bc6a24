namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>Small functions about settings and titles.</summary>
[PhpExtension("standard")]
public static class Miscellaneous
{
    /// <summary>The number that a setting's text means: 1K is 1024.</summary>
    public static long ini_parse_quantity(Context ctx, PhpString shorthand) => Quantity.Parse(ctx, shorthand.AsSpan());

    /// <summary>Sets the title of the process; here it is only remembered.</summary>
    public static bool cli_set_process_title(Context ctx, PhpString title)
    {
        ctx.GetStatic<Title>().Text = title;
        return true;
    }

    /// <summary>The title set.</summary>
    [PhpSignature("(): ?string")]
    public static PhpValue cli_get_process_title(Context ctx) => ctx.GetStatic<Title>().Text is { IsDefault: false } text ? text : PhpValue.EmptyString;

    /// <summary>The cache of real paths: there is none.</summary>
    public static PhpArray realpath_cache_get() => [];

    /// <summary>The size of the cache of real paths.</summary>
    public static long realpath_cache_size() => 0;

    private sealed class Title
    {
        public PhpString Text { get; set; }
    }
}
