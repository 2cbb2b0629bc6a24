using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Statements.
internal sealed partial class FunctionEmitter
{
    private Dictionary<string, JumpTarget>? _labels;

    private void EmitStatements(IEnumerable<Statement> statements)
    {
        foreach (var s in statements)
        {
            EmitStatement(s);
        }
    }

    private void EmitStatement(Statement statement)
    {
        switch (statement)
        {
            case EmptyStatement:
                break;
            case BlockStatement b:
                EmitStatements(b.Statements);
                break;
            case ExpressionStatement e:
                EmitExpressionStatement(e.Expression);
                break;
            case EchoStatement e:
                foreach (var value in e.Values)
                {
                    EmitEcho(value);
                }

                break;
            case InlineHtmlStatement h:
                LoadContext();
                LoadConstant(PhpValue.Create(h.Text));
                _il.Call(typeof(Output), nameof(Output.Echo));
                break;
            case IfStatement i:
                EmitIf(i);
                break;
            case WhileStatement w:
                EmitWhile(w);
                break;
            case DoWhileStatement w:
                EmitDoWhile(w);
                break;
            case ForStatement f:
                EmitFor(f);
                break;
            case ForeachStatement f:
                EmitForeach(f);
                break;
            case SwitchStatement s:
                EmitSwitch(s);
                break;
            case BreakStatement b:
                EmitLoopJump(b.Levels, isBreak: true, b.Line);
                break;
            case ContinueStatement c:
                EmitLoopJump(c.Levels, isBreak: false, c.Line);
                break;
            case ReturnStatement r:
                EmitReturn(r);
                break;
            case GlobalStatement g:
                EmitGlobal(g);
                break;
            case StaticStatement s:
                EmitStatic(s);
                break;
            case UnsetStatement u:
                foreach (var target in u.Targets)
                {
                    EmitUnset(target, u.Line);
                }

                break;
            case TryStatement t:
                EmitTry(t);
                break;
            case DeclareStatement d:
                if (d.Body is not null)
                {
                    EmitStatement(d.Body);
                }

                break;
            case TickStatement t:
                MarkLine(t.Line);
                LoadContext();
                _il.Int(t.Ticks);
                _il.Call(typeof(Context), nameof(Context.Tick));
                break;
            case GotoStatement g:
                var jump = LabelTarget(g.Label);
                EmitPoll(0); // where it leads is not known to be a line further on
                EmitJump(jump);
                break;
            case LabelStatement l:
                var label = LabelTarget(l.Label);
                label.TryDepth = _finallies.Count;
                label.ForeachDepth = _cursors.Count;
                Mark(label.Label);
                break;
            case HaltCompilerStatement:
                EmitHalt();
                break;
            case ConstStatement c:
                EmitConst(c);
                break;
            case FunctionStatement f:
                if (_hoisted?.Contains(f) != true)
                {
                    EmitDeclareFunction(f);
                }

                break;
            case ClassStatement c:
                EmitDeclareClass(c);
                break;
            default:
                throw new NotSupportedException($"{statement.GetType().Name} as a statement.");
        }
    }

    private HashSet<Statement>? _hoisted;

    private void EmitExpressionStatement(Expression e)
    {
        if (e is YieldExpression or YieldFromExpression)
        {
            EmitYield(e, null);
            return;
        }

        if (e is ThrowExpression t)
        {
            EmitThrown(t);
            EmitThrowCaught();
            _line = 0;
            return;
        }

        EmitDiscard(e);
        EmitFlush();
    }

    private void EmitHalt()
    {
        if (_scope.IsScript)
        {
            _il.Long(1);
            _il.Call(typeof(Arith), nameof(Arith.BoxLong));
            EmitReturnValue();
        }
    }

    private JumpTarget LabelTarget(string name)
    {
        _labels ??= new(StringComparer.Ordinal);
        if (!_labels.TryGetValue(name, out var target))
        {
            _labels.Add(name, target = new JumpTarget(_il.DefineLabel(), 0, 0));
        }

        return target;
    }

    private void EmitIf(IfStatement i)
    {
        // elseif makes a chain, which is no nesting.
        var end = _il.DefineLabel();
        Statement? rest = i;
        while (rest is IfStatement branch)
        {
            var otherwise = _il.DefineLabel();
            EmitBranch(branch.Condition, otherwise, when: false);
            EmitStatement(branch.Then);
            rest = branch.Else;
            if (rest is not null)
            {
                _il.Emit(Op.Br, end);
            }

            Mark(otherwise);
        }

        if (rest is not null)
        {
            EmitStatement(rest);
        }

        Mark(end);
    }

    private void EmitGlobal(GlobalStatement g)
    {
        foreach (var v in g.Variables)
        {
            switch (v)
            {
                case VariableExpression named when _scope.IsScript && _table is not null:
                    LoadFrame();
                    LoadName(named.Name);
                    _il.Call(typeof(Variables), nameof(Variables.GlobalAlias));
                    BindVariable(named.Name);
                    break;
                case VariableExpression named:
                    LoadFrame();
                    LoadName(named.Name);
                    _il.Call(typeof(Variables), nameof(Variables.GlobalAlias));
                    BindVariable(named.Name);
                    break;
                case VariableVariableExpression dynamic:
                    _il.LoadLocal(_table!);
                    EmitDynamicName(dynamic.NameExpression);
                    LoadFrame();
                    EmitDynamicName(dynamic.NameExpression);
                    _il.Call(typeof(Variables), nameof(Variables.GlobalAlias));
                    _il.Call(typeof(Variables), nameof(Variables.SetAlias));
                    break;
            }
        }
    }

    private void EmitStatic(StaticStatement s)
    {
        foreach (var v in s.Variables)
        {
            int index = _scope.Statics.IndexOf(v);
            var ready = _il.DefineLabel();
            LoadFrame();
            _il.Int(index);
            _il.Call(typeof(Variables), nameof(Variables.HasStatic));
            _il.Emit(Op.Brtrue, ready);
            LoadFrame();
            _il.Int(index);
            if (v.Initializer is null)
            {
                _il.Call(typeof(Arith), nameof(Arith.Null));
            }
            else
            {
                _isConstant = true;
                EmitCopied(v.Initializer);
                _isConstant = _scope.IsConstantExpression;
            }

            _il.Call(typeof(Variables), nameof(Variables.InitStatic));
            Mark(ready);
            LoadFrame();
            _il.Int(index);
            _il.Call(typeof(Variables), nameof(Variables.StaticAlias));
            BindVariable(v.Name);
        }
    }

    private void EmitConst(ConstStatement c)
    {
        foreach (var (name, value) in c.Constants)
        {
            LoadFrame();
            _il.Str(name);
            EmitCopied(value);
            MarkLine(c.Line);
            _il.Call(typeof(Output), nameof(Output.DefineConstant));
        }
    }

    // Returning -------------------------------------------------------------------------------------------------------

    private Local? _returnValue;
    private JumpTarget? _return;

    private JumpTarget ReturnTarget => _return ??= new JumpTarget(_il.DefineLabel(), 0, 0);

    private Local ReturnValue => _returnValue ??= _il.NewLocal(typeof(PhpValue));

    private void EmitReturn(ReturnStatement r)
    {
        if (_frameValues is not null)
        {
            EmitGeneratorReturn(r);
            return;
        }

        if (r.Value is null)
        {
            _il.Call(typeof(Arith), nameof(Arith.Null));
            if (_returnType is not null && (_returnType.Kind & PhpTypeSpec.Kinds.Void) == 0)
            {
                EmitReturnCheck(StackKind.Value);
            }
        }
        else if (_scope.ReturnsByRef && IsPlace(r.Value))
        {
            EmitAlias(r.Value);
            EmitReturnCheck(StackKind.Value);
        }
        else if (_scope.ReturnsByRef && r.Value is CallExpression or MethodCallExpression or StaticCallExpression)
        {
            _rawResult = true;
            EmitValue(r.Value);
            _rawResult = false;
            EmitReturnCheck(StackKind.Value);
        }
        else
        {
            // A local that dies here can be given as it is.
            var kind = EmitExpression(r.Value);
            Box(kind);
            if (kind == StackKind.Value && !IsFresh(r.Value))
            {
                bool dies = IsDyingLocal(r.Value);
                _il.Call(typeof(Arith), dies ? nameof(Arith.Keep) : nameof(Arith.Copy));
                _returned = dies ? PlaceOf(((VariableExpression)r.Value).Name) : null;
            }

            MarkLine(r.Line);
            if (_scope.ReturnsByRef)
            {
                LoadFrame();
                _il.Call(typeof(Variables), nameof(Variables.NotReturnedByReference));
            }

            EmitReturnCheck(kind);
        }

        EmitReturnValue();
        _returned = null;
    }

    private bool IsDyingLocal(Expression e)
        => e is VariableExpression v && _table is null && _finallies.Count == 0 && v.Name != "this" && !Superglobals.Contains(v.Name)
            && PlaceOf(v.Name) is { Info: { MaybeAlias: false, Captured: < 0 } };

    private void EmitReturnCheck(StackKind kind)
    {
        if (_returnType is not { } type || type.Kind == PhpTypeSpec.Kinds.Void)
        {
            return;
        }

        bool known = type.ClassAlternatives.Count == 0 && (kind switch
        {
            StackKind.Long => PhpTypeSpec.Kinds.Int,
            StackKind.Double => PhpTypeSpec.Kinds.Float,
            StackKind.Bool => PhpTypeSpec.Kinds.Bool,
            _ => PhpTypeSpec.Kinds.Mixed,
        } & type.Kind) != 0;
        if (known && kind != StackKind.Bool)
        {
            return;
        }

        EmitTypeCheck(type, () =>
        {
            LoadFrame();
            _il.Call(typeof(Params), nameof(Params.Return));
        });
    }

    /// <summary>Leaves the function with the value on the stack.</summary>
    private void EmitReturnValue()
    {
        if (_finallies.Count == 0 && _cursors.Count == 0 && _clrTries == 0)
        {
            EmitLeaveFunction();
            _il.Emit(Op.Ret);
            return;
        }

        // What ends on the way must not take the result with it.
        _il.StoreLocal(ReturnValue);
        _il.LoadLocal(ReturnValue);
        _il.Call(typeof(Releasing), nameof(Releasing.Protect));
        EmitJump(ReturnTarget);
    }

    private void EmitReturnLabel()
    {
        if (_return is null)
        {
            return;
        }

        _il.Mark(_return.Label);
        _il.LoadLocal(ReturnValue);
        _leavesByLabel = true;
        EmitLeaveFunction();
        _leavesByLabel = false;
        _il.LoadLocal(ReturnValue);
        _il.Call(typeof(Releasing), nameof(Releasing.Unprotect));
        _il.Emit(Op.Ret);
    }

    private PhpTypeSpec? _returnType => _scope.IsGenerator || _scope.ReturnType is null ? null : _unit.TypeOf(_scope.ReturnType, nullable: false);

    /// <summary>At the end of the body: null, or php's TypeError where a value was promised.</summary>
    private void EmitMissingReturn()
    {
        if (_returnType is { } type && (type.Kind & (PhpTypeSpec.Kinds.Void)) == 0)
        {
            LoadFrame();
            _il.Call(typeof(Params), nameof(Params.MissingReturn));
        }
        else
        {
            _il.Call(typeof(Arith), nameof(Arith.Null));
        }
    }
}
