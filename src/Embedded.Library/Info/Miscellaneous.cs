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

    /// <summary>For assert_options(): whether assertions are evaluated.</summary>
    public const int ASSERT_ACTIVE = 1;

    /// <summary>For assert_options(): what is called where one does not hold.</summary>
    public const int ASSERT_CALLBACK = 2;

    /// <summary>For assert_options(): whether the script ends there.</summary>
    public const int ASSERT_BAIL = 3;

    /// <summary>For assert_options(): whether there is a warning.</summary>
    public const int ASSERT_WARNING = 4;

    /// <summary>For assert_options(): whether there is an exception.</summary>
    public const int ASSERT_EXCEPTION = 5;

    private static readonly (long Option, string Setting)[] s_assertOptions =
        [(ASSERT_ACTIVE, "assert.active"), (ASSERT_CALLBACK, "assert.callback"), (ASSERT_BAIL, "assert.bail"), (ASSERT_WARNING, "assert.warning"), (ASSERT_EXCEPTION, "assert.exception")];

    /// <summary>What assert() does; with a value sets it.</summary>
    [PhpSignature("(int $option, mixed $value = UNKNOWN): mixed")]
    public static PhpValue assert_options(Context ctx, long option, [PhpParam("mixed", Default = "UNKNOWN")] PhpValue? value = null)
    {
        string setting = Array.Find(s_assertOptions, o => o.Option == option).Setting ?? throw ArgumentBinder.ValueError("assert_options", 1, "option", "must be an ASSERT_* constant");
        ctx.Ini.TryGet(setting, out var before);
        if (value is { } given)
        {
            ctx.Ini.TrySet(setting, Convert.ToPhpString(given, ctx));
        }

        return setting != "assert.callback" ? Convert.ToLong(before) : before.IsDefault ? default : before;
    }

    private sealed class Title
    {
        public PhpString Text { get; set; }
    }
}
