using System.Text;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Classes: declarations to templates, with the checks that php makes when it compiles them.
internal sealed partial class UnitCompiler
{
    private static int s_anonymous;

    public ClassTemplate CompileClass(ClassDeclaration d, FunctionScope outer)
    {
        lock (_templates)
        {
            return _classes is not null && _classes.TryGetValue(d, out var known) ? known : AddClass(d, outer);
        }
    }

    private ClassTemplate AddClass(ClassDeclaration d, FunctionScope outer)
    {
        string name = d.Name ?? $"{d.Extends?.FullName ?? (d.Implements.Count > 0 ? d.Implements[0].FullName : "class")}@anonymous\0{File.File.Path}:{d.Line}${Interlocked.Increment(ref s_anonymous) - 1:x}";
        var scope = new ClassScope(name, d.Extends?.FullName, d.Kind);
        var flags = d.Kind switch
        {
            ClassKind.Interface => PhpClassFlags.Interface | PhpClassFlags.Abstract,
            ClassKind.Trait => PhpClassFlags.Trait,
            ClassKind.Enum => PhpClassFlags.Enum | PhpClassFlags.Final,
            _ => PhpClassFlags.None,
        };
        flags |= (d.Modifiers & Modifiers.Abstract) != 0 ? PhpClassFlags.Abstract : PhpClassFlags.None;
        flags |= (d.Modifiers & Modifiers.Final) != 0 ? PhpClassFlags.Final : PhpClassFlags.None;
        flags |= (d.Modifiers & Modifiers.Readonly) != 0 ? PhpClassFlags.Readonly : PhpClassFlags.None;
        flags |= d.Name is null ? PhpClassFlags.Anonymous : PhpClassFlags.None;
        var template = new ClassTemplate
        {
            Name = name,
            Path = File.File.Path,
            Line = d.Line,
            EndLine = d.EndLine,
            Flags = flags,
            ParentName = d.Extends?.FullName,
            InterfaceNames = d.Implements.Select(i => i.FullName).ToArray(),
            EnumBackingType = d.EnumBackingType is null ? null : TypeText(d.EnumBackingType),
            Attributes = Attributes(d.Attributes, scope),
            DocComment = d.DocComment is null ? null : Encoding.UTF8.GetString(d.DocComment),
        };
        (_classes ??= new(ReferenceEqualityComparer.Instance)).Add(d, template);
        try
        {
            foreach (var member in d.Members)
            {
                AddMember(template, d, scope, member, outer);
            }
        }
        catch (SyntaxException)
        {
            // Whoever asks again is to be told again.
            _classes!.Remove(d);
            throw;
        }

        return template;
    }

    private void AddMember(ClassTemplate template, ClassDeclaration d, ClassScope scope, MemberSyntax member, FunctionScope outer)
    {
        switch (member)
        {
            case MethodMember m:
                var flags = FlagsOf(m.Modifiers);
                if (d.Kind == ClassKind.Interface)
                {
                    flags |= PhpMemberFlags.Abstract;
                }

                template.Methods.Add(new MethodTemplate(CompileFunction(m.Function, outer, scope, (flags & PhpMemberFlags.Static) != 0), flags));
                if (m.Function.Name.Equals("__construct", StringComparison.OrdinalIgnoreCase))
                {
                    AddPromoted(template, d, m.Function, scope);
                }

                break;
            case PropertyMember p:
                AddProperty(template, d, scope, p);
                break;
            case ClassConstantMember c:
                bool literal = Constants.TryEvaluate(c.Value, out var value);
                template.Constants.Add(new ConstantTemplate(c.Name, FlagsOf(c.Modifiers), c.Type is null ? null : TypeOf(c.Type, false), value,
                    literal ? null : CompileExpression(c.Value, scope), c.Line, Attributes(c.Attributes, scope), c.DocComment));
                break;
            case EnumCaseMember e:
                var backing = default(PhpValue);
                bool known = e.Value is null || Constants.TryEvaluate(e.Value, out backing);
                template.Constants.Add(new ConstantTemplate(e.Name, PhpMemberFlags.Public | PhpMemberFlags.EnumCase, null, backing,
                    known ? null : CompileExpression(e.Value!, scope), e.Line, Attributes(e.Attributes, scope), e.DocComment));
                break;
            case TraitUseMember t:
                template.TraitUses.Add(new TraitUse(
                    t.Traits.Select(n => n.FullName).ToArray(),
                    t.Adaptations.Select(a => new TraitRule(a.Trait?.FullName, a.Method, a.InsteadOf.Select(n => n.FullName).ToArray(), a.Alias, VisibilityOf(a.Modifiers))).ToList()));
                break;
        }
    }

    private void AddProperty(ClassTemplate template, ClassDeclaration d, ClassScope scope, PropertyMember p)
    {
        if (p.Hooks.Count > 0)
        {
            throw new SyntaxException("Property hooks (PHP 8.4) are not supported", p.Line, isParseError: false);
        }

        RefuseSetVisibility(p.Modifiers, p.Line);
        if (d.Kind == ClassKind.Enum)
        {
            throw new SyntaxException($"Enum {d.Name} cannot include properties", p.Line, isParseError: false);
        }

        var flags = FlagsOf(p.Modifiers) | ((d.Modifiers & Modifiers.Readonly) != 0 ? PhpMemberFlags.Readonly : PhpMemberFlags.None);
        var type = p.Type is null ? null : TypeOf(p.Type, false);
        if (p.Default is null)
        {
            // A typed property without default is not initialized.
            template.Properties.Add(new PropertyTemplate(p.Name, flags, type, type is null ? default : PhpValue.Undefined, null, p.Line, Attributes(p.Attributes, scope), p.DocComment));
            return;
        }

        bool literal = Constants.TryEvaluate(p.Default, out var value);
        if (literal && type is { Kind: PhpTypeSpec.Kinds.Float } && value.IsLong)
        {
            value = (double)value.Long;
        }

        template.Properties.Add(new PropertyTemplate(p.Name, flags, type, value, literal ? null : CompileExpression(p.Default, scope), p.Line, Attributes(p.Attributes, scope), p.DocComment));
    }

    private void AddPromoted(ClassTemplate template, ClassDeclaration d, FunctionSyntax constructor, ClassScope scope)
    {
        foreach (var p in constructor.Parameters)
        {
            if (p.Promotion == Modifiers.None)
            {
                continue;
            }

            if (p.Hooks.Count > 0)
            {
                throw new SyntaxException("Property hooks (PHP 8.4) are not supported", p.Line, isParseError: false);
            }

            RefuseSetVisibility(p.Promotion, p.Line);
            var type = p.Type is null ? null : TypeOf(p.Type, p.Default is not null && Constants.IsNull(p.Default));
            var flags = FlagsOf(p.Promotion) | PhpMemberFlags.Promoted | ((d.Modifiers & Modifiers.Readonly) != 0 ? PhpMemberFlags.Readonly : PhpMemberFlags.None);
            template.Properties.Add(new PropertyTemplate(p.Name, flags, type, type is null ? default : PhpValue.Undefined, null, p.Line, Attributes(p.Attributes, scope), p.DocComment));
        }
    }

    private static void RefuseSetVisibility(Modifiers modifiers, int line)
    {
        if ((modifiers & (Modifiers.PublicSet | Modifiers.ProtectedSet | Modifiers.PrivateSet)) != 0)
        {
            throw new SyntaxException("Asymmetric visibility of properties (PHP 8.4) is not supported", line, isParseError: false);
        }
    }

    private static PhpMemberFlags VisibilityOf(Modifiers m)
        => ((m & Modifiers.Public) != 0 ? PhpMemberFlags.Public : 0) | ((m & Modifiers.Protected) != 0 ? PhpMemberFlags.Protected : 0) | ((m & Modifiers.Private) != 0 ? PhpMemberFlags.Private : 0)
            | ((m & Modifiers.Final) != 0 ? PhpMemberFlags.Final : 0);

    private static PhpMemberFlags FlagsOf(Modifiers m)
    {
        var flags = VisibilityOf(m);
        if ((flags & PhpMemberFlags.VisibilityMask) == 0)
        {
            flags |= PhpMemberFlags.Public;
        }

        flags |= (m & Modifiers.Static) != 0 ? PhpMemberFlags.Static : 0;
        flags |= (m & Modifiers.Abstract) != 0 ? PhpMemberFlags.Abstract : 0;
        flags |= (m & Modifiers.Readonly) != 0 ? PhpMemberFlags.Readonly : 0;
        return flags;
    }
}
