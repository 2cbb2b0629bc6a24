using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>The filters by name.</summary>
internal static class StreamFilters
{
    private static readonly Dictionary<string, Func<string, StreamFilter>> s_all = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string.rot13"] = static name => new ByteFilter(ByteFilter.Rot13) { Name = name },
        ["string.toupper"] = static name => new ByteFilter(Bytes.ToUpper) { Name = name },
        ["string.tolower"] = static name => new ByteFilter(Bytes.ToLower) { Name = name },
        ["convert.base64-encode"] = static name => new Base64Filter(decodes: false) { Name = name },
        ["convert.base64-decode"] = static name => new Base64Filter(decodes: true) { Name = name },
    };

    /// <summary>What stream_get_filters() lists.</summary>
    public static readonly string[] Names = ["string.rot13", "string.toupper", "string.tolower", "convert.base64-*"];

    /// <summary>A new filter; null for an unknown name.</summary>
    public static StreamFilter? Create(string name) => s_all.TryGetValue(name, out var make) ? make(name) : null;
}
