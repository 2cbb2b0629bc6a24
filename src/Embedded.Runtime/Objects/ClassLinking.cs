namespace PeachpieSockets.Embedded.Runtime;

/// <summary>One linking of a declaration to its ancestors, with php's checks.</summary>
internal sealed class ClassLinking(ClassTemplate template, Context ctx, Frame frame, PhpClass? parent, List<PhpClass> interfaces)
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

    private int _statics;

    public PhpClass Link()
    {
        CheckParent();
        var all = new List<PhpClass>(interfaces);
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

        if (HasAttribute("AllowDynamicProperties"))
        {
            _class.Flags |= PhpClassFlags.AllowDynamicProperties;
        }

        ClassLinker.Inherit(_class, parent, all);
        AddConstants(template.Constants);
        AddTraits();
        AddProperties(template.Properties, _class);
        foreach (var m in template.Methods)
        {
            AddMethod(new PhpMethod { Name = m.Function.Name, DeclaringClass = _class, Flags = m.Flags, Routine = new UserFunction(m.Function, _class), Root = RootOf(m.Function.Name)! }, m.Function.Line);
        }

        if (template.IsEnum)
        {
            EnumMembers.Add(_class);
        }

        _class.OwnStaticCount = _statics;
        CheckAbstract();
        CheckInterfaces();
        _class.Complete();
        return _class;
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
            throw template.Fatal(ctx, frame, parent.IsInterface ? $"Class {template.Name} cannot extend interface {parent.Name}"
                : parent.IsTrait ? $"Class {template.Name} cannot extend trait {parent.Name}"
                : $"Class {template.Name} cannot extend final class {parent.Name}");
        }

        if ((parent.Flags & PhpClassFlags.Readonly) != (template.Flags & PhpClassFlags.Readonly))
        {
            throw template.Fatal(ctx, frame, (parent.Flags & PhpClassFlags.Readonly) != 0
                ? $"Non-readonly class {template.Name} cannot extend readonly class {parent.Name}"
                : $"Readonly class {template.Name} cannot extend non-readonly class {parent.Name}");
        }
    }

    private PhpClass? RootOf(string method) => parent?.FindMethod(method) is { IsPrivate: false } inherited ? inherited.Root : _class;

    private void AddMethod(PhpMethod method, int line)
    {
        if (parent?.FindMethod(method.Name) is { } inherited && !inherited.IsPrivate)
        {
            if ((inherited.Flags & PhpMemberFlags.Final) != 0)
            {
                throw template.Fatal(ctx, frame, $"Cannot override final method {inherited.DeclaringClass.Name}::{inherited.Name}()", line);
            }

            if (inherited.IsStatic != method.IsStatic)
            {
                throw template.Fatal(ctx, frame, inherited.IsStatic
                    ? $"Cannot make static method {inherited.DeclaringClass.Name}::{inherited.Name}() non static in class {template.Name}"
                    : $"Cannot make non static method {inherited.DeclaringClass.Name}::{inherited.Name}() static in class {template.Name}", line);
            }

            if (method.IsAbstract && !inherited.IsAbstract)
            {
                throw template.Fatal(ctx, frame, $"Cannot make non abstract method {inherited.DeclaringClass.Name}::{inherited.Name}() abstract in class {template.Name}", line);
            }

            if (Rank(method.Flags) > Rank(inherited.Flags))
            {
                throw template.Fatal(ctx, frame, $"Access level to {template.Name}::{method.Name}() must be {inherited.VisibilityName} (as in class {inherited.DeclaringClass.Name}){(inherited.IsPublic ? "" : " or weaker")}", line);
            }
        }

        if (parent is not null || _class.Interfaces.Count > 0)
        {
            CheckSignature(method, line);
        }

        _class.MethodTable[method.Name] = method;
    }

    private static int Rank(PhpMemberFlags flags) => (flags & PhpMemberFlags.Private) != 0 ? 2 : (flags & PhpMemberFlags.Protected) != 0 ? 1 : 0;

    private void CheckSignature(PhpMethod method, int line)
    {
        var candidates = new List<PhpMethod>();
        if (parent?.FindMethod(method.Name) is { IsPrivate: false } inherited && (inherited.IsAbstract || !method.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase)))
        {
            candidates.Add(inherited);
        }

        foreach (var i in _class.Interfaces)
        {
            if (i.MethodTable.TryGetValue(method.Name, out var declared))
            {
                candidates.Add(declared);
            }
        }

        foreach (var other in candidates)
        {
            if (!SignatureCheck.IsCompatible(method.Routine, other.Routine, _class, other.DeclaringClass))
            {
                // A module's interfaces have tentative return types: a script may leave them out, with a deprecation.
                if (other.DeclaringClass.ExtensionName is not null && SignatureCheck.IsCompatible(method.Routine, other.Routine, _class, other.DeclaringClass, ignoreReturn: true))
                {
                    if (method.Routine is UserFunction { Template.Attributes: IReadOnlyList<AttributeTemplate> attributes }
                        && attributes.Any(a => a.Name.Equals("ReturnTypeWillChange", StringComparison.OrdinalIgnoreCase)))
                    {
                        continue;
                    }

                    frame.Line = line;
                    ctx.Deprecated($"Return type of {SignatureCheck.Describe(method.Routine, _class)} should either be compatible with {SignatureCheck.Describe(other.Routine, other.DeclaringClass)}, or the #[\\ReturnTypeWillChange] attribute should be used to temporarily suppress the notice");
                    continue;
                }

                throw template.Fatal(ctx, frame, $"Declaration of {SignatureCheck.Describe(method.Routine, _class)} must be compatible with {SignatureCheck.Describe(other.Routine, other.DeclaringClass)}", line);
            }
        }
    }

    private void AddConstants(List<ConstantTemplate> constants)
    {
        foreach (var c in constants)
        {
            if (_class.ConstantTable.TryGetValue(c.Name, out var inherited) && (inherited.Flags & PhpMemberFlags.Final) != 0)
            {
                throw template.Fatal(ctx, frame, $"{template.Name}::{c.Name} cannot override final constant {inherited.DeclaringClass.Name}::{c.Name}", c.Line);
            }

            bool isCase = (c.Flags & PhpMemberFlags.EnumCase) != 0;
            _class.ConstantTable[c.Name] = new PhpClassConstant
            {
                Name = c.Name,
                DeclaringClass = _class,
                Flags = c.Flags,
                Type = c.Type,
                Value = c.Value,
                Attributes = c.Attributes,
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
                };
                continue;
            }

            // An inherited property that is not private keeps its place.
            var existing = _class.PropertyTable.GetValueOrDefault(p.Name);
            bool sameSlot = existing is not null && (!existing.IsPrivate || ReferenceEquals(existing.DeclaringClass, _class));
            if (sameSlot && Rank(p.Flags) > Rank(existing!.Flags))
            {
                throw template.Fatal(ctx, frame, $"Access level to {template.Name}::${p.Name} must be {(existing.IsPublic ? "public" : "protected")} (as in class {existing.DeclaringClass.Name}){(existing.IsPublic ? "" : " or weaker")}", p.Line);
            }

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
                Root = sameSlot ? existing!.Root : _class,
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

    private void AddTraits()
    {
        if (template.TraitUses.Count == 0)
        {
            return;
        }

        var traits = new List<PhpClass>();
        var methods = new Dictionary<string, PhpMethod>(StringComparer.OrdinalIgnoreCase);
        foreach (var use in template.TraitUses)
        {
            var used = Array.ConvertAll(use.Traits, t => ctx.GetDeclaredClass(t)!);
            traits.AddRange(used);
            foreach (var trait in used)
            {
                foreach (var method in trait.MethodTable.Values)
                {
                    bool excluded = use.Rules.Exists(r => r.InsteadOf.Length > 0 && r.Method.Equals(method.Name, StringComparison.OrdinalIgnoreCase)
                        && r.InsteadOf.Any(n => ctx.GetDeclaredClass(n) == trait));
                    foreach (var rule in use.Rules)
                    {
                        if (rule.InsteadOf.Length == 0 && rule.Alias is not null && Applies(rule, trait, method))
                        {
                            Collect(methods, Import(method, rule.Alias, rule.Visibility), trait);
                        }
                    }

                    if (excluded)
                    {
                        continue;
                    }

                    var visibility = use.Rules.FirstOrDefault(r => r.InsteadOf.Length == 0 && r.Alias is null && Applies(r, trait, method))?.Visibility ?? PhpMemberFlags.None;
                    Collect(methods, Import(method, method.Name, visibility), trait);
                }
            }
        }

        _class.Traits = traits;
        foreach (var trait in traits)
        {
            if (trait.Template is { } source)
            {
                AddTraitMembers(trait, source);
            }
        }

        foreach (var method in methods.Values)
        {
            if (template.Methods.Exists(m => m.Function.Name.Equals(method.Name, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            if (method.IsAbstract && _class.MethodTable.TryGetValue(method.Name, out var implemented) && !implemented.IsAbstract)
            {
                continue;
            }

            AddMethod(method, template.Line);
        }
    }

    private static bool Applies(TraitRule rule, PhpClass trait, PhpMethod method)
        => rule.Method.Equals(method.Name, StringComparison.OrdinalIgnoreCase) && (rule.Trait is null || rule.Trait.Equals(trait.Name, StringComparison.OrdinalIgnoreCase));

    private PhpMethod Import(PhpMethod method, string name, PhpMemberFlags visibility)
    {
        var flags = (visibility & PhpMemberFlags.VisibilityMask) != 0 ? (method.Flags & ~PhpMemberFlags.VisibilityMask) | visibility : method.Flags | visibility;
        var routine = method.Routine is UserFunction u ? new UserFunction(u.Template, _class) { NameOverride = name } : method.Routine;
        return new PhpMethod { Name = name, DeclaringClass = _class, Flags = flags, Routine = routine, Root = RootOf(name)! };
    }

    private void Collect(Dictionary<string, PhpMethod> methods, PhpMethod method, PhpClass trait)
    {
        if (methods.TryGetValue(method.Name, out var other) && !other.IsAbstract)
        {
            if (method.IsAbstract)
            {
                return;
            }

            if (other.Routine is UserFunction a && method.Routine is UserFunction b && ReferenceEquals(a.Template, b.Template))
            {
                return;
            }

            if (!template.Methods.Exists(m => m.Function.Name.Equals(method.Name, StringComparison.OrdinalIgnoreCase)))
            {
                throw template.Fatal(ctx, frame, $"Trait method {trait.Name}::{method.Name} has not been applied as {template.Name}::{method.Name}, because of collision with {OriginOf(other)}::{other.Name}");
            }
        }

        methods[method.Name] = method;
    }

    private string OriginOf(PhpMethod method)
        => template.TraitUses.SelectMany(u => u.Traits).FirstOrDefault(t => ctx.GetDeclaredClass(t)?.FindMethod(method.Name)?.Routine is UserFunction u
            && method.Routine is UserFunction m && ReferenceEquals(u.Template, m.Template)) ?? template.Name;

    private void AddTraitMembers(PhpClass trait, ClassTemplate source)
    {
        var own = new HashSet<string>(template.Properties.Select(p => p.Name), StringComparer.Ordinal);
        var inherited = new List<PropertyTemplate>();
        CollectProperties(source, inherited);
        AddProperties(inherited.Where(p => !own.Contains(p.Name)), _class);
        AddConstants(source.Constants.Where(c => !template.Constants.Exists(o => o.Name == c.Name)).ToList());
        _ = trait;
    }

    private void CollectProperties(ClassTemplate source, List<PropertyTemplate> result)
    {
        foreach (var use in source.TraitUses)
        {
            foreach (string name in use.Traits)
            {
                if (ctx.GetDeclaredClass(name)?.Template is { } nested)
                {
                    CollectProperties(nested, result);
                }
            }
        }

        result.AddRange(source.Properties);
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

        string names = string.Join(", ", missing.Take(3).Select(m => $"{m.DeclaringClass.Name}::{m.Name}")) + (missing.Count > 3 ? ", ..." : "");
        bool one = missing.Count == 1;
        throw template.Fatal(ctx, frame, template.IsEnum
            ? $"Enum {template.Name} must implement {missing.Count} abstract private method{(one ? "" : "s")} ({names})"
            : $"Class {template.Name} contains {missing.Count} abstract method{(one ? "" : "s")} and must therefore be declared abstract or implement the remaining methods ({names})");
    }

    private void CheckInterfaces()
    {
        if (_class.IsInterface)
        {
            return;
        }

        if (_class.IsSubclassOf(CoreClasses.Traversable) && !_class.IsSubclassOf(CoreClasses.Iterator) && !_class.IsSubclassOf(CoreClasses.IteratorAggregate)
            && parent?.IsSubclassOf(CoreClasses.Traversable) != true)
        {
            throw template.Fatal(ctx, frame, $"Class {template.Name} must implement interface Traversable as part of either Iterator or IteratorAggregate", 0);
        }

        if (_class.IsSubclassOf(CoreThrowables.Throwable) && !_class.IsSubclassOf(CoreThrowables.Exception) && !_class.IsSubclassOf(CoreThrowables.Error))
        {
            throw template.Fatal(ctx, frame, $"Class {template.Name} cannot implement interface Throwable, extend Exception or Error instead");
        }
    }
}

/// <summary>An attribute as it was written; its arguments are evaluated when asked for.</summary>
internal sealed record AttributeTemplate(string Name, FunctionTemplate? Arguments, int Line);
