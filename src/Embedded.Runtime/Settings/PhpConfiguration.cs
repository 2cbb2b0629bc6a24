using System.Collections.Concurrent;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The settings of extensions in one context, by their .NET type.</summary>
public sealed class PhpConfiguration
{
    private static readonly ConcurrentDictionary<Type, IPhpConfiguration> s_defaults = new();

    private readonly Dictionary<Type, IPhpConfiguration> _values = [];

    internal PhpConfiguration()
    {
    }

    internal static void Register<T>(T defaults)
        where T : class, IPhpConfiguration
        => s_defaults[typeof(T)] = defaults;

    /// <summary>The context's copy of an extension's settings; null when that type was never registered.</summary>
    public T? Get<T>()
        where T : class, IPhpConfiguration
    {
        if (!_values.TryGetValue(typeof(T), out var value))
        {
            if (!s_defaults.TryGetValue(typeof(T), out var defaults))
            {
                return null;
            }

            _values.Add(typeof(T), value = defaults.Copy());
        }

        return (T)value;
    }
}
