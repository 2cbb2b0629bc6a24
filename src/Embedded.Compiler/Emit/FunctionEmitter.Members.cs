using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Elements, properties, class members read, and the chains they make.
internal sealed partial class FunctionEmitter
{
    private StackKind EmitIndex(IndexExpression i)
    {
        if (i.Index is null)
        {
            throw Unsupported("Cannot use [] for reading", i.Line);
        }

        if (i.Target is VariableExpression { Name: "GLOBALS" })
        {
            LoadContext();
            _il.Call(typeof(Context), "get_" + nameof(Context.Globals));
            EmitValue(i.Index);
            MarkLine(i.Line);
            LoadFrame();
            _il.Call(typeof(Variables), nameof(Variables.GetGlobal));
            return StackKind.Value;
        }

        bool late = PutAsideIndices(i);
        var result = NullSafe(i, () =>
        {
            EmitValue(i.Target);
            var temporary = KeepTemporary(i.Target);
            var held = KeepResult(i.Target);
            var kind = StackKind.Void;
            string get = nameof(Elements.GetMixed);
            if (i.Index is StringLiteral { Value: var key })
            {
                LoadSite(new KeySite(key));
                get = nameof(Elements.GetKnown);
            }
            else
            {
                if (IsPrepared(i.Index, out var aside))
                {
                    _il.LoadLocal(aside);
                    kind = StackKind.Value;
                }
                else
                {
                    While(i.Target, i.Index, () => kind = EmitExpression(i.Index));
                }

                if (kind == StackKind.Long)
                {
                    get = nameof(Elements.GetInt);
                }
                else
                {
                    Box(kind);
                }
            }

            MarkLine(i.Line);
            LoadFrame();
            _il.Call(typeof(Elements), get);
            DiscardTemporary(temporary);
            DropResultOf(held);
        });
        if (late)
        {
            Release(i);
        }

        return result;
    }

    /// <summary>php reads the variable of <c>$a[x][y]</c> when all indices are known: evaluates them first where that may make a difference.</summary>
    private bool PutAsideIndices(IndexExpression i)
    {
        Expression root = i;
        bool late = false;
        while (root is IndexExpression { Index: { } index, Target: var target })
        {
            if (IsPrepared(index, out _))
            {
                return false;
            }

            root = target;
        }

        if (root is not VariableExpression)
        {
            return false;
        }

        for (Expression link = i; link is IndexExpression { Index: { } index, Target: var target } && !late; link = target)
        {
            late = IsReadLate(root, index) && (KindOf(index) != StackKind.Long || IsChangedBy(root, index));
        }

        if (late)
        {
            Prepare(i);
        }

        return late;
    }

    // Null-safe chains: a null before ?-> ends the whole chain. ----------------------------------------------------------

    private Label? _nullSafeExit;

    /// <summary>Emits a link of a chain of accesses; the outermost link is where a short circuit goes.</summary>
    private StackKind NullSafe(Expression link, Action emit)
    {
        if (_nullSafeExit is not null || !HasNullSafe(link))
        {
            emit();
            return StackKind.Value;
        }

        var exit = _il.DefineLabel();
        var end = _il.DefineLabel();
        _nullSafeExit = exit;
        emit();
        _nullSafeExit = null;
        _il.Emit(Op.Br, end);
        Mark(exit);
        _il.Call(typeof(Arith), nameof(Arith.Null));
        Mark(end);
        return StackKind.Value;
    }

    private static bool HasNullSafe(Expression e) => e switch
    {
        PropertyExpression p => p.NullSafe || HasNullSafe(p.Target),
        MethodCallExpression m => m.NullSafe || HasNullSafe(m.Target),
        IndexExpression i => HasNullSafe(i.Target),
        CallExpression { Callee: not NameExpression } c => HasNullSafe(c.Callee),
        _ => false,
    };

    /// <summary>With the target on the stack of a ?-&gt;: leaves the chain where it is null. Nothing else of the chain may be on the stack.</summary>
    private void EmitNullCheck(bool nullSafe)
    {
        if (!nullSafe || _nullSafeExit is not { } exit)
        {
            return;
        }

        var temp = _il.TempValue();
        _il.StoreLocal(temp);
        _il.LoadLocal(temp);
        _il.Call(typeof(Arith), nameof(Arith.IsNull));
        _il.Emit(Op.Brtrue, exit);
        _il.LoadLocal(temp);
        _il.Free(temp);
    }

    /// <summary>Emits something inside a chain that is no part of the chain: an index, an argument.</summary>
    private void OutsideChain(Action emit)
    {
        var saved = _nullSafeExit;
        _nullSafeExit = null;
        emit();
        _nullSafeExit = saved;
    }

    private void EmitProperty(PropertyExpression p, bool quiet)
        => NullSafe(p, () =>
        {
            if (quiet)
            {
                EmitQuiet(p.Target);
            }
            else
            {
                EmitTarget(p.Target);
            }

            EmitNullCheck(p.NullSafe);
            var temporary = KeepTemporary(p.Target);
            OutsideChain(() => While(p.Target, p.Name, () => EmitPropertySite(p.Name)));
            LoadScope();
            MarkLine(p.Line);
            LoadFrame();
            _il.Call(typeof(Properties), quiet ? nameof(Properties.GetQuiet) : nameof(Properties.Get));
            DiscardTemporary(temporary);
        });

    /// <summary>Keeps what is on the stack where nothing else may hold it.</summary>
    private Local? KeepTemporary(Expression e)
    {
        if (!IsTemporary(e) && e is not (ArrayLiteral or ClosureExpression))
        {
            return null;
        }

        var temporary = _il.TempValue();
        _il.Emit(Op.Dup);
        _il.StoreLocal(temporary);
        return temporary;
    }

    /// <summary>With a result on the stack: what it was asked of goes.</summary>
    private void DiscardTemporary(Local? temporary)
    {
        if (temporary is not null)
        {
            _il.LoadLocal(temporary);
            _il.Call(typeof(Releasing), nameof(Releasing.DiscardOf));
            _il.Free(temporary);
        }
    }

    /// <summary>Pushes the site of a property name.</summary>
    private void EmitPropertySite(Expression name)
    {
        if (name is StringLiteral literal)
        {
            LoadSite(new PropertySite(System.Text.Encoding.UTF8.GetString(literal.Value)));
            return;
        }

        EmitValue(name);
        LoadFrame();
        _il.Call(typeof(Properties), nameof(Properties.DynamicSite));
    }

    /// <summary>Pushes class, name, scope and frame for a static property.</summary>
    private void EmitStaticOperands(StaticPropertyExpression p)
    {
        EmitClass(p.Class, p.Line);
        EmitStaticSite(p.Name);
        LoadScope();
        LoadFrame();
    }

    /// <summary>Pushes the site of a static property's name.</summary>
    private void EmitStaticSite(Expression name)
    {
        if (name is StringLiteral literal)
        {
            LoadSite(new MemberSite<PhpStaticProperty>(System.Text.Encoding.UTF8.GetString(literal.Value)));
            return;
        }

        EmitValue(name);
        LoadFrame();
        _il.Call(typeof(StaticMembers), nameof(StaticMembers.DynamicSite));
    }

    /// <summary>Pushes the class that an expression means.</summary>
    private void EmitClass(Expression type, int line)
    {
        MarkLine(line);
        if (type is not NameExpression { Name.FullName: var name })
        {
            EmitValue(type);
            LoadFrame();
            _il.Call(typeof(StaticMembers), nameof(StaticMembers.ClassOf));
            return;
        }

        switch (name.ToLowerInvariant())
        {
            case "self":
                LoadScope();
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.Scope));
                break;
            case "parent":
                LoadFrame();
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.Parent));
                break;
            case "static":
                LoadFrame();
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.Static));
                break;
            default:
                LoadContext();
                _il.Int(NameTable.Class(name));
                _il.Str(name);
                _il.Call(typeof(Context), nameof(Context.ClassById));
                break;
        }
    }

    private static readonly Dictionary<string, string> s_namesOfScope = new(StringComparer.OrdinalIgnoreCase)
    {
        ["self"] = nameof(StaticMembers.SelfName),
        ["parent"] = nameof(StaticMembers.ParentName),
        ["static"] = nameof(StaticMembers.StaticName),
    };

    private void EmitClassConstant(ClassConstantExpression c)
    {
        bool isKnown = Constants.TryEvaluate(c.Class, out var known);
        if (c.Name is StringLiteral { Value: var bytes } && bytes.AsSpan().SequenceEqual("class"u8))
        {
            if (isKnown && !known.IsStringValue)
            {
                throw Unsupported($"Cannot use \"::class\" on value of type {Runtime.Convert.TypeNameForMessage(known)}", c.Line);
            }

            EmitClassName(isKnown ? known.StringValue.ToString().TrimStart('\\') : (c.Class as NameExpression)?.Name.FullName, c);
            return;
        }

        if (isKnown && !known.IsStringValue)
        {
            throw Unsupported(SyntaxMessages.IllegalClassName, c.Line);
        }

        EmitClass(c.Class, c.Line);
        if (c.Name is not StringLiteral { Value: var text })
        {
            // Class::{expression}, of PHP 8.3
            EmitValue(c.Name);
            LoadScope();
            LoadFrame();
            _il.Call(typeof(StaticMembers), nameof(StaticMembers.ConstantByName));
            return;
        }

        LoadSite(new MemberSite<PhpClassConstant>(System.Text.Encoding.UTF8.GetString(text)) { Owner = _isConstant && c.Class is NameExpression n ? n.Name.FullName : null });
        LoadScope();
        LoadFrame();
        _il.Call(typeof(StaticMembers), nameof(StaticMembers.Constant));
    }

    // Class::class; without a name it is that of an object.
    private void EmitClassName(string? name, ClassConstantExpression c)
    {
        if (name is null)
        {
            EmitValue(c.Class);
            MarkLine(c.Line);
            _il.Call(typeof(StaticMembers), nameof(StaticMembers.ClassName));
        }
        else if (s_namesOfScope.TryGetValue(name, out string? getter))
        {
            MarkLine(c.Line);
            LoadFrame();
            _il.Call(typeof(StaticMembers), getter);
        }
        else
        {
            LoadConstant(PhpValue.Create(name));
        }
    }

    private void EmitInstanceOf(InstanceOfExpression i)
    {
        if (Operands.IsConstant(i.Operand))
        {
            // php does not even ask for the class.
            _il.Bool(false);
            return;
        }

        EmitValue(i.Operand);
        MarkLine(i.Line);
        if (i.Class is NameExpression { Name.FullName: var name })
        {
            if (name.ToLowerInvariant() is "self" or "parent" or "static")
            {
                EmitClass(i.Class, i.Line);
            }
            else
            {
                LoadContext();
                _il.Int(NameTable.Class(name));
                _il.Str(name);
                _il.Bool(false);
                _il.Call(typeof(Context), nameof(Context.TryClassById));
            }

            _il.Call(typeof(StaticMembers), nameof(StaticMembers.InstanceOf));
            return;
        }

        EmitValue(i.Class);
        LoadFrame();
        _il.Call(typeof(StaticMembers), nameof(StaticMembers.InstanceOfDynamic));
    }
}
