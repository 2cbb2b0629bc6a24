using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Expressions for their value.
internal sealed partial class FunctionEmitter
{
    /// <summary>Pushes the value of an expression; the result tells how it is held.</summary>
    private StackKind EmitExpression(Expression e)
    {
        bool waiting = _waiting;
        bool hold = waiting && e is AssignExpression or CompoundAssignExpression or AssignReferenceExpression or IncludeExpression or EvalExpression && waiting;
        if (hold)
        {
            EmitHold();
        }

        _waiting |= !TellsWhatWaits(e);
        var kind = EmitExpressionCore(e);
        _waiting = waiting;
        if (hold)
        {
            EmitUnhold();
        }

        return kind;
    }

    private StackKind EmitExpressionCore(Expression e)
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
                if (v.Name == "this" && !_thisIsCounted && _frameValues is null)
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
                var site = _il.Temp(typeof(NameSite));
                EmitDynamicName(v.NameExpression);
                _il.StoreLocal(site);
                _il.LoadLocal(_table!);
                _il.LoadLocal(site);
                _il.Call(typeof(Variables), nameof(Variables.Get));
                LoadFrame();
                _il.LoadLocal(site);
                _il.Call(typeof(Variables), nameof(Variables.Checked));
                _il.Free(site);
                return StackKind.Value;
            case InterpolatedString s:
                EmitConcat(s.Parts, s.Line, isRope: true);
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
                EmitThrown(t);
                _il.Emit(Op.Throw);
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
                var kind = EmitCall(c);
                TakeHeaders();
                return kind;
            case MethodCallExpression c:
                EmitMethodCall(c);
                TakeHeaders();
                return StackKind.Value;
            case StaticCallExpression c:
                EmitStaticCall(c);
                TakeHeaders();
                return StackKind.Value;
            case NewExpression n:
                EmitNew(n);
                TakeHeaders();
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
            var result = KeepResult(e);
            _il.Call(typeof(Releasing), nameof(Releasing.Discard));
            DropResult(result);
        }
        else if (kind != StackKind.Void)
        {
            _il.Emit(Op.Pop);
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
        if (!_waiting)
        {
            EmitFlush();
        }
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
        _il.Emit(Op.Throw);
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

    // With the call's result on the stack.
    private void TakeHeaders()
    {
        if (!_scope.TakesHeaders)
        {
            return;
        }

        var none = _il.DefineLabel();
        LoadFrame();
        _il.Call(typeof(ResponseHeaders), nameof(ResponseHeaders.AreGivenTo));
        _il.Emit(Op.Brfalse, none);
        LoadFrame();
        LoadVariableAddress(ResponseHeaders.Variable);
        _il.Call(typeof(ResponseHeaders), nameof(ResponseHeaders.Take));
        _il.Mark(none);
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
