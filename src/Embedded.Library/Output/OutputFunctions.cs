namespace PeachpieSockets.Embedded.Library.Output;

/// <summary>Output buffering.</summary>
[PhpExtension("standard")]
public static class OutputFunctions
{
    /// <summary>Starts to buffer output.</summary>
    public static bool ob_start(Context ctx, PhpValue callback = default, long chunk_size = 0, [PhpParam("int", Default = "PHP_OUTPUT_HANDLER_STDFLAGS")] long flags = OutputConstants.PHP_OUTPUT_HANDLER_STDFLAGS)
    {
        IPhpCallable? handler = null;
        if (!callback.IsNull)
        {
            handler = Callables.Resolve(ctx, callback, out string error);
            if (handler is null)
            {
                ctx.Warning($"ob_start(): {error}");
                ctx.Notice("ob_start(): Failed to create buffer");
                return false;
            }
        }

        string name = handler is null ? "default output handler" : Variables.CallableShape.NameOf(ctx, callback).ToString();
        ctx.Output.Start(handler, name, (int)Math.Clamp(chunk_size, 0, int.MaxValue), (OutputBufferFlags)flags & OutputBufferFlags.Standard);
        return true;
    }

    /// <summary>Sends the innermost buffer on.</summary>
    public static bool ob_flush(Context ctx)
    {
        if (!Has(ctx, "ob_flush", "Failed to flush buffer. No buffer to flush", OutputBufferFlags.Flushable, "flush"))
        {
            return false;
        }

        ctx.Output.FlushTop();
        return true;
    }

    /// <summary>Empties the innermost buffer.</summary>
    public static bool ob_clean(Context ctx)
    {
        if (!Has(ctx, "ob_clean", "Failed to delete buffer. No buffer to delete", OutputBufferFlags.Cleanable, "delete"))
        {
            return false;
        }

        ctx.Output.CleanTop();
        return true;
    }

    /// <summary>Ends the innermost buffer and sends it on.</summary>
    public static bool ob_end_flush(Context ctx)
    {
        if (!Has(ctx, "ob_end_flush", "Failed to delete and flush buffer. No buffer to delete or flush", OutputBufferFlags.Removable, "send"))
        {
            return false;
        }

        ctx.Output.EndFlush();
        return true;
    }

    /// <summary>Ends the innermost buffer and throws it away.</summary>
    public static bool ob_end_clean(Context ctx)
    {
        if (!Has(ctx, "ob_end_clean", "Failed to delete buffer. No buffer to delete", OutputBufferFlags.Removable, "discard"))
        {
            return false;
        }

        ctx.Output.EndClean();
        return true;
    }

    /// <summary>Ends the innermost buffer, sends it on and returns it.</summary>
    [return: CastToFalse]
    public static PhpString ob_get_flush(Context ctx)
    {
        if (!Has(ctx, "ob_get_flush", "Failed to delete and flush buffer. No buffer to delete or flush", OutputBufferFlags.Removable, "send"))
        {
            return default;
        }

        var contents = ctx.Output.Top!.GetContents();
        ctx.Output.EndFlush();
        return contents;
    }

    /// <summary>Ends the innermost buffer and returns it.</summary>
    [return: CastToFalse]
    public static PhpString ob_get_clean(Context ctx)
    {
        if (ctx.Output.Top is not { } top)
        {
            return default;
        }

        var contents = top.GetContents();
        if (Has(ctx, "ob_get_clean", "", OutputBufferFlags.Removable, "discard"))
        {
            ctx.Output.EndClean();
        }

        return contents;
    }

    /// <summary>The innermost buffer.</summary>
    [return: CastToFalse]
    public static PhpString ob_get_contents(Context ctx) => ctx.Output.Top?.GetContents() ?? default;

    /// <summary>The number of buffers.</summary>
    public static long ob_get_level(Context ctx) => ctx.Output.Level;

    /// <summary>The length of the innermost buffer.</summary>
    [return: CastToFalse]
    public static long ob_get_length(Context ctx) => ctx.Output.Top?.Length ?? -1;

    /// <summary>The handlers' names, outermost first.</summary>
    public static PhpArray ob_list_handlers(Context ctx) => Functions.CoreFunctions.List(ctx.Output.Buffers.Select(b => b.Name));

    /// <summary>What the innermost buffer, or each of them, is.</summary>
    public static PhpArray ob_get_status(Context ctx, bool full_status = false)
    {
        if (!full_status)
        {
            return ctx.Output.Top is { } top ? Status(top, ctx.Output.Level - 1) : [];
        }

        var result = new PhpArray();
        for (int i = 0; i < ctx.Output.Buffers.Count; i++)
        {
            result.AddValue(Status(ctx.Output.Buffers[i], i));
        }

        return result;
    }

    /// <summary>Whether every write is followed by a flush.</summary>
    public static void ob_implicit_flush(Context ctx, bool enable = true) => ctx.Output.ImplicitFlush = enable;

    /// <summary>Flushes what lies below all buffers.</summary>
    public static void flush(Context ctx) => ctx.Output.Flush();

    private static bool Has(Context ctx, string function, string none, OutputBufferFlags needed, string verb)
    {
        if (ctx.Output.Top is not { } top)
        {
            ctx.Notice($"{function}(): {none}");
            return false;
        }

        if ((top.Flags & needed) == 0)
        {
            ctx.Notice($"{function}(): Failed to {verb} buffer of {top.Name} ({ctx.Output.Level - 1})");
            return false;
        }

        return true;
    }

    private static PhpArray Status(OutputBuffer buffer, int level)
    {
        var result = new PhpArray();
        result.SetItemValue("name", buffer.Name);
        result.SetItemValue("type", (buffer.Flags & OutputBufferFlags.User) != 0 ? 1L : 0L);
        result.SetItemValue("flags", (long)buffer.Flags);
        result.SetItemValue("level", (long)level);
        result.SetItemValue("chunk_size", (long)buffer.ChunkSize);
        result.SetItemValue("buffer_size", (long)buffer.Capacity);
        result.SetItemValue("buffer_used", (long)buffer.Length);
        return result;
    }
}
