using PeachpieSockets.Extension.Addressing;
using PeachpieSockets.Extension.Policy;
using PeachpieSockets.Native;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>The module's settings on the embedded PHP; made once per process, when the module is registered.</summary>
public sealed class Settings
{
    private const string Resolve = "sockets.resolve";
    private const string Map = "sockets.map";
    private const string AllowFamilies = "sockets.allow_families";
    private const string AllowRaw = "sockets.allow_raw";
    private const string AllowBind = "sockets.allow_bind";
    private const string AllowConnect = "sockets.allow_connect";

    /// <summary>Makes the settings known.</summary>
    public Settings()
    {
        Transports.SocketTransport.Register();
        BlockingCalls.EndAfterSignal ??= static () => Context.Current is { IsStopRequested: true };
        IniStore.Register("sockets", Resolve, "", IniAccess.All, static (ctx, value) => Change(ctx, value.ToString(), ctx.Ini.GetString(Map)));
        IniStore.Register("sockets", Map, "", IniAccess.All, static (ctx, value) => Change(ctx, ctx.Ini.GetString(Resolve), value.ToString()));

        // A script cannot change what it is allowed.
        IniStore.Register("sockets", AllowFamilies, "", IniAccess.System);
        IniStore.Register("sockets", AllowRaw, "1", IniAccess.System);
        IniStore.Register("sockets", AllowBind, "", IniAccess.System);
        IniStore.Register("sockets", AllowConnect, "", IniAccess.System);
    }

    /// <summary>Takes the settings of a context over into its state.</summary>
    internal static void Apply(Context ctx)
    {
        Change(ctx, ctx.Ini.GetString(Resolve), ctx.Ini.GetString(Map));
        SocketState.Of(ctx).SettingsPolicy = SettingsPolicy.Parse(
            ctx.Ini.GetString(AllowFamilies), ctx.Ini.GetLong(AllowRaw) != 0, ctx.Ini.GetString(AllowBind), ctx.Ini.GetString(AllowConnect));
    }

    private static bool Change(Context ctx, string resolve, string map)
    {
        var changed = AddressMap.Parse(resolve, map);
        ctx.NameResolver = changed;
        SocketState.Of(ctx).Map = changed;
        return true;
    }
}
