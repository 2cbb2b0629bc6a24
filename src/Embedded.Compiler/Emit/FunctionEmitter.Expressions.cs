using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Expressions for their value.
internal sealed partial class FunctionEmitter
{
    /// <summary>Pushes the value of an expression; the result tells how it is held.</summary>
    private StackKind EmitExpression(Expression e)
    {
        if (!System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Unsupported("Maximum nesting level of expressions reached", e.Line);
        }

        switch (e)
        {
            case IntLiteral n:
                _il.Long(n.Value);
                return StackKind.Long;
            case FloatLiteral n:
                _il.Double(n.Value);
                return StackKind.Double;
            case ConstantExpression c when Constants.IsBool(c) && Constants.TryEvaluate(c, out var boolean):
                _il.Bool(boolean.Boolean);
                return StackKind.Bool;
            case StringLiteral or ArrayLiteral or UnaryExpression { Operand: IntLiteral or FloatLiteral } when Constants.TryEvaluate(e, out var constant):
                if (constant.IsLong)
                {
                    _il.Long(constant.Long);
                    return StackKind.Long;
                }

                if (constant.IsDouble)
                {
                    _il.Double(constant.Double);
                    return StackKind.Double;
                }

                LoadConstant(constant);
                return StackKind.Value;
            case ConstantExpression c:
                EmitConstant(c);
                return StackKind.Value;
            case VariableExpression v:
                MarkLine(v.Line);
                var held = LoadVariable(v.Name);
                if (v.Name == "this")
                {
                    _il.Call(typeof(Releasing), nameof(Releasing.EscapeThis));
                }

                return held;
            case TempRead t:
                EmitTempRead(t);
                return StackKind.Value;
            case TempAssign t:
                EmitTempAssign(t);
                return StackKind.Void;
            case VariableVariableExpression v:
                _il.LoadLocal(_table!);
                EmitDynamicName(v.NameExpression);
                _il.Call(typeof(Variables), nameof(Variables.Get));
                LoadFrame();
                EmitDynamicName(v.NameExpression);
                _il.Call(typeof(Variables), nameof(Variables.Checked));
                return StackKind.Value;
            case InterpolatedString s:
                EmitConcat(s.Parts, s.Line);
                return StackKind.Value;
            case ArrayLiteral a:
                EmitArrayLiteral(a);
                return StackKind.Value;
            case IndexExpression i:
                return EmitIndex(i);
            case PropertyExpression p:
                EmitProperty(p, quiet: false);
                return StackKind.Value;
            case StaticPropertyExpression p:
                EmitStaticOperands(p);
                MarkLine(p.Line);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.Get));
                return StackKind.Value;
            case ClassConstantExpression c:
                EmitClassConstant(c);
                return StackKind.Value;
            case MagicConstant m:
                EmitMagicConstant(m);
                return StackKind.Value;
            case UnaryExpression u:
                return EmitUnary(u);
            case BinaryExpression b:
                return EmitBinary(b);
            case CastExpression c:
                return EmitCast(c);
            case ConditionalExpression c:
                return EmitConditional(c);
            case AssignExpression a:
                return EmitAssign(a, needed: true);
            case AssignReferenceExpression a:
                EmitAssignReference(a);
                EmitValue(a.Target);
                return StackKind.Value;
            case CompoundAssignExpression a:
                return EmitCompoundAssign(a, needed: true);
            case IncrementExpression i:
                return EmitIncrement(i, needed: true);
            case IssetExpression i:
                EmitIsset(i);
                return StackKind.Bool;
            case EmptyExpression i:
                EmitEmpty(i);
                return StackKind.Bool;
            case InstanceOfExpression i:
                EmitInstanceOf(i);
                return StackKind.Bool;
            case SilenceExpression s:
                return EmitSilence(s);
            case CloneExpression c:
                EmitValue(c.Operand);
                LoadScope();
                MarkLine(c.Line);
                LoadFrame();
                _il.Call(typeof(Calls), nameof(Calls.Clone));
                return StackKind.Value;
            case PrintExpression p:
                EmitEcho(p.Operand);
                _il.Long(1);
                return StackKind.Long;
            case ExitExpression x:
                EmitExit(x);
                return StackKind.Value;
            case ThrowExpression t:
                EmitValue(t.Operand);
                MarkLine(t.Line);
                _il.Call(typeof(Calls), nameof(Calls.Thrown));
                _il.Emit(OpCodes.Throw);
                // What follows is never reached, but expects a value.
                _il.Call(typeof(Arith), nameof(Arith.Null));
                return StackKind.Value;
            case IncludeExpression i:
                EmitInclude(i);
                return StackKind.Value;
            case EvalExpression i:
                EmitEval(i);
                return StackKind.Value;
            case MatchExpression m:
                EmitMatch(m);
                return StackKind.Value;
            case ClosureExpression c:
                EmitClosure(c);
                return StackKind.Value;
            case CallExpression c:
                return EmitCall(c);
            case MethodCallExpression c:
                EmitMethodCall(c);
                return StackKind.Value;
            case StaticCallExpression c:
                EmitStaticCall(c);
                return StackKind.Value;
            case NewExpression n:
                EmitNew(n);
                return StackKind.Value;
            case NewAnonymousClassExpression n:
                EmitNewAnonymous(n);
                return StackKind.Value;
            case ShellExecExpression s:
                EmitShellExec(s);
                return StackKind.Value;
            default:
                throw new NotSupportedException($"{e.GetType().Name} in an expression.");
        }
    }

    /// <summary>Evaluates an expression for its effects only.</summary>
    private void EmitDiscard(Expression e)
    {
        StackKind kind;
        switch (e)
        {
            case AssignExpression a:
                kind = EmitAssign(a, needed: false);
                break;
            case CompoundAssignExpression a:
                kind = EmitCompoundAssign(a, needed: false);
                break;
            case IncrementExpression i:
                kind = EmitIncrement(i, needed: false);
                break;
            case AssignReferenceExpression a:
                EmitAssignReference(a);
                kind = StackKind.Void;
                break;
            default:
                kind = EmitExpression(e);
                break;
        }

        if (kind == StackKind.Value && e is NewExpression or NewAnonymousClassExpression or CallExpression or MethodCallExpression or StaticCallExpression or CloneExpression && kind == StackKind.Value)
        {
            _il.Call(typeof(Releasing), nameof(Releasing.Discard));
        }
        else if (kind != StackKind.Void)
        {
            _il.Emit(OpCodes.Pop);
        }
    }

    /// <summary>Pushes the object that a member is used of: $this is not taken for a value by that.</summary>
    private void EmitTarget(Expression target)
    {
        if (target is VariableExpression { Name: "this" })
        {
            MarkLine(target.Line);
            LoadThis();
        }
        else
        {
            EmitValue(target);
        }
    }

    private void EmitDynamicName(Expression name)
    {
        EmitValue(name);
        LoadFrame();
        _il.Call(typeof(Variables), nameof(Variables.DynamicName));
    }

    private void EmitConstant(ConstantExpression c)
    {
        if (Constants.IsNull(c))
        {
            _il.Call(typeof(Arith), nameof(Arith.Null));
            return;
        }

        MarkLine(c.Line);
        LoadContext();
        _il.Int(NameTable.Constant(c.Name.FullName));
        _il.Str(c.Name.FullName);
        if (c.Name.Fallback is { } fallback)
        {
            _il.Str(fallback);
        }
        else
        {
            _il.Null();
        }

        _il.Call(typeof(Context), nameof(Context.ConstantById));
    }

    private void EmitMagicConstant(MagicConstant m)
    {
        string? text = m.Kind switch
        {
            MagicConstantKind.Function => _scope.FunctionName,
            MagicConstantKind.Method => _scope.IsClosure ? _scope.FunctionName : _scope.Class?.Name is { } c && _scope.FunctionName.Length > 0 ? $"{c}::{_scope.FunctionName}" : _scope.FunctionName,
            MagicConstantKind.Trait => _scope.Class?.Kind == ClassKind.Trait ? _scope.Class.Name ?? "" : "",
            MagicConstantKind.Property => "",
            _ => null,
        };
        if (text is not null)
        {
            LoadConstant(PhpValue.Create(text));
            return;
        }

        // __CLASS__ in a trait is the class that uses it.
        LoadScope();
        _il.Call(typeof(StaticMembers), nameof(StaticMembers.NameOfScope));
    }

    private void EmitConcat(IReadOnlyList<Expression> parts, int line)
    {
        if (parts.Count == 1)
        {
            EmitValue(parts[0]);
            MarkLine(line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.ToStringValue));
            return;
        }

        if (parts.Count > 2 && IsReadLate(parts[0], parts[1]))
        {
            EmitLatePair(parts[0], parts[1]);
            MarkLine(line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.Concat));
            for (int i = 2; i < parts.Count; i++)
            {
                EmitValue(parts[i]);
                MarkLine(line);
                LoadFrame();
                _il.Call(typeof(Arith), nameof(Arith.Concat));
            }

            return;
        }

        if (parts.Count == 2)
        {
            if (IsReadLate(parts[0], parts[1]))
            {
                EmitLatePair(parts[0], parts[1]);
            }
            else
            {
                EmitValue(parts[0]);
                EmitValue(parts[1]);
            }

            MarkLine(line);
            LoadFrame();
            _il.Call(typeof(Arith), nameof(Arith.Concat));
            return;
        }

        EmitValueArray(parts);
        MarkLine(line);
        LoadFrame();
        _il.Call(typeof(Arith), nameof(Arith.ConcatMany));
    }

    /// <summary>Pushes a new PhpValue[] of the values.</summary>
    private void EmitValueArray(IReadOnlyList<Expression> parts)
    {
        _il.Int(parts.Count);
        _il.Emit(OpCodes.Newarr, typeof(PhpValue));
        for (int i = 0; i < parts.Count; i++)
        {
            _il.Emit(OpCodes.Dup);
            _il.Int(i);
            EmitValue(parts[i]);
            _il.Emit(OpCodes.Stelem, typeof(PhpValue));
        }
    }

    private void EmitArrayLiteral(ArrayLiteral a)
    {
        if (a.Items.Count == 0)
        {
            _il.Call(typeof(PhpArray), nameof(PhpArray.NewEmpty));
            _il.Call(typeof(Variables), nameof(Variables.TableValue));
            return;
        }

        _il.Int(a.Items.Count);
        _il.Call(typeof(Elements), nameof(Elements.NewArray));
        foreach (var item in a.Items)
        {
            if (item is null)
            {
                throw Unsupported("Cannot use empty array elements in arrays", a.Line);
            }

            _il.Emit(OpCodes.Dup);
            if (item.Spread)
            {
                EmitValue(item.Value);
                MarkLine(item.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.Spread));
                continue;
            }

            if (item.Key is null)
            {
                if (item.ByRef)
                {
                    EmitAlias(item.Value);
                }
                else
                {
                    EmitCopied(item.Value);
                }

                _il.Call(typeof(Elements), nameof(Elements.LiteralAppend));
                continue;
            }

            if (item.Key is StringLiteral { Value: var bytes })
            {
                LoadSite(new KeySite(bytes));
                EmitItemValue(item);
                _il.Call(typeof(Elements), nameof(Elements.LiteralSetKnown));
                continue;
            }

            EmitValue(item.Key);
            EmitItemValue(item);
            MarkLine(item.Line);
            _il.Call(typeof(Elements), nameof(Elements.LiteralSet));
        }

        _il.Call(typeof(Variables), nameof(Variables.TableValue));
    }

    private void EmitItemValue(ArrayItem item)
    {
        if (item.ByRef)
        {
            EmitAlias(item.Value);
        }
        else
        {
            EmitCopied(item.Value);
        }
    }

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

        return NullSafe(i, () =>
        {
            EmitValue(i.Target);
            if (i.Index is StringLiteral { Value: var key })
            {
                LoadSite(new KeySite(key));
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.GetKnown));
                return;
            }

            var kind = EmitExpression(i.Index);
            if (kind == StackKind.Long)
            {
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.GetInt));
                return;
            }

            Box(kind);
            MarkLine(i.Line);
            LoadFrame();
            _il.Call(typeof(Elements), nameof(Elements.GetMixed));
        });
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
        _il.Emit(OpCodes.Br, end);
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
        _il.Emit(OpCodes.Brtrue, exit);
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
            OutsideChain(() => EmitPropertySite(p.Name));
            LoadScope();
            MarkLine(p.Line);
            LoadFrame();
            _il.Call(typeof(Properties), quiet ? nameof(Properties.GetQuiet) : nameof(Properties.Get));
        });

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
        EmitMemberName(p.Name);
        LoadScope();
        LoadFrame();
    }

    private void EmitMemberName(Expression name)
    {
        if (name is StringLiteral literal)
        {
            _il.Str(System.Text.Encoding.UTF8.GetString(literal.Value));
            return;
        }

        EmitValue(name);
        LoadFrame();
        _il.Call(typeof(StaticMembers), nameof(StaticMembers.NameOf));
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
                LoadFrame();
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

    private void EmitClassConstant(ClassConstantExpression c)
    {
        if (c.Name is StringLiteral { Value: var bytes } && bytes.AsSpan().SequenceEqual("class"u8))
        {
            if (c.Class is NameExpression { Name.FullName: var name } && name.ToLowerInvariant() is not ("self" or "parent" or "static"))
            {
                LoadConstant(PhpValue.Create(name));
            }
            else if (c.Class is NameExpression)
            {
                EmitClass(c.Class, c.Line);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.NameOfScope));
            }
            else
            {
                EmitValue(c.Class);
                MarkLine(c.Line);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.ClassName));
            }

            return;
        }

        EmitClass(c.Class, c.Line);
        EmitMemberName(c.Name);
        LoadScope();
        LoadFrame();
        _il.Call(typeof(StaticMembers), nameof(StaticMembers.Constant));
    }

    private void EmitInstanceOf(InstanceOfExpression i)
    {
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

    private StackKind EmitSilence(SilenceExpression s)
    {
        LoadContext();
        _il.Call(typeof(Context), nameof(Context.BeginSilence));
        var saved = _il.Temp(typeof(int));
        _il.StoreLocal(saved);
        EmitValue(s.Operand);
        LoadContext();
        _il.LoadLocal(saved);
        _il.Call(typeof(Context), nameof(Context.EndSilence));
        _il.Free(saved);
        return StackKind.Value;
    }

    private void EmitEcho(Expression value)
    {
        LoadContext();
        EmitValue(value);
        MarkLine(value.Line);
        _il.Call(typeof(Output), nameof(Output.Echo));
    }

    private void EmitExit(ExitExpression x)
    {
        LoadFrame();
        if (x.Status is null)
        {
            _il.Call(typeof(Arith), nameof(Arith.UndefinedValue));
        }
        else
        {
            EmitValue(x.Status);
        }

        MarkLine(x.Line);
        _il.Call(typeof(Output), nameof(Output.Exit));
        _il.Emit(OpCodes.Throw);
        _il.Call(typeof(Arith), nameof(Arith.Null));
    }

    private void EmitShellExec(ShellExecExpression s)
        => EmitCall(new CallExpression(new NameExpression(new Name("shell_exec"), s.Line), [new Argument(new InterpolatedString(s.Parts, s.Line), null, false, s.Line)], s.Line));

    private void EmitInclude(IncludeExpression i)
    {
        LoadFrame();
        EmitValue(i.Path);
        MarkLine(i.Line);
        _il.Int((i.Once ? 1 : 0) | (i.Require ? 2 : 0));
        LoadTable();
        _il.Call(typeof(Includes), nameof(Includes.Include));
    }

    private void EmitEval(EvalExpression e)
    {
        LoadFrame();
        EmitValue(e.Code);
        MarkLine(e.Line);
        LoadTable();
        _il.Call(typeof(Includes), nameof(Includes.Eval));
    }

    /// <summary>Pushes the symbol table.</summary>
    private void LoadTable()
    {
        if (_table is not null)
        {
            _il.LoadLocal(_table);
        }
        else
        {
            _il.Call(typeof(PhpArray), nameof(PhpArray.NewEmpty));
        }
    }
}
