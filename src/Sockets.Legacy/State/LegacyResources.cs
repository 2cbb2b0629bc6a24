using System.Diagnostics.CodeAnalysis;
using PeachpieSockets.Extension;
using PeachpieSockets.Extension.Hosts;

namespace PeachpieSockets.Legacy.State;

/// <summary>Resource arguments, with the warnings of PHP 4.0 for wrong ones.</summary>
internal static class LegacyResources
{
    /// <summary>The resource type of vectors.</summary>
    internal const string VectorType = "sockets i/o vector";

    internal static bool TryGetSet(Context ctx, in PhpValue value, [NotNullWhen(true)] out FdSet? set) =>
        TryGet(ctx, in value, "File descriptor set", out set);

    internal static bool TryGetVector(Context ctx, in PhpValue value, [NotNullWhen(true)] out IoVector? vector) =>
        TryGet(ctx, in value, "IO vector table", out vector);

    private static bool TryGet<T>(Context ctx, in PhpValue value, string label, [NotNullWhen(true)] out T? resource)
        where T : PhpResource
    {
        object? given = value.AsObject();
        resource = given as T;
        if (resource is { IsValid: true })
        {
            return true;
        }

        resource = null;
        Host.Warning(ctx, given switch
        {
            PhpResource { IsValid: false } freed => $"{freed.Id} is not a valid {label} resource",
            PhpResource => $"Supplied resource is not a valid {label} resource",
            _ when value.GetValue().IsNull => $"No {label} resource supplied",
            _ => $"Supplied argument is not a valid {label} resource",
        });
        return false;
    }
}
