namespace PeachpieSockets.Embedded.Runtime;

// Traits: the rules of their use, their methods, properties and constants.
internal sealed partial class ClassLinking
{
    /// <summary>The methods that traits bring.</summary>
    private List<PhpMethod> ImportTraits()
    {
        var imported = new List<(PhpMethod Method, PhpClass Trait)>();
        if (template.TraitUses.Count == 0)
        {
            return [];
        }

        // All rules hold for all traits that the class uses, wherever they are written.
        PhpClass[] traits = [.. template.TraitUses.SelectMany(u => u.Traits).Select(t => ctx.GetDeclaredClass(t)!)];
        TraitRule[] rules = [.. template.TraitUses.SelectMany(u => u.Rules)];
        _class.Traits = traits;
        CheckRules(rules, traits);
        foreach (var trait in traits)
        {
            foreach (var method in trait.MethodTable.Values)
            {
                foreach (var rule in rules)
                {
                    if (rule.InsteadOf.Length == 0 && rule.Alias is not null && Applies(rule, trait, method))
                    {
                        Collect(imported, Import(method, rule.Alias, rule.Visibility), trait);
                    }
                }

                bool excluded = Array.Exists(rules, r => r.InsteadOf.Length > 0 && r.Method.Equals(method.Name, StringComparison.OrdinalIgnoreCase)
                    && Array.Exists(r.InsteadOf, n => ctx.GetDeclaredClass(n) == trait));
                if (!excluded)
                {
                    var visibility = Array.Find(rules, r => r.InsteadOf.Length == 0 && r.Alias is null && Applies(r, trait, method))?.Visibility ?? PhpMemberFlags.None;
                    Collect(imported, Import(method, method.Name, visibility), trait);
                }
            }
        }

        return imported.ConvertAll(i => i.Method);
    }

    private bool Applies(TraitRule rule, PhpClass trait, PhpMethod method)
        => rule.Method.Equals(method.Name, StringComparison.OrdinalIgnoreCase) && (rule.Trait is null || ctx.GetDeclaredClass(rule.Trait) == trait);

    private void CheckRules(TraitRule[] rules, PhpClass[] traits)
    {
        var excluded = new HashSet<(PhpClass Trait, string Method)>();
        foreach (var rule in rules)
        {
            if (rule.InsteadOf.Length > 0)
            {
                CheckPrecedence(rule, traits, excluded);
            }
            else
            {
                CheckAlias(rule, traits);
            }
        }
    }

    private void CheckPrecedence(TraitRule rule, PhpClass[] traits, HashSet<(PhpClass Trait, string Method)> excluded)
    {
        var trait = UsedTrait(rule.Trait!, traits);
        if (!trait.MethodTable.ContainsKey(rule.Method))
        {
            throw Fatal($"A precedence rule was defined for {trait.Name}::{rule.Method} but this method does not exist");
        }

        foreach (string name in rule.InsteadOf)
        {
            var other = UsedTrait(name, traits);
            if (!excluded.Add((other, rule.Method.ToLowerInvariant())))
            {
                throw Fatal($"Failed to evaluate a trait precedence ({rule.Method}). Method of trait {other.Name} was defined to be excluded multiple times");
            }

            if (other == trait)
            {
                throw Fatal($"Inconsistent insteadof definition. The method {rule.Method} is to be used from {trait.Name}, but {trait.Name} is also on the exclude list");
            }
        }
    }

    private void CheckAlias(TraitRule rule, PhpClass[] traits)
    {
        if (rule.Trait is not null)
        {
            var trait = UsedTrait(rule.Trait, traits);
            if (!trait.MethodTable.ContainsKey(rule.Method))
            {
                throw Fatal($"An alias was defined for {trait.Name}::{rule.Method} but this method does not exist");
            }

            return;
        }

        var found = traits.Where(t => t.MethodTable.ContainsKey(rule.Method)).ToList();
        if (found.Count == 0)
        {
            throw Fatal(rule.Alias is null
                ? $"The modifiers of the trait method {rule.Method}() are changed, but this method does not exist. Error"
                : $"An alias ({rule.Alias}) was defined for method {rule.Method}(), but this method does not exist");
        }

        if (found.Count > 1)
        {
            string one = found[0].Name;
            string other = found[1].Name;
            throw Fatal($"An alias was defined for method {rule.Method}(), which exists in both {one} and {other}. Use {one}::{rule.Method} or {other}::{rule.Method} to resolve the ambiguity");
        }
    }

    private PhpClass UsedTrait(string name, PhpClass[] traits)
    {
        var trait = ctx.GetDeclaredClass(name) ?? throw Fatal($"Could not find trait {name}");
        if (!trait.IsTrait)
        {
            throw Fatal($"Class {trait.Name} is not a trait, Only traits may be used in 'as' and 'insteadof' statements");
        }

        return traits.Contains(trait) ? trait : throw Fatal($"Required Trait {trait.Name} wasn't added to {Convert.Shown(template.Name)}");
    }

    private PhpMethod Import(PhpMethod method, string name, PhpMemberFlags visibility)
    {
        var flags = (visibility & PhpMemberFlags.VisibilityMask) != 0 ? (method.Flags & ~PhpMemberFlags.VisibilityMask) | visibility : method.Flags | visibility;
        var routine = method.Routine is UserFunction u ? new UserFunction(u.Template, _class) { NameOverride = name } : method.Routine;
        return new PhpMethod { Name = name, DeclaringClass = _class, Flags = flags, Routine = routine, Root = RootOf(name)! };
    }

    private void Collect(List<(PhpMethod Method, PhpClass Trait)> imported, PhpMethod method, PhpClass trait)
    {
        int at = imported.FindIndex(i => i.Method.Name.Equals(method.Name, StringComparison.OrdinalIgnoreCase));
        var own = _own.GetValueOrDefault(method.Name);
        var present = own ?? (at >= 0 ? imported[at].Method : _class.MethodTable.GetValueOrDefault(method.Name));
        if (present is null)
        {
            imported.Add((method, trait));
            return;
        }

        var presentOwner = own is null && at >= 0 ? imported[at].Trait : present.DeclaringClass;
        if (own is null && at >= 0 && present.Routine is UserFunction a && method.Routine is UserFunction b && ReferenceEquals(a.Template, b.Template) && present.Flags == method.Flags)
        {
            return;
        }

        if (method.IsAbstract)
        {
            _checks.Method(present, presentOwner, method, trait, checkAccess: false);
        }
        else if (own is null && at >= 0 && !present.IsAbstract)
        {
            throw Fatal($"Trait method {trait.Name}::{method.Name} has not been applied as {Convert.Shown(template.Name)}::{method.Name}, because of collision with {presentOwner.Name}::{present.Name}");
        }
        else if (own is null)
        {
            _checks.Method(method, trait, present, presentOwner);
            if (at >= 0)
            {
                imported[at] = (method, trait);
            }
            else
            {
                imported.Add((method, trait));
            }
        }
    }

    private void AddTraitMembers()
    {
        foreach (var trait in _class.Traits)
        {
            if (trait.Template is { } source)
            {
                var properties = new List<PropertyTemplate>();
                CollectProperties(source, properties);
                AddProperties(properties.Where(p => IsNew(p, trait)).ToList(), _class);
                AddConstants(source.Constants.Where(c => IsNew(c, trait)).ToList());
            }
        }
    }

    // Whether a trait's constant is not there yet; one that is there has to be the same. What only the run computes is taken to be.
    private bool IsNew(ConstantTemplate added, PhpClass trait)
    {
        if (_class.ConstantTable.GetValueOrDefault(added.Name) is not { } present || present.DeclaringClass.IsInterface)
        {
            return true;
        }

        const PhpMemberFlags Compared = PhpMemberFlags.VisibilityMask | PhpMemberFlags.Final;
        bool isComputed = added.Computed is not null || present.Computed is not null;
        if (((present.Flags ^ added.Flags) & Compared) != 0 || (!isComputed && !Comparison.StrictEquals(present.Value, added.Value)))
        {
            var first = !ReferenceEquals(present.DeclaringClass, _class) ? present.DeclaringClass
                : _class.Traits.TakeWhile(t => t != trait).FirstOrDefault(t => t.ConstantTable.ContainsKey(added.Name)) ?? _class;
            throw Incompatible(first, trait, "constant", added.Name);
        }

        return false;
    }

    private Exception Incompatible(PhpClass first, PhpClass trait, string kind, string name)
        => Fatal($"{Convert.Shown(first.Name)} and {trait.Name} define the same {kind} ({name}) in the composition of {Convert.Shown(template.Name)}. However, the definition differs and is considered incompatible. Class was composed");

    // Whether a trait's property is not there yet; one that is there has to be the same.
    private bool IsNew(PropertyTemplate added, PhpClass trait)
    {
        var (flags, type, owner, value) = _class.PropertyTable.GetValueOrDefault(added.Name) is { } p ? (p.Flags, p.Type, p.DeclaringClass, p.Default)
            : _class.StaticPropertyTable.GetValueOrDefault(added.Name) is { } s ? (s.Flags, s.Type, s.DeclaringClass, s.Default) : default;
        if (owner is not null && (!ReferenceEquals(owner, _class) ? (flags & PhpMemberFlags.Private) == 0 : true))
        {
            const PhpMemberFlags Compared = PhpMemberFlags.VisibilityMask | PhpMemberFlags.Static | PhpMemberFlags.Readonly;
            bool isComputed = added.Computed is not null;
            bool same = ((flags ^ added.Flags) & Compared) == 0
                && (type is null ? added.Type is null : added.Type is not null && type.ToString().Equals(added.Type.ToString(), StringComparison.OrdinalIgnoreCase))
                && (isComputed || (value.IsUndefined == added.Default.IsUndefined && Comparison.StrictEquals(value, added.Default)));
            if (!same)
            {
                var first = ReferenceEquals(owner, _class) && !template.Properties.Exists(o => o.Name == added.Name)
                    ? _class.Traits.First(t => t.PropertyTable.ContainsKey(added.Name) || t.StaticPropertyTable.ContainsKey(added.Name)) : owner;
                throw Incompatible(first, trait, "property", "$" + added.Name);
            }

            return false;
        }

        if ((template.Flags & PhpClassFlags.Readonly) != 0 && (added.Flags & PhpMemberFlags.Readonly) == 0)
        {
            throw Fatal($"Readonly class {Convert.Shown(template.Name)} cannot use trait with a non-readonly property {trait.Name}::${added.Name}");
        }

        return true;
    }

    private void CollectProperties(ClassTemplate source, List<PropertyTemplate> result)
    {
        foreach (string name in source.TraitUses.SelectMany(u => u.Traits))
        {
            if (ctx.GetDeclaredClass(name)?.Template is { } nested)
            {
                CollectProperties(nested, result);
            }
        }

        result.AddRange(source.Properties);
    }

    private Exception Fatal(string message) => template.Fatal(ctx, frame, message);
}
