namespace PeachpieSockets.Embedded.Library.Info;

/// <summary>Assertions.</summary>
[PhpExtension("standard")]
public static class Assertions
{
    /// <summary>What a failed assertion throws.</summary>
    internal static readonly PhpClass AssertionError = new PhpClassBuilder("AssertionError", "standard").Extends(CoreThrowables.Error).Build();

    /// <summary>Throws, warns, or calls a function of the script, as it is set, where an assertion does not hold.</summary>
    [PhpSignature("(mixed $assertion, Throwable|string|null $description = null): bool")]
    public static bool assert(Context ctx, PhpValue assertion, [PhpParam("Throwable|string|null")] PhpValue description = default)
    {
        if (Convert.ToBoolean(assertion) || !ctx.Ini.GetBoolean("assert.active"))
        {
            return true;
        }

        if (description.AsObject() is PhpObject own)
        {
            throw new PhpThrownException(own);
        }

        var thrown = CallBack(ctx, description);
        if (ctx.Ini.GetBoolean("assert.exception"))
        {
            var error = PhpException.Create(AssertionError, description.IsNull ? PhpString.Empty : description.StringValue, 1);
            Runtime.Output.ChainPrevious(error, thrown);
            thrown = error;
        }
        else if (ctx.Ini.GetBoolean("assert.warning"))
        {
            ctx.Warning($"assert(): {(description.IsNull ? "Assertion failed" : description.StringValue)} failed");
        }

        if (ctx.Ini.GetBoolean("assert.bail"))
        {
            // No code of the script sees the exception, but it is shown.
            throw new ScriptExitException(thrown is null ? 0 : ctx.HandleUncaught(thrown.Throwable, callHandler: false));
        }

        return thrown is null ? false : throw thrown;
    }

    // What the function throws waits until the rest is done.
    private static PhpThrownException? CallBack(Context ctx, PhpValue description)
    {
        var callback = Callback(ctx);
        if (callback.IsNull)
        {
            return null;
        }

        PhpValue[] arguments = [ctx.CurrentFile, ctx.CurrentLine, default, description];
        int depth = ctx.Depth;
        try
        {
            Callables.Call(ctx, callback, arguments.AsSpan(0, description.IsNull ? 3 : 4));
            return null;
        }
        catch (PhpThrownException e)
        {
            ctx.Depth = depth;
            return e;
        }
    }

    // The setting can be a name only; assert_options() takes any callable.
    private static PhpValue Callback(Context ctx)
        => ctx.GetStatic<State>().Callback is { IsNull: false } set ? set
        : ctx.Ini.TryGet("assert.callback", out var name) && !name.IsEmpty ? name
        : default;

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
        PhpValue before = option == ASSERT_CALLBACK ? Callback(ctx) : Convert.ToLong(ctx.Ini.TryGet(setting, out var text) ? text : default);
        if (value is not { } given)
        {
            return before;
        }

        if (option == ASSERT_CALLBACK)
        {
            ctx.GetStatic<State>().Callback = given.GetValue().DeepCopy();
        }
        else
        {
            ctx.Ini.TrySet(setting, Convert.ToPhpString(given, ctx));
        }

        return before;
    }

    private sealed class State
    {
        public PhpValue Callback { get; set; }
    }
}
