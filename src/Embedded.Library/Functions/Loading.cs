namespace PeachpieSockets.Embedded.Library.Functions;

/// <summary>Files that ran, and names for classes.</summary>
[PhpExtension("Core")]
public static class Loading
{
    /// <summary>The files that ran, the first one too.</summary>
    public static PhpArray get_included_files(Context ctx) => CoreFunctions.List(ctx.IncludedFiles);

    /// <summary>get_included_files().</summary>
    public static PhpArray get_required_files(Context ctx) => CoreFunctions.List(ctx.IncludedFiles);

    /// <summary>Gives a class a second name.</summary>
    public static bool class_alias(Context ctx, string @class, string alias, bool autoload = true)
    {
        if (ctx.ResolveClass(@class, autoload) is not { } type)
        {
            ctx.Warning($"Class \"{Convert.Shown(@class)}\" not found");
            return false;
        }

        if (type.ExtensionName is not null)
        {
            throw ArgumentBinder.ValueError("class_alias", 1, "class", "must be a user-defined class name, internal class name given");
        }

        if (ctx.DeclareClassAlias(type, alias.TrimStart('\\')))
        {
            return true;
        }

        ctx.Warning($"Cannot declare class {alias}, because the name is already in use");
        return false;
    }
}
