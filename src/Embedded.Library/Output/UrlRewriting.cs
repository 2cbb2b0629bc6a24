namespace PeachpieSockets.Embedded.Library.Output;

/// <summary>Variables in the links and forms of the output, as PHP 8.2 has them.</summary>
[PhpExtension("standard")]
public static class UrlRewriting
{
    /// <summary>Adds a variable to all links and forms that are put out from now on.</summary>
    public static bool output_add_rewrite_var(Context ctx, PhpString name, PhpString value)
    {
        var rewriter = UrlRewriter.Of(ctx);
        if (!rewriter.IsActive)
        {
            ctx.Output.StartInternal(rewriter, "URL-Rewriter");
            rewriter.IsActive = true;
        }

        rewriter.Add(name, value);
        return true;
    }

    /// <summary>Forgets the variables.</summary>
    public static bool output_reset_rewrite_vars(Context ctx)
    {
        UrlRewriter.Of(ctx).Reset();
        return true;
    }
}
