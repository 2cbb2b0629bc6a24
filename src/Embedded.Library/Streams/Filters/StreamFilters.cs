using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.UserSpace;

namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>The filters by name.</summary>
internal static class StreamFilters
{
    private static readonly Dictionary<string, Func<string, FilterParameters, StreamFilter>> s_all = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string.rot13"] = static (name, _) => new ByteFilter(ByteFilter.Rot13) { Name = name },
        ["string.toupper"] = static (name, _) => new ByteFilter(Bytes.ToUpper) { Name = name },
        ["string.tolower"] = static (name, _) => new ByteFilter(Bytes.ToLower) { Name = name },
        ["convert.base64-encode"] = static (name, p) => new Base64Encoder(p) { Name = name },
        ["convert.base64-decode"] = static (name, _) => new Base64Decoder { Name = name },
        ["convert.quoted-printable-encode"] = static (name, p) => new QuotedPrintableEncoder(p) { Name = name },
        ["convert.quoted-printable-decode"] = static (name, _) => new QuotedPrintableDecoder { Name = name },
        ["dechunk"] = static (name, _) => new DechunkFilter { Name = name },
    };

    /// <summary>What stream_get_filters() lists, without those of scripts.</summary>
    public static readonly string[] Names = ["string.rot13", "string.toupper", "string.tolower", "convert.*", "dechunk"];

    /// <summary>A new filter; null after a warning.</summary>
    public static StreamFilter? Create(Context ctx, string name, PhpValue parameters, string function)
    {
        if (s_all.TryGetValue(name, out var make))
        {
            return make(name, FilterParameters.Read(ctx, parameters));
        }

        bool exists = name.StartsWith("convert.", StringComparison.OrdinalIgnoreCase);
        if (ClassOf(StreamState.Of(ctx).UserFilters, name) is { } type)
        {
            exists = true;
            if (UserFilter.Make(ctx, name, type, parameters, function) is { } filter)
            {
                return filter;
            }
        }

        ctx.Warning($"{function}(): Unable to {(exists ? "create or " : "")}locate filter \"{name}\"");
        return null;
    }

    // A name that is not registered may be meant by one that ends with a star.
    private static string? ClassOf(Dictionary<string, string> registered, string name)
    {
        if (registered.TryGetValue(name, out string? type))
        {
            return type;
        }

        for (int dot = name.LastIndexOf('.'); dot >= 0; dot = dot == 0 ? -1 : name.LastIndexOf('.', dot - 1))
        {
            if (registered.TryGetValue(name[..dot] + ".*", out type))
            {
                return type;
            }
        }

        return null;
    }
}
