namespace PeachpieSockets.Embedded.Runtime;

/// <summary>What every enum has: name, value, cases(), from(), tryFrom().</summary>
internal static class EnumMembers
{
    public static void Add(PhpClass type)
    {
        AddProperty(type, "name", "string");
        const PhpMemberFlags Static = PhpMemberFlags.Public | PhpMemberFlags.Static;
        AddMethod(type, "cases", "(): array", Static, static (ctx, self, _) =>
        {
            var cases = new PhpArray();
            foreach (var constant in ((PhpClass)self!).ConstantTable.Values)
            {
                if (constant.IsCase)
                {
                    cases.AddValue(ctx.ConstantOf(constant));
                }
            }

            return cases;
        });
        if (type.EnumBackingType is { } backing)
        {
            AddProperty(type, "value", backing.ToString());
            string signature = $"(int|string $value)";
            AddMethod(type, "from", signature + ": static", Static, static (ctx, self, a) =>
            {
                var wanted = Coerce(ctx, (PhpClass)self!, "from", a[0]);
                var found = Find(ctx, (PhpClass)self!, wanted);
                if (found is null)
                {
                    var text = wanted.IsStringValue ? $"\"{wanted.StringValue}\"" : Convert.ToPhpString(wanted, ctx).ToString();
                    throw PhpException.ValueErrorException($"{text} is not a valid backing value for enum {((PhpClass)self!).Name}");
                }

                return PhpValue.FromClass(found);
            });
            AddMethod(type, "tryFrom", signature + ": ?static", Static, static (ctx, self, a) => PhpValue.FromClass(Find(ctx, (PhpClass)self!, Coerce(ctx, (PhpClass)self!, "tryFrom", a[0]))));
        }
    }

    private static PhpValue Coerce(Context ctx, PhpClass type, string method, PhpValue value)
    {
        var given = value;
        if (given.GetValue().IsNull && !ctx.CallerIsStrict)
        {
            ctx.Deprecated($"{type.Name}::{method}(): Passing null to parameter #1 ($value) of type string|int is deprecated");
            value = type.EnumBackingType!.ScalarDefault;
        }

        return type.EnumBackingType!.TryCoerce(ctx, ref value, ctx.CallerIsStrict)
            ? value
            : throw PhpException.TypeErrorException($"{type.Name}::{method}(): Argument #1 ($value) must be of type {type.EnumBackingType}, {Convert.TypeNameForMessage(given)} given");
    }

    private static PhpObject? Find(Context ctx, PhpClass type, PhpValue value)
    {
        foreach (var constant in type.ConstantTable.Values)
        {
            if (constant.IsCase && ctx.ConstantOf(constant).Object is PhpObject o && Comparison.StrictEquals(o.Slots[1], value))
            {
                return o;
            }
        }

        return null;
    }

    /// <summary>The one object of a case in a context.</summary>
    public static PhpValue CreateCase(Context ctx, PhpClass type, ConstantTemplate declaration)
    {
        var instance = new PhpObject(type);
        instance.Slots[0] = PhpValue.Create(declaration.Name);
        if (type.EnumBackingType is not null)
        {
            var value = declaration.Computed is { } code ? ClassLinking.Compute(code, type)!(ctx) : declaration.Value;
            instance.Slots[1] = value.GetValue().IsLong == type.EnumBackingType.TakesAsDefault(PhpValue.Create(0L)) ? value
                : throw PhpException.TypeErrorException($"Enum case type {Convert.TypeNameForMessage(value)} does not match enum backing type {type.EnumBackingType}");
        }

        return PhpValue.FromClass(instance);
    }

    private static void AddProperty(PhpClass type, string name, string propertyType)
    {
        var property = new PhpProperty
        {
            Name = name,
            Key = new IntStringKey(name),
            DeclaringClass = type,
            Flags = PhpMemberFlags.Public | PhpMemberFlags.Readonly,
            Type = PhpTypeSpec.Parse(propertyType),
            Slot = type.SlotTable.Length,
            Default = PhpValue.Undefined,
        };
        type.SlotTable = [.. type.SlotTable, property];
        type.PropertyTable[name] = property;
    }

    private static void AddMethod(PhpClass type, string name, string signature, PhpMemberFlags flags, PhpMethodCode code)
        => type.MethodTable[name] = new PhpMethod { Name = name, DeclaringClass = type, Flags = flags, Routine = new NativeMethod(name, signature, code, type) { ChecksItself = true } };
}
