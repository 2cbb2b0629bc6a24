namespace PeachpieSockets.Embedded.Library.Pcre;

/// <summary>preg_replace() and its kin, as PHP 8.2 has them.</summary>
[PhpExtension("pcre")]
public static class PcreReplacing
{
    /// <summary>Replaces the matches of one or more patterns in one or more strings; null on an error.</summary>
    [PhpSignature("(array|string $pattern, array|string $replacement, array|string $subject, int $limit = -1, &$count = null): array|string|null")]
    public static PhpValue preg_replace(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, [PhpParam("array|string")] PhpValue replacement,
        [PhpParam("array|string")] PhpValue subject, long limit = -1, PhpAlias? count = null)
        => ByText(ctx, "preg_replace", pattern, replacement, subject, limit, count, onlyReplaced: false);

    /// <summary>preg_replace() that gives only those strings in which something was replaced.</summary>
    [PhpSignature("(array|string $pattern, array|string $replacement, array|string $subject, int $limit = -1, &$count = null): array|string|null")]
    public static PhpValue preg_filter(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, [PhpParam("array|string")] PhpValue replacement,
        [PhpParam("array|string")] PhpValue subject, long limit = -1, PhpAlias? count = null)
        => ByText(ctx, "preg_filter", pattern, replacement, subject, limit, count, onlyReplaced: true);

    /// <summary>Replaces matches by what a function returns for them; null on an error.</summary>
    [PhpSignature("(array|string $pattern, callable $callback, array|string $subject, int $limit = -1, &$count = null, int $flags = 0): array|string|null")]
    public static PhpValue preg_replace_callback(
        Context ctx, [PhpParam("array|string")] PhpValue pattern, IPhpCallable callback, [PhpParam("array|string")] PhpValue subject,
        long limit = -1, PhpAlias? count = null, long flags = 0)
    {
        var call = new PcreReplacement(ctx, "preg_replace_callback", Patterns(ctx, pattern), limit, new Callback(ctx, callback), flags);
        var result = call.InSubjects(subject, onlyReplaced: false);
        SetCount(count, call.Replaced);
        return result;
    }

    /// <summary>Replaces matches by what the function of each pattern returns for them; null on an error.</summary>
    [PhpSignature("(array $pattern, array|string $subject, int $limit = -1, &$count = null, int $flags = 0): array|string|null")]
    public static PhpValue preg_replace_callback_array(
        Context ctx, PhpArray pattern, [PhpParam("array|string")] PhpValue subject, long limit = -1, PhpAlias? count = null, long flags = 0)
    {
        long replaced = 0;
        var current = subject;
        foreach (var (key, callback) in pattern)
        {
            if (!key.IsString)
            {
                throw PhpException.TypeErrorException("preg_replace_callback_array(): Argument #1 ($pattern) must contain only string patterns as keys");
            }

            if (Callables.Resolve(ctx, callback.GetValue(), out _) is not { } callable)
            {
                throw PhpException.TypeErrorException("preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks");
            }

            var call = new PcreReplacement(ctx, "preg_replace_callback_array", [key.String], limit, new Callback(ctx, callable), flags);
            current = call.InSubjects(current, onlyReplaced: false);
            replaced += call.Replaced;
            if (current.IsNull)
            {
                break;
            }
        }

        SetCount(count, replaced);
        return current;
    }

    private static PhpValue ByText(
        Context ctx, string function, PhpValue pattern, PhpValue replacement, PhpValue subject, long limit, PhpAlias? count, bool onlyReplaced)
    {
        if (!pattern.IsArray && replacement.IsArray)
        {
            throw PhpException.TypeErrorException(function + "(): Argument #1 ($pattern) must be of type array when argument #2 ($replacement) is an array, string given");
        }

        PhpString[] texts = replacement.IsArray ? Array.ConvertAll(replacement.Array.GetValues(), v => Convert.ToPhpString(v, ctx)) : [replacement.StringValue];
        var call = new PcreReplacement(ctx, function, Patterns(ctx, pattern), limit, texts, replacement.IsArray);
        var result = call.InSubjects(subject, onlyReplaced);
        SetCount(count, call.Replaced);
        return result;
    }

    private static void SetCount(PhpAlias? count, long replaced)
    {
        if (count is not null)
        {
            count.Value = replaced;
        }
    }

    private static PhpString[] Patterns(Context ctx, PhpValue pattern)
        => pattern.IsArray ? Array.ConvertAll(pattern.Array.GetValues(), p => Convert.ToPhpString(p, ctx)) : [pattern.StringValue];
}
