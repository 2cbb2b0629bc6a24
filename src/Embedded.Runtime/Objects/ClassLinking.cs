namespace PeachpieSockets.Embedded.Runtime;

/// <summary>One linking of a declaration to its ancestors, with php's checks.</summary>
internal sealed partial class ClassLinking(ClassTemplate template, Context ctx, Frame frame, PhpClass? parent, List<PhpClass> interfaces, bool early)
{
    private readonly PhpClass _class = new(template.Name)
    {
        Flags = template.Flags,
        File = template.Path,
        Lines = (template.Line, template.EndLine),
        Attributes = template.Attributes,
        DocComment = template.DocComment,
        Template = template,
    };

    private readonly Dictionary<string, PhpMethod> _own = new(StringComparer.OrdinalIgnoreCase);
    private InheritanceChecks _checks = null!;
    private int _statics;

    /// <summary>Whether a check has to wait for a class that is not there yet: there is no class then.</summary>
    public bool IsUnresolved => _checks.IsUnresolved;

    /// <summary>Whether something was said that another linking has to say again.</summary>
    public bool HasNotices { get; private set; }

    public PhpClass Link()
    {
        _checks = new InheritanceChecks(template, ctx, frame, _class, early);
        CheckParent();
        var all = AllInterfaces();
        if (HasAttribute("AllowDynamicProperties"))
        {
            _class.Flags |= PhpClassFlags.AllowDynamicProperties;
        }

        ClassLinker.Inherit(_class, parent, all);
        foreach (var m in template.Methods)
        {
            _own[m.Function.Name] = new PhpMethod { Name = m.Function.Name, DeclaringClass = _class, Flags = m.Flags, Routine = new UserFunction(m.Function, _class), Root = RootOf(m.Function.Name)! };
        }

        CheckEnumMethods();
        CheckInherited();
        AddConstants(template.Constants);
        var imported = ImportTraits();
        AddProperties(template.Properties, _class);
        AddTraitMembers();
        foreach (var method in imported)
        {
            _class.MethodTable[method.Name] = method;
        }

        _class.PutFirst(_own.Values);

        CheckInterfaces();
        if (IsUnresolved)
        {
            return _class;
        }

        if (template.IsEnum)
        {
            CheckEnum();
            EnumMembers.Add(_class);
        }

        _class.OwnStaticCount = _statics;
        CheckAbstract();
        _class.Complete();
        HasNotices |= _checks.HasNotices;
        return _class;
    }

    private List<PhpClass> AllInterfaces()
    {
        var all = new List<PhpClass>(interfaces);
        for (int i = 0; i < interfaces.Count; i++)
        {
            var added = interfaces[i];
            if (!added.IsInterface)
            {
                throw template.Fatal(ctx, frame, $"{Convert.Shown(template.Name)} cannot implement {Convert.Shown(added.Name)} - it is not an interface");
            }

            if (interfaces.IndexOf(added) < i || (template.IsEnum && (added == CoreClasses.UnitEnum || (added == CoreClasses.BackedEnum && template.EnumBackingType is not null))))
            {
                throw template.Fatal(ctx, frame, $"{_class.TitleKindName} {Convert.Shown(template.Name)} cannot implement previously implemented interface {added.Name}");
            }
        }

        if (template.IsEnum)
        {
            all.Add(CoreClasses.UnitEnum);
            if (template.EnumBackingType is { } backing)
            {
                all.Add(CoreClasses.BackedEnum);
                _class.EnumBackingType = PhpTypeSpec.Parse(backing);
            }
        }

        if (template.Methods.Exists(m => m.Function.Name.Equals("__tostring", StringComparison.OrdinalIgnoreCase)) && !all.Contains(CoreClasses.Stringable) && template.Name != "Stringable")
        {
            all.Add(CoreClasses.Stringable);
        }

        return all;
    }

    private bool HasAttribute(string name) => template.Attributes is IReadOnlyList<AttributeTemplate> list && list.Any(a => a.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private void CheckParent()
    {
        if (parent is null)
        {
            return;
        }

        if (parent.IsInterface || parent.IsTrait || (parent.IsFinal && !parent.IsEnum) || parent.IsEnum)
        {
            string kind = parent.IsInterface ? "interface" : parent.IsTrait ? "trait" : "final class";
            throw template.Fatal(ctx, frame, $"Class {Convert.Shown(template.Name)} cannot extend {kind} {Convert.Shown(parent.Name)}");
        }

        if ((parent.Flags & PhpClassFlags.Readonly) != (template.Flags & PhpClassFlags.Readonly))
        {
            throw template.Fatal(ctx, frame, (parent.Flags & PhpClassFlags.Readonly) != 0
                ? $"Non-readonly class {Convert.Shown(template.Name)} cannot extend readonly class {parent.Name}"
                : $"Readonly class {Convert.Shown(template.Name)} cannot extend non-readonly class {parent.Name}");
        }
    }

    private PhpClass? RootOf(string method) => parent?.FindMethod(method) is { IsPrivate: false } inherited ? inherited.Root : _class;

    // What the class declares once more than its parent does.
    private void CheckInherited()
    {
        if (parent is null)
        {
            return;
        }

        foreach (var own in template.Properties)
        {
            if (parent.PropertyTable.TryGetValue(own.Name, out var property))
            {
                _checks.Property(own, property.Flags, property.Type, property.DeclaringClass);
            }

            if (parent.StaticPropertyTable.TryGetValue(own.Name, out var variable))
            {
                _checks.Property(own, variable.Flags, variable.Type, variable.DeclaringClass);
            }
        }

        foreach (var own in template.Constants)
        {
            if (parent.ConstantTable.TryGetValue(own.Name, out var constant))
            {
                _checks.Constant(own, constant);
            }
        }

        foreach (var inherited in parent.MethodTable.Values)
        {
            if (_own.TryGetValue(inherited.Name, out var method))
            {
                _checks.Method(method, _class, inherited, inherited.DeclaringClass);
            }
        }
    }

    private void AddConstants(List<ConstantTemplate> constants)
    {
        foreach (var c in constants)
        {
            bool isCase = (c.Flags & PhpMemberFlags.EnumCase) != 0;
            _class.ConstantTable[c.Name] = new PhpClassConstant
            {
                Name = c.Name,
                DeclaringClass = _class,
                Flags = c.Flags,
                Type = c.Type,
                Value = c.Value,
                Attributes = c.Attributes,
                DocComment = c.DocComment,
                Computed = isCase ? context => EnumMembers.CreateCase(context, _class, c) : Compute(c.Computed, _class),
            };
        }
    }

    internal static Func<Context, PhpValue>? Compute(FunctionTemplate? code, PhpClass scope)
    {
        if (code is null)
        {
            return null;
        }

        var function = new UserFunction(code, scope);
        return context => function.Call0(context, scope).GetValue();
    }

    private void AddProperties(IEnumerable<PropertyTemplate> properties, PhpClass declaring)
    {
        foreach (var p in properties)
        {
            if ((p.Flags & PhpMemberFlags.Static) != 0)
            {
                _class.StaticPropertyTable[p.Name] = new PhpStaticProperty
                {
                    Name = p.Name,
                    DeclaringClass = _class,
                    Flags = p.Flags,
                    Type = p.Type,
                    Index = _statics++,
                    Default = p.Default,
                    ComputedDefault = Compute(p.Computed, declaring),
                    Attributes = p.Attributes,
                    DocComment = p.DocComment,
                };
                continue;
            }

            // An inherited property that is not private keeps its place.
            var existing = _class.PropertyTable.GetValueOrDefault(p.Name);
            bool sameSlot = existing is not null && (!existing.IsPrivate || ReferenceEquals(existing.DeclaringClass, _class));
            int slot = sameSlot ? existing!.Slot : _class.SlotTable.Length;
            var property = new PhpProperty
            {
                Name = p.Name,
                Key = new IntStringKey(p.Name),
                DeclaringClass = _class,
                Flags = p.Flags,
                Type = p.Type,
                Slot = slot,
                Default = p.Default,
                ComputedDefault = Compute(p.Computed, declaring),
                Attributes = p.Attributes,
                DocComment = p.DocComment,
            };
            _class.PropertyTable[p.Name] = property;
            if (sameSlot)
            {
                var slots = (PhpProperty[])_class.SlotTable.Clone();
                slots[slot] = property;
                _class.SlotTable = slots;
            }
            else
            {
                _class.SlotTable = [.. _class.SlotTable, property];
            }
        }
    }

    private void CheckAbstract()
    {
        if ((template.Flags & (PhpClassFlags.Interface | PhpClassFlags.Abstract | PhpClassFlags.Trait)) != 0)
        {
            return;
        }

        var missing = _class.MethodTable.Values.Where(m => m.IsAbstract).ToList();
        foreach (var i in _class.Interfaces)
        {
            foreach (var m in i.MethodTable.Values)
            {
                if (!_class.MethodTable.ContainsKey(m.Name) && !missing.Exists(x => x.Name.Equals(m.Name, StringComparison.OrdinalIgnoreCase)))
                {
                    missing.Add(m);
                }
            }
        }

        if (missing.Count == 0)
        {
            return;
        }

        string names = string.Join(", ", missing.Take(3).Select(m => $"{Convert.Shown(m.DeclaringClass.Name)}::{m.Name}")) + (missing.Count > 3 ? ", ..." : "");
        bool one = missing.Count == 1;
        throw template.Fatal(ctx, frame, template.IsEnum
            ? $"Enum {template.Name} must implement {missing.Count} abstract private method{(one ? "" : "s")} ({names})"
            : $"Class {Convert.Shown(template.Name)} contains {missing.Count} abstract method{(one ? "" : "s")} and must therefore be declared abstract or implement the remaining methods ({names})");
    }

    // The interfaces that the parent does not have, and all of them that ask who implements them.
    private void CheckInterfaces()
    {
        foreach (var added in _class.Interfaces)
        {
            if (parent?.Interfaces.Contains(added) == true)
            {
                continue;
            }

            foreach (var constant in added.ConstantTable.Values)
            {
                if (_class.ConstantTable.TryGetValue(constant.Name, out var present))
                {
                    _checks.InterfaceConstant(present, constant);
                }
            }

            foreach (var demanded in added.MethodTable.Values)
            {
                if (_class.MethodTable.TryGetValue(demanded.Name, out var method) && !ReferenceEquals(method, demanded))
                {
                    _checks.Method(method, method.DeclaringClass, demanded, demanded.DeclaringClass);
                }
            }
        }

        if (!_class.IsInterface)
        {
            foreach (var i in _class.Interfaces)
            {
                HasNotices |= InterfaceRules.Check(ctx, frame, template, _class, i);
            }
        }
    }

    private void CheckEnum()
    {
        string name = Convert.Shown(template.Name);
        if (_class.PropertyTable.Count + _class.StaticPropertyTable.Count > 0)
        {
            throw template.Fatal(ctx, frame, $"Enum {name} cannot include properties");
        }

        foreach (string magic in s_notInEnums)
        {
            if (_class.MethodTable.ContainsKey(magic))
            {
                throw template.Fatal(ctx, frame, $"Enum {name} cannot include magic method {magic}");
            }
        }
    }

    private void CheckEnumMethods()
    {
        for (int i = 0; template.IsEnum && i < (template.EnumBackingType is null ? 1 : s_enumMethods.Length); i++)
        {
            if (_own.ContainsKey(s_enumMethods[i]))
            {
                throw template.Fatal(ctx, frame, $"Cannot redeclare {Convert.Shown(template.Name)}::{s_enumMethods[i]}()");
            }
        }
    }

    private static readonly string[] s_enumMethods = ["cases", "from", "tryFrom"];

    private static readonly string[] s_notInEnums =
    [
        "__construct", "__destruct", "__clone", "__sleep", "__wakeup", "__set_state", "__serialize", "__unserialize", "__get", "__set", "__unset", "__isset", "__toString", "__debugInfo",
    ];
}

/// <summary>An attribute as it was written; its arguments are evaluated when asked for.</summary>
internal sealed record AttributeTemplate(string Name, FunctionTemplate? Arguments, int Line);
