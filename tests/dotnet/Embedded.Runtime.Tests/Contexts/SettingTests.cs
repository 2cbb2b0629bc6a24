namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Settings and what a context keeps until it ends.</summary>
public class SettingTests
{
    [Fact]
    public void Scripts_change_what_they_may()
    {
        using var captured = new CapturedContext();
        var ini = captured.Context.Ini;
        Assert.False(ini.TrySet("nope", "1"));
        Assert.False(ini.TryGet("nope", out _));
        Assert.False(ini.TrySet("short_open_tag", "0"));
        Assert.False(ini.TrySet("precision", "-5"));
        Assert.True(ini.TrySet("precision", "5"));
        Assert.Equal("0.33333", Convert.ToPhpString(1 / 3.0).ToString());
        ini.Restore("precision");
        Assert.Equal("0.33333333333333", Convert.ToPhpString(1 / 3.0).ToString());
        Assert.True(ini.TrySet("serialize_precision", "3"));
        Assert.Equal("float(0.333)\n", VariablePrinter.VarDump(captured.Context, 1 / 3.0).ToString());
    }

    [Fact]
    public void The_start_gives_the_value_that_restore_goes_back_to()
    {
        using var captured = new CapturedContext();
        var ini = captured.Context.Ini;
        ini.SetStartup("memory_limit", "64M");
        ini.SetStartup("short_open_tag", "0");
        ini.SetStartup("unknown.setting", "x");
        Assert.True(ini.TrySet("memory_limit", "1G"));
        Assert.Equal(1L << 30, ini.GetLong("memory_limit"));
        ini.Restore("memory_limit");
        Assert.Equal("64M", ini.GetString("memory_limit"));
        Assert.False(ini.GetBoolean("short_open_tag"));
        Assert.Equal("x", ini.Startup["unknown.setting"].ToString());
    }

    [Fact]
    public void The_error_level_shows_in_its_setting()
    {
        using var captured = new CapturedContext();
        var ctx = captured.Context;
        Assert.True(ctx.Ini.TryGet("error_reporting", out var none) && none.IsDefault);
        ctx.SetErrorReporting(32759);
        Assert.Equal("32759", ctx.Ini.GetString("error_reporting"));
        ctx.Ini.TrySet("error_reporting", "1");
        Assert.Equal(1, ctx.ErrorReporting);
        ctx.Ini.Restore("error_reporting");
        Assert.Equal(32767, ctx.ErrorReporting);
    }

    [Fact]
    public void A_wrong_time_zone_is_refused()
    {
        using var captured = new CapturedContext();
        Assert.False(captured.Context.Ini.TrySet("date.timezone", "Nope/X"));
        Assert.Contains("Warning: ini_set(): Invalid date.timezone value 'Nope/X', using 'UTC' instead", captured.Output);
        Assert.True(captured.Context.Ini.TrySet("date.timezone", "Europe/Prague"));
    }

    [Fact]
    public void Modules_register_settings_and_hear_of_changes()
    {
        using var captured = new CapturedContext();
        string seen = "";
        IniStore.Register("test", "test.setting", "7", IniAccess.All, (_, value) =>
        {
            seen += value.ToString();
            return value.ToString() != "bad";
        });
        Assert.Equal(7, captured.Context.Ini.GetLong("test.setting"));
        Assert.True(captured.Context.Ini.TrySet("test.setting", "8"));
        Assert.False(captured.Context.Ini.TrySet("test.setting", "bad"));
        Assert.Equal(8, captured.Context.Ini.GetLong("test.setting"));
        captured.Context.Ini.Restore("test.setting");
        Assert.Equal("8bad7", seen);
    }

    private sealed class Settings : IPhpConfiguration
    {
        public int Value { get; set; } = 1;

        public string ExtensionName => "test";

        public IPhpConfiguration Copy() => (Settings)MemberwiseClone();
    }

    [Fact]
    public void Configurations_are_copied_for_each_context()
    {
        Context.RegisterConfiguration(new Settings());
        using var first = new Context();
        using var second = new Context();
        first.Configuration.Get<Settings>()!.Value = 2;
        Assert.Equal(2, first.Configuration.Get<Settings>()!.Value);
        Assert.Equal(1, second.Configuration.Get<Settings>()!.Value);
    }

    private sealed class Disposable(List<int> log, int number) : IDisposable
    {
        public void Dispose() => log.Add(number);
    }

    [Fact]
    public void What_is_registered_is_disposed_latest_first()
    {
        var log = new List<int>();
        var ctx = new Context();
        var objects = Enumerable.Range(0, 10000).Select(i => new Disposable(log, i)).ToArray();
        foreach (var o in objects)
        {
            ctx.RegisterDisposable(o);
        }

        foreach (var o in objects.Skip(3))
        {
            ctx.UnregisterDisposable(o);
        }

        ctx.Dispose();
        ctx.Dispose();
        Assert.Equal([2, 1, 0], log);
    }

    [Fact]
    public void Resources_count_from_after_the_standard_streams()
    {
        using var ctx = new Context();
        Assert.Equal(4, ctx.NextResourceId());
        Assert.Equal(1, ctx.NextObjectId());
    }
}
