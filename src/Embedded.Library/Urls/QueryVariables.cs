using PeachpieSockets.Embedded.Library.Common;

namespace PeachpieSockets.Embedded.Library.Urls;

/// <summary>Variables of a query string: <c>a[b][]=c</c>.</summary>
internal static class QueryVariables
{
    public static void Add(Context ctx, PhpArray variables, PhpString pair)
    {
        _ = ctx;
        int equals = pair.AsSpan().IndexOf((byte)'=');
        var name = Bytes.UpToNul(UrlFunctions.Decode(equals < 0 ? pair : Bytes.Slice(pair, 0, equals), true).AsSpan()).TrimStart((byte)' ');
        var value = equals < 0 ? PhpString.Empty : UrlFunctions.Decode(Bytes.Slice(pair, equals + 1), true);
        int bracket = name.IndexOf((byte)'[');
        if (name.Length == 0 || bracket == 0)
        {
            return;
        }

        if (bracket > 0 && !name[bracket..].Contains((byte)']'))
        {
            bracket = -1; // an element that is not closed is none
        }

        var first = (bracket < 0 ? name : name[..bracket]).ToArray();
        for (int i = 0; i < first.Length; i++)
        {
            first[i] = first[i] is (byte)' ' or (byte)'.' or (byte)'[' ? (byte)'_' : first[i];
        }

        var target = variables;
        var key = IntStringKey.FromString(first);
        bool append = false;
        var rest = bracket < 0 ? default : name[bracket..];
        while (rest.Length > 0 && rest[0] == '[')
        {
            int close = rest.IndexOf((byte)']');
            if (close < 0)
            {
                break;
            }

            target = Inner(target, key, append);
            append = close == 1;
            key = IntStringKey.FromString(rest[1..close].ToArray());
            rest = rest[(close + 1)..];
        }

        if (append)
        {
            target.AddValue(value);
        }
        else
        {
            target.SetItemValue(key, value);
        }
    }

    private static PhpArray Inner(PhpArray target, IntStringKey key, bool append)
    {
        if (append)
        {
            key = target.NextFreeKey;
        }

        ref var item = ref target.GetItemRef(key);
        item = item.IsArray ? item : new PhpArray();
        return item.Array;
    }
}
