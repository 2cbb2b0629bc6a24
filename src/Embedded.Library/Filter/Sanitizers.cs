using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Filter;

/// <summary>What each sanitizing filter makes of a text.</summary>
internal static class Sanitizers
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string EmailCharacters = Letters + "!#$%&'*+-=?^_`{|}~@.[]";
    private const string UrlCharacters = Letters + "$-_.+!*'(),{}|\\^~[]`<>#%\";/?:@&=";

    /// <summary>The result; null where the filter is none of these.</summary>
    public static PhpValue? Apply(Context ctx, PhpString text, long filter, long flags) => filter switch
    {
        FilterConstants.FILTER_UNSAFE_RAW => OrNull(Encode(Strip(text, flags), flags, ""), flags),
        FilterConstants.FILTER_SANITIZE_STRING => OrNull(Plain(ctx, text, flags), flags),
        FilterConstants.FILTER_SANITIZE_ENCODED => UrlEncode(Strip(text, flags)),
        FilterConstants.FILTER_SANITIZE_SPECIAL_CHARS => Encode(Strip(text, flags), flags | FilterConstants.FILTER_FLAG_ENCODE_LOW, "'\"<>&"),
        FilterConstants.FILTER_SANITIZE_FULL_SPECIAL_CHARS => ctx.GetDeclaredFunction("htmlentities")!.Invoke(ctx, Strip(text, flags), (flags & FilterConstants.FILTER_FLAG_NO_ENCODE_QUOTES) != 0 ? 0 : 3, "UTF-8", false),
        FilterConstants.FILTER_SANITIZE_EMAIL => Keep(text, EmailCharacters),
        FilterConstants.FILTER_SANITIZE_URL => Keep(text, UrlCharacters),
        FilterConstants.FILTER_SANITIZE_NUMBER_INT => Keep(text, "+-0123456789"),
        FilterConstants.FILTER_SANITIZE_NUMBER_FLOAT => Keep(text, "+-0123456789" + ((flags & FilterConstants.FILTER_FLAG_ALLOW_FRACTION) != 0 ? "." : "")
            + ((flags & FilterConstants.FILTER_FLAG_ALLOW_THOUSAND) != 0 ? "," : "") + ((flags & FilterConstants.FILTER_FLAG_ALLOW_SCIENTIFIC) != 0 ? "eE" : "")),
        FilterConstants.FILTER_SANITIZE_ADD_SLASHES => ctx.GetDeclaredFunction("addslashes")!.Invoke(ctx, text),
        _ => (PhpValue?)null,
    };

    private static PhpValue OrNull(PhpString text, long flags) => text.IsEmpty && (flags & FilterConstants.FILTER_FLAG_EMPTY_STRING_NULL) != 0 ? default : text;

    // Quotes become entities before tags go, so that none is within a tag.
    private static PhpString Plain(Context ctx, PhpString text, long flags)
    {
        var encoded = Encode(Strip(text, flags), flags, (flags & FilterConstants.FILTER_FLAG_NO_ENCODE_QUOTES) != 0 ? "" : "'\"");
        return ctx.GetDeclaredFunction("strip_tags")!.Invoke(ctx, encoded).StringValue;
    }

    private static PhpString Keep(PhpString text, string characters)
    {
        var to = new ByteBuilder();
        foreach (byte b in text.AsSpan())
        {
            if (characters.Contains((char)b))
            {
                to.Add(b);
            }
        }

        return to.ToPhpString();
    }

    private static PhpString Strip(PhpString text, long flags)
    {
        if ((flags & (FilterConstants.FILTER_FLAG_STRIP_LOW | FilterConstants.FILTER_FLAG_STRIP_HIGH | FilterConstants.FILTER_FLAG_STRIP_BACKTICK)) == 0)
        {
            return text;
        }

        var to = new ByteBuilder();
        foreach (byte b in text.AsSpan())
        {
            bool strips = (b > 127 && (flags & FilterConstants.FILTER_FLAG_STRIP_HIGH) != 0)
                || (b < 32 && (flags & FilterConstants.FILTER_FLAG_STRIP_LOW) != 0)
                || (b == '`' && (flags & FilterConstants.FILTER_FLAG_STRIP_BACKTICK) != 0);
            if (!strips)
            {
                to.Add(b);
            }
        }

        return to.ToPhpString();
    }

    private static PhpString Encode(PhpString text, long flags, string characters)
    {
        var to = new ByteBuilder();
        foreach (byte b in text.AsSpan())
        {
            bool encodes = characters.Contains((char)b)
                || (b == '&' && (flags & FilterConstants.FILTER_FLAG_ENCODE_AMP) != 0)
                || (b < 32 && (flags & FilterConstants.FILTER_FLAG_ENCODE_LOW) != 0)
                || (b > 127 && (flags & FilterConstants.FILTER_FLAG_ENCODE_HIGH) != 0);
            if (encodes)
            {
                to.Add($"&#{b};");
            }
            else
            {
                to.Add(b);
            }
        }

        return to.ToPhpString();
    }

    private static PhpString UrlEncode(PhpString text)
    {
        var to = new ByteBuilder();
        foreach (byte b in text.AsSpan())
        {
            if (Letters.Contains((char)b) || b is (byte)'-' or (byte)'.' or (byte)'_')
            {
                to.Add(b);
            }
            else
            {
                to.Add($"%{b:X2}");
            }
        }

        return to.ToPhpString();
    }
}
