namespace PeachpieSockets.Embedded.Library.Streams.Filters;

/// <summary>What stream_filter_append() was given for a convert.* filter: where lines break, and what counts as text.</summary>
internal readonly record struct FilterParameters(int LineLength, byte[] LineBreak, bool IsBinary)
{
    public static FilterParameters Read(Context ctx, PhpValue value)
    {
        int length = 0;
        byte[] lineBreak = "\r\n"u8.ToArray();
        bool binary = false;
        if (value.IsArray)
        {
            foreach (var (key, item) in value.Array)
            {
                switch (key.ToString())
                {
                    case "line-length":
                        length = (int)Math.Clamp(Convert.ToLong(item), 0, int.MaxValue);
                        break;
                    case "line-break-chars":
                        lineBreak = Convert.ToPhpString(item, ctx).ToBytes();
                        break;
                    case "binary":
                        binary = Convert.ToBoolean(item);
                        break;
                }
            }
        }

        return new FilterParameters(length, length > 0 ? lineBreak : [], binary);
    }
}
