namespace PeachpieSockets.Embedded.Runtime.Tests;

/// <summary>Output buffering; the expectations are what php prints for the same calls.</summary>
public class OutputTests
{
    private static readonly CapturedContext.Function s_brackets = new(a => $"[{a[1].Long}:{a[0].StringValue}]");

    private static string Run(Action<Context, OutputControl> script)
    {
        using var captured = new CapturedContext();
        script(captured.Context, captured.Context.Output);
        captured.Context.Output.EndAll();
        return captured.Output;
    }

    [Fact]
    public void Handlers_see_why_they_are_called() => Assert.Equal("[5:a][8:c]", Run((ctx, output) =>
    {
        output.Start(s_brackets);
        ctx.Echo("a");
        output.FlushTop();
        ctx.Echo("b");
        output.CleanTop();
        ctx.Echo("c");
        output.EndFlush();
    }));

    [Fact]
    public void A_full_chunk_goes_on() => Assert.Equal("[1:abcd][8:e]", Run((ctx, output) =>
    {
        output.Start(s_brackets, chunkSize: 3);
        ctx.Echo("ab");
        ctx.Echo("cd");
        ctx.Echo("e");
        output.EndFlush();
    }));

    [Fact]
    public void Buffers_nest() => Assert.Equal("[9:xiny]", Run((ctx, output) =>
    {
        output.Start(s_brackets);
        ctx.Echo("x");
        output.Start();
        ctx.Echo("in");
        output.EndFlush();
        ctx.Echo("y");
        output.EndFlush();
    }));

    [Fact]
    public void What_is_cleaned_is_gone() => Assert.Equal("after", Run((ctx, output) =>
    {
        output.Start(s_brackets);
        ctx.Echo("x");
        output.EndClean();
        ctx.Echo("after");
    }));

    [Fact]
    public void A_handler_that_returns_false_is_not_called_again()
    {
        int calls = 0;
        Assert.Equal("origmore", Run((ctx, output) =>
        {
            output.Start(new CapturedContext.Function(_ =>
            {
                calls++;
                return false;
            }));
            ctx.Echo("orig");
            output.FlushTop();
            ctx.Echo("more");
            output.EndFlush();
        }));
        Assert.Equal(1, calls);
    }

    [Fact]
    public void What_a_handler_prints_is_lost() => Assert.Equal("UP", Run((ctx, output) =>
    {
        output.Start(new CapturedContext.Function(a =>
        {
            ctx.Echo("lost");
            return a[0].StringValue.ToString().ToUpperInvariant();
        }));
        ctx.Echo("up");
    }));

    [Fact]
    public void Buffering_inside_of_a_handler_is_fatal()
    {
        using var captured = new CapturedContext();
        var output = captured.Context.Output;
        output.Start(new CapturedContext.Function(a =>
        {
            output.Start();
            return a[0];
        }));
        captured.Context.Echo("fatal");
        Assert.Equal(255, Assert.Throws<ScriptExitException>(output.EndFlush).ExitCode);
        Assert.StartsWith("\nFatal error: ob_start(): Cannot use output buffering in output buffering display handlers in ", captured.Output);
    }

    [Fact]
    public void Status_tells_the_flags()
    {
        using var captured = new CapturedContext();
        var output = captured.Context.Output;
        output.Start(s_brackets, "h");
        Assert.Equal(113, (int)output.Top!.Flags);
        output.FlushTop();
        Assert.Equal(113 + 0x1000, (int)output.Top!.Flags);
        Assert.Equal(16384, output.Top.Capacity);
    }

    [Fact]
    public void Every_echo_is_one_write_to_the_host()
    {
        var stream = new CountingStream();
        using var ctx = new Context { OutputStream = stream };
        ctx.Echo("abc");
        ctx.Echo((PhpValue)12);
        ctx.Echo((PhpValue)1.5);
        Assert.Equal(["abc", "12", "1.5"], stream.Writes);
    }

    [Fact]
    public void A_reader_that_is_gone_ends_the_script()
    {
        using var ctx = new Context { OutputStream = new CountingStream { Fails = true } };
        Assert.Equal(255, Assert.Throws<ScriptExitException>(() => ctx.Echo("x")).ExitCode);
        ctx.Echo("shutdown functions may still print");
        Assert.True(ctx.Output.IsAborted);
    }

    private sealed class CountingStream : MemoryStream
    {
        public bool Fails { get; init; }

        public List<string> Writes { get; } = [];

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (Fails)
            {
                throw new IOException("Broken pipe");
            }

            Writes.Add(System.Text.Encoding.ASCII.GetString(buffer));
        }
    }
}
