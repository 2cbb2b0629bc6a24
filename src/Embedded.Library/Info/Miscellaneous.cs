namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>Small functions about settings, titles and assertions.</summary>
[PhpExtension("standard")]
public static class Miscellaneous
{
    /// <summary>What a failed assertion throws.</summary>
    internal static readonly PhpClass AssertionError = new PhpClassBuilder("AssertionError", "standard").Extends(CoreThrowables.Error).Build();

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

    /// <summary>Throws an AssertionError, or the throwable given, where an assertion does not hold.</summary>
    [PhpSignature("(mixed $assertion, Throwable|string|null $description = null): bool")]
    public static bool assert(Context ctx, PhpValue assertion, [PhpParam("Throwable|string|null")] PhpValue description = default)
    {
        if (Convert.ToBoolean(assertion) || !ctx.Ini.GetBoolean("assert.active"))
        {
            return true;
        }

        if (description.AsObject() is PhpThrowable throwable)
        {
            throw new PhpThrownException(throwable);
        }

        throw PhpException.Create("AssertionError", description.IsNull ? "assert(false)" : description.StringValue, 1);
    }

    private sealed class Title
    {
        public PhpString Text { get; set; }
    }
}
