namespace PeachpieSockets.Embedded.Library.Functions;

/// <summary>The variables and the resources that there are.</summary>
[PhpExtension("Core")]
public static class CoreSymbols
{
    /// <summary>The caller's variables; see <see cref="SymbolFunctions"/>.</summary>
    public static PhpArray get_defined_vars() => throw SymbolFunctions.Dynamic(nameof(get_defined_vars));

    /// <summary>The resources by number, all that are left or those of a type ("Unknown": closed ones).</summary>
    public static PhpArray get_resources(Context ctx, string? type = null)
    {
        var result = new PhpArray();
        foreach (var resource in ctx.Resources().Concat(Standard(ctx)).DistinctBy(r => r.Id).OrderBy(r => r.Id))
        {
            if (type is null || resource.TypeName == type)
            {
                result.SetItemValue(resource.Id, resource);
            }
        }

        return result.Count > 0 || type is null or "Unknown" || Array.IndexOf(s_types, type) >= 0
            ? result
            : throw ArgumentBinder.ValueError(nameof(get_resources), 1, "type", "must be a valid resource type");
    }

    // STDIN, STDOUT and STDERR are made when somebody asks for them.
    private static IEnumerable<PhpResource> Standard(Context ctx)
    {
        foreach (string name in (string[])["STDIN", "STDOUT", "STDERR"])
        {
            if (ctx.TryGetConstant(name, out var value) && value.AsObject() is PhpResource { IsValid: true } stream)
            {
                yield return stream;
            }
        }
    }

    private static readonly string[] s_types = ["stream", "stream-context", "persistent stream", "stream filter", "userfilter.bucket", "userfilter.bucket brigade", "process"];
}
