using PeachpieSockets.Extension.Addressing;
using Pchp.Library;

namespace PeachpieSockets.Extension.Hosts;

/// <summary>The module's settings on Peachpie; made once per process, when Peachpie loads the module.</summary>
internal sealed class Settings
{
    private const string Extension = "sockets";

    /// <summary>Makes the settings known; called by Peachpie.</summary>
    public Settings()
    {
        Context.RegisterConfiguration(new Configuration());
        Register("sockets.resolve", static c => c.Resolve, static (c, text) => c.Resolve = text);
        Register("sockets.map", static c => c.Map, static (c, text) => c.Map = text);
    }

    /// <summary>Takes the settings of a context over into its state.</summary>
    internal static void Apply(Context ctx) => Apply(SocketState.Of(ctx), ctx.Configuration);

    private static void Apply(SocketState state, IPhpConfigurationService service)
    {
        var settings = service.Get<Configuration>();
        state.Map = AddressMap.Parse(settings.Resolve, settings.Map);
    }

    private static void Register(string name, Func<Configuration, string> get, Action<Configuration, string> set) =>
        StandardPhpOptions.Register(
            name,
            StandardPhpOptions.IniFlags.Supported | StandardPhpOptions.IniFlags.Local,
            (ctx, service, _, value, action) =>
            {
                var settings = service.Get<Configuration>();
                string old = get(settings);
                if (action == StandardPhpOptions.IniAction.Set)
                {
                    set(settings, value.ToString(ctx));
                    if (ctx is not null && ctx.TryGetStatic<SocketState>(out var state))
                    {
                        Apply(state, service);
                    }
                }

                return old;
            },
            Extension);

    private sealed class Configuration : IPhpConfiguration
    {
        public string ExtensionName => Extension;

        internal string Resolve { get; set; } = "";

        internal string Map { get; set; } = "";

        public IPhpConfiguration Copy() => (Configuration)MemberwiseClone();
    }
}
