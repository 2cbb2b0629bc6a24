namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Gives a class what it inherits.</summary>
internal static class ClassLinker
{
    /// <summary>Sets the ancestors and copies inherited members into the tables; members of the class itself are added afterwards.</summary>
    public static void Inherit(PhpClass type, PhpClass? parent, IReadOnlyList<PhpClass> interfaces)
    {
        var all = AllInterfaces(type, parent?.Interfaces ?? [], interfaces);
        type.SetAncestors(parent, all);
        if (parent is not null)
        {
            type.Factory ??= parent.Factory;
            type.NotInstantiableMessage ??= parent.NotInstantiableMessage;
            type.Flags |= parent.Flags & (PhpClassFlags.AllowDynamicProperties | PhpClassFlags.NoDynamicProperties | PhpClassFlags.NotSerializable | PhpClassFlags.NotCloneable);
            foreach (var (name, method) in parent.MethodTable)
            {
                type.MethodTable[name] = method;
            }

            foreach (var (name, constant) in parent.ConstantTable)
            {
                if ((constant.Flags & PhpMemberFlags.Private) == 0)
                {
                    type.ConstantTable[name] = constant;
                }
            }

            foreach (var (name, property) in parent.StaticPropertyTable)
            {
                // A private one too: it is there, though only its class's code may use it.
                type.StaticPropertyTable[name] = property;
            }

            foreach (var (name, property) in parent.PropertyTable)
            {
                type.PropertyTable[name] = property;
            }

            type.SlotTable = [.. parent.SlotTable];
        }

        foreach (var i in all)
        {
            foreach (var (name, constant) in i.ConstantTable)
            {
                type.ConstantTable.TryAdd(name, constant);
            }

            foreach (var (name, method) in i.MethodTable)
            {
                if (type.IsAbstract || type.IsInterface)
                {
                    type.MethodTable.TryAdd(name, method);
                }
            }
        }
    }

    // In php's order: what comes with another interface, or with the parent where a script's class names no interfaces, comes the other way round.
    private static List<PhpClass> AllInterfaces(PhpClass type, IReadOnlyList<PhpClass> inherited, IReadOnlyList<PhpClass> interfaces)
    {
        bool isNative = type.ExtensionName is not null;
        var all = new List<PhpClass>();
        AddAll(all, inherited, isReversed: isNative || interfaces.Count == 0);
        if (!isNative)
        {
            AddAll(all, interfaces, isReversed: false);
        }

        foreach (var i in interfaces)
        {
            AddAll(all, [i], isReversed: false);
            AddAll(all, i.Interfaces, isReversed: true);
        }

        return all;
    }

    private static void AddAll(List<PhpClass> all, IReadOnlyList<PhpClass> added, bool isReversed)
    {
        foreach (var i in isReversed ? added.Reverse() : added)
        {
            if (!all.Contains(i))
            {
                all.Add(i);
            }
        }
    }
}
