namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Interfaces of the language that ask who implements them.</summary>
internal static class InterfaceRules
{
    /// <summary>Refuses what must not implement an interface.</summary>
    /// <returns>Whether something was said that is no error.</returns>
    public static bool Check(Context ctx, Frame frame, ClassTemplate template, PhpClass type, PhpClass i)
    {
        if (i.ExtensionName is null)
        {
            return false;
        }

        string name = Convert.Shown(template.Name);
        string kind = type.TitleKindName;
        switch (i.Name)
        {
            case "Traversable" when !type.IsSubclassOf(CoreClasses.Iterator) && !type.IsSubclassOf(CoreClasses.IteratorAggregate):
                ctx.RaiseErrorAt(PhpError.E_CORE_ERROR, $"{kind} {name} must implement interface Traversable as part of either Iterator or IteratorAggregate", "Unknown", 0);
                throw new ScriptExitException(255);
            case "IteratorAggregate" when type.IsSubclassOf(CoreClasses.Iterator):
                throw Fatal($"Class {name} cannot implement both Iterator and IteratorAggregate at the same time");
            case "Throwable" when !type.IsSubclassOf(CoreThrowables.Exception) && !type.IsSubclassOf(CoreThrowables.Error):
                throw Fatal($"{kind} {name} cannot implement interface Throwable{(type.IsEnum ? "" : ", extend Exception or Error instead")}");
            case "DateTimeInterface" when !type.IsSubclassOf("DateTime") && !type.IsSubclassOf("DateTimeImmutable"):
                throw Fatal("DateTimeInterface can't be implemented by user classes");
            case "UnitEnum" when !type.IsEnum:
            case "BackedEnum" when !type.IsEnum:
                throw Fatal($"Non-enum class {name} cannot implement interface {i.Name}");
            case "BackedEnum" when type.EnumBackingType is null:
                throw Fatal($"Non-backed enum {name} cannot implement interface {i.Name}");
            case "Serializable" when (template.Flags & PhpClassFlags.Abstract) == 0 && !(Has("__serialize") && Has("__unserialize")):
                frame.Line = template.Line;
                ctx.Deprecated($"{name} implements the Serializable interface, which is deprecated. Implement __serialize() and __unserialize() instead (or in addition, if support for old PHP versions is necessary)");
                return true;
            default:
                return false;
        }

        bool Has(string method) => type.MethodTable.ContainsKey(method);

        Exception Fatal(string message) => template.Fatal(ctx, frame, message);
    }
}
