namespace PeachpieSockets.Embedded.Runtime;

/// <summary>Gives a class what it inherits.</summary>
internal static class ClassLinker
{
    /// <summary>Sets the ancestors and copies inherited members into the tables; members of the class itself are added afterwards.</summary>
    public static void Inherit(PhpClass type, PhpClass? parent, IReadOnlyList<PhpClass> interfaces)
    {
        var all = new List<PhpClass>();
        foreach (var i in parent?.Interfaces ?? [])
        {
            all.Add(i);
        }

        foreach (var i in interfaces)
        {
            AddInterface(all, i);
        }

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

    private static void AddInterface(List<PhpClass> all, PhpClass i)
    {
        if (all.Contains(i))
        {
            return;
        }

        all.Add(i);
        foreach (var inherited in i.Interfaces)
        {
            AddInterface(all, inherited);
        }
    }
}
