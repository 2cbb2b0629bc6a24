using PeachpieSockets.Extension.Addressing;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>The module's settings on the embedded PHP; made once per process, when the module is registered.</summary>
public sealed class Settings
{
    private const string Resolve = "sockets.resolve";
    private const string Map = "sockets.map";

    /// <summary>Makes the settings known.</summary>
    public Settings()
    {
        Transports.SocketTransport.Register();
        IniStore.Register("sockets", Resolve, "", IniAccess.All, static (ctx, value) => Change(ctx, value.ToString(), ctx.Ini.GetString(Map)));
        IniStore.Register("sockets", Map, "", IniAccess.All, static (ctx, value) => Change(ctx, ctx.Ini.GetString(Resolve), value.ToString()));
    }

    /// <summary>Takes the settings of a context over into its state.</summary>
    internal static void Apply(Context ctx) => Change(ctx, ctx.Ini.GetString(Resolve), ctx.Ini.GetString(Map));

    private static bool Change(Context ctx, string resolve, string map)
    {
        var changed = AddressMap.Parse(resolve, map);
        ctx.NameResolver = changed;
        SocketState.Of(ctx).Map = changed;
        return true;
    }
}
