using PeachpieSockets.Embedded.Library.Common;
using PeachpieSockets.Embedded.Library.Streams.Filters;

namespace PeachpieSockets.Embedded.Library.Streams.UserSpace;

/// <summary>A filter that a class of the script is (stream_filter_register()).</summary>
internal sealed class UserFilter(Context ctx, PhpObject instance) : StreamFilter
{
    private bool _isClosed;

    /// <summary>Makes the filter of a registered name; null, with what is wrong, where that fails.</summary>
    public static UserFilter? Make(Context ctx, string name, string className, PhpValue parameters, string function)
    {
        if (ctx.ResolveClass(className) is not { } type)
        {
            ctx.Warning($"{function}(): User-filter \"{name}\" requires class \"{className}\", but that class is not defined");
            return null;
        }

        var instance = type.CreateInstance();
        instance.SetPropertyValue("filtername", name);
        instance.SetPropertyValue("params", parameters);
        if (type.FindMethod("onCreate") is { } create && create.Routine.Call0(ctx, instance).GetValue().IsFalse)
        {
            return null;
        }

        return new UserFilter(ctx, instance) { Name = name };
    }

    /// <summary>The stream it is in, which it sees while it works.</summary>
    public PhpStream? Stream { get; set; }

    public override byte[]? Apply(ReadOnlySpan<byte> data, bool closing)
    {
        var input = new Brigade();
        var output = new Brigade();
        if (data.Length > 0)
        {
            input.Buckets.AddLast(new Bucket(Bytes.Copy(data)));
        }

        instance.SetPropertyValue("stream", Stream is { IsValid: true } ? Stream : default(PhpValue));
        var consumed = new PhpAlias(0L);
        long result = Convert.ToLong(Classes.Iteration.Call(ctx, instance, "filter", input, output, consumed, closing));
        instance.SetPropertyValue("stream", default);
        if (input.Buckets.Count > 0)
        {
            ctx.Warning($"{StreamState.Of(ctx).Function}(): Unprocessed filter buckets remaining on input brigade");
        }

        if (result == UserFilterFunctions.PSFS_ERR_FATAL)
        {
            return null;
        }

        var all = new ByteBuilder();
        foreach (var bucket in result == UserFilterFunctions.PSFS_PASS_ON ? output.Buckets : [])
        {
            all.Add(bucket.Data);
        }

        return all.AsSpan().ToArray();
    }

    public override void Close()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            if (instance.Class.FindMethod("onClose") is { } close)
            {
                close.Routine.Call0(ctx, instance);
            }
        }
    }
}

/// <summary>Buckets in a row.</summary>
internal sealed class Brigade() : PhpResource("userfilter.bucket brigade")
{
    public LinkedList<Bucket> Buckets { get; } = new();
}

/// <summary>Bytes on their way through filters.</summary>
internal sealed class Bucket(PhpString data) : PhpResource("userfilter.bucket")
{
    public PhpString Data { get; set; } = data;
}
