namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Raising errors; the expectations are what php does.</summary>
public class ErrorTests
{
    [Theory]
    [InlineData(PhpError.E_WARNING, "Warning")]
    [InlineData(PhpError.E_NOTICE, "Notice")]
    [InlineData(PhpError.E_DEPRECATED, "Deprecated")]
    [InlineData(PhpError.E_USER_WARNING, "Warning")]
    [InlineData(PhpError.E_USER_NOTICE, "Notice")]
    [InlineData(PhpError.E_USER_DEPRECATED, "Deprecated")]
    public void Errors_are_displayed_with_their_place(PhpError level, string label)
    {
        using var captured = new CapturedContext();
        captured.Context.RaiseErrorAt(level, "boo", "/x.php", 7);
        Assert.Equal($"\n{label}: boo in /x.php on line 7\n", captured.Output);
        Assert.Equal("", captured.Errors);
        Assert.Equal(new ErrorInfo(level, "boo", "/x.php", 7), captured.Context.LastError);
    }

    [Theory]
    [InlineData(PhpError.E_ERROR, "Fatal error")]
    [InlineData(PhpError.E_USER_ERROR, "Fatal error")]
    [InlineData(PhpError.E_PARSE, "Parse error")]
    [InlineData(PhpError.E_RECOVERABLE_ERROR, "Recoverable fatal error")]
    public void Fatal_errors_end_the_script_even_when_silenced(PhpError level, string label)
    {
        using var captured = new CapturedContext();
        int before = captured.Context.BeginSilence();
        Assert.Equal(4437, captured.Context.ErrorReporting);
        Assert.Equal(255, Assert.Throws<ScriptExitException>(() => captured.Context.RaiseErrorAt(level, "boo", "/x.php", 7)).ExitCode);
        captured.Context.EndSilence(before);
        Assert.Equal(32767, captured.Context.ErrorReporting);
        Assert.Equal($"\n{label}: boo in /x.php on line 7\n", captured.Output);
    }

    [Fact]
    public void Silenced_errors_are_only_remembered()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        int before = ctx.BeginSilence();
        ctx.Warning("quiet");
        Assert.True(ctx.ErrorReportingDisabled);
        ctx.EndSilence(before);
        Assert.Equal("", captured.Output);
        Assert.Equal("quiet", ctx.LastError!.Message.ToString());
        ctx.ClearLastError();
        Assert.Null(ctx.LastError);
    }

    [Fact]
    public void Settings_decide_where_errors_go()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        Assert.True(ctx.Ini.TrySet("log_errors", "1"));
        ctx.RaiseErrorAt(PhpError.E_WARNING, "both", "/x.php", 1);
        Assert.Equal("PHP Warning:  both in /x.php on line 1\n", captured.Errors);
        Assert.Equal("\nWarning: both in /x.php on line 1\n", captured.Output);
        ctx.Ini.TrySet("log_errors", "0");
        ctx.Ini.TrySet("display_errors", "stderr");
        ctx.RaiseErrorAt(PhpError.E_WARNING, "err", "/x.php", 1);
        Assert.EndsWith("1\nWarning: err in /x.php on line 1\n", captured.Errors);
        ctx.Ini.TrySet("display_errors", "off");
        ctx.RaiseErrorAt(PhpError.E_WARNING, "nowhere", "/x.php", 1);
        Assert.DoesNotContain("nowhere", captured.Output + captured.Errors);
        ctx.Ini.TrySet("display_errors", "1");
        ctx.Ini.TrySet("error_prepend_string", "<<");
        ctx.Ini.TrySet("error_append_string", ">>");
        ctx.RaiseErrorAt(PhpError.E_NOTICE, "n", "/x.php", 1);
        Assert.EndsWith("<<\nNotice: n in /x.php on line 1\n>>", captured.Output);
    }

    [Fact]
    public void A_log_file_gets_the_time()
    {
        string path = Path.GetTempFileName();
        try
        {
            using var captured = new CapturedContext();
            captured.Context.Ini.TrySet("error_log", path);
            captured.Context.WriteLog("message");
            Assert.Matches(@"^\[\d\d-[A-Z][a-z][a-z]-\d{4} \d\d:\d\d:\d\d UTC\] message\n$", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_handler_takes_the_levels_it_was_set_for()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        ctx.SetErrorHandler(CapturedContext.Callback(a =>
        {
            ctx.Echo($"H({a[0].Long},{a[1].StringValue},{a[2].StringValue},{a[3].Long})");
            return PhpValue.Null;
        }), (int)PhpError.E_WARNING);
        ctx.RaiseErrorAt(PhpError.E_WARNING, "w", "/x.php", 3);
        ctx.RaiseErrorAt(PhpError.E_NOTICE, "n", "/x.php", 3);
        Assert.Equal("H(2,w,/x.php,3)\nNotice: n in /x.php on line 3\n", captured.Output);
        Assert.Equal("n", ctx.LastError!.Message.ToString());
    }

    [Fact]
    public void A_handler_that_returns_false_leaves_the_error_to_php_and_sees_no_error_of_its_own()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        ctx.SetErrorHandler(CapturedContext.Callback(_ =>
        {
            ctx.RaiseErrorAt(PhpError.E_USER_NOTICE, "nested", "/x.php", 2);
            return false;
        }), (int)PhpError.E_ALL);
        ctx.RaiseErrorAt(PhpError.E_WARNING, "outer", "/x.php", 3);
        Assert.Equal("\nNotice: nested in /x.php on line 2\n\nWarning: outer in /x.php on line 3\n", captured.Output);
        Assert.False(ctx.ErrorHandler.IsNull);
    }

    [Fact]
    public void Handlers_are_restored_in_order()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        var first = CapturedContext.Callback(_ => true);
        var second = CapturedContext.Callback(_ => true);
        Assert.True(ctx.SetErrorHandler(first, 1).IsNull);
        Assert.Equal(first, ctx.SetErrorHandler(second, 1));
        ctx.RestoreErrorHandler();
        Assert.Equal(first, ctx.ErrorHandler);
        ctx.RestoreErrorHandler();
        ctx.RestoreErrorHandler();
        Assert.True(ctx.ErrorHandler.IsNull);
        Assert.True(ctx.SetExceptionHandler(first).IsNull);
        Assert.Equal(first, ctx.SetExceptionHandler(PhpValue.Null));
        ctx.RestoreExceptionHandler();
        Assert.Equal(first, ctx.ExceptionHandler);
    }

    [Fact]
    public void A_handler_may_throw()
    {
        using var captured = new CapturedContext();
        captured.Context.SetErrorHandler(CapturedContext.Callback(_ => throw PhpException.ErrorException("thrown")), (int)PhpError.E_ALL);
        Assert.Equal("thrown", Assert.Throws<PhpThrownException>(() => captured.Context.Warning("w")).Message);
        Assert.False(captured.Context.ErrorHandler.IsNull);
    }

    [Fact]
    public void An_exception_that_nobody_catches_is_a_fatal_error()
    {
        using var captured = new CapturedContext();
        var thrown = (PhpThrownException)PhpException.TypeErrorException("message");
        Assert.Equal(255, captured.Context.HandleUncaught(thrown.Throwable));
        Assert.StartsWith("\nFatal error: Uncaught TypeError: message in ", captured.Output);
        Assert.Contains("\nStack trace:\n#0 {main}\n  thrown in ", captured.Output);
    }

    [Fact]
    public void The_exception_handler_comes_first_and_only_once()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        ctx.SetExceptionHandler(CapturedContext.Callback(_ =>
        {
            ctx.Echo("EH");
            throw PhpException.ErrorException("second");
        }));
        Assert.Equal(255, ctx.HandleUncaught(((PhpThrownException)PhpException.ErrorException("first")).Throwable));
        Assert.StartsWith("EH\nFatal error: Uncaught Error: second in ", captured.Output);
    }

    [Fact]
    public void Shutdown_functions_run_in_order_until_one_exits()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        ctx.RegisterShutdownFunction(CapturedContext.Callback(a =>
        {
            ctx.Echo(a[0]);
            ctx.RegisterShutdownFunction(CapturedContext.Callback(_ => throw new ScriptExitException(4)));
            ctx.RegisterShutdownFunction(CapturedContext.Callback(_ => throw new InvalidOperationException("must not run")));
            return PhpValue.Null;
        }), "a");
        Assert.Equal(4, ctx.RunShutdownFunctions());
        Assert.Null(ctx.RunShutdownFunctions());
        Assert.Equal("a", captured.Output);
    }
}
