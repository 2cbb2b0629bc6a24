using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// try, catch, finally. The bodies of catch and finally are ordinary code behind the CLR's try: so return, break and yield work in them.
internal sealed partial class FunctionEmitter
{
    /// <summary>A finally that encloses the code at hand, and what is to happen after it.</summary>
    private sealed class FinallyContext(Label label, Local pending)
    {
        /// <summary>Its code.</summary>
        public Label Label { get; } = label;

        /// <summary>What comes after it: 0 the next statement, 1 the exception again, from 2 the targets.</summary>
        public Local Pending { get; } = pending;

        public List<JumpTarget> Targets { get; } = [];

        public int Register(JumpTarget target)
        {
            int index = Targets.IndexOf(target);
            if (index < 0)
            {
                Targets.Add(target);
                index = Targets.Count - 1;
            }

            return index + 2;
        }
    }

    private readonly ArrayStack<FinallyContext> _finallies = new();
    private int _clrTries;

    /// <summary>For each CLR try around here: writes what takes an exception (on the stack) and goes to the handler; null where that is not possible.</summary>
    private readonly ArrayStack<Action?> _handlers = new();

    private void BeginClrTry(Action? handler)
    {
        _il.BeginTry();
        _clrTries++;
        _handlers.Push(handler);
    }

    private void EndClrTry()
    {
        _clrTries--;
        _handlers.Pop();
    }

    private void EmitTry(TryStatement t)
    {
        if (t.Finally is null)
        {
            EmitTryCatch(t.Body, t.Catches);
            return;
        }

        var context = new FinallyContext(_il.DefineLabel(), _il.NewLocal(typeof(int)));
        var exception = _il.NewLocal(typeof(PhpThrownException));
        var state = BeginState();
        int exceptionSlot = _frameValues is null ? -1 : _elements++;
        int pendingSlot = _frameValues is null ? -1 : _elements++;
        _il.Int(0);
        _il.StoreLocal(context.Pending);
        var entry = _il.DefineLabel();
        var yields = BeginRegion(t.Body, t.Catches);
        Mark(entry);
        RegionEntry(yields, entry);
        _finallies.Push(context);
        BeginClrTry(Take);
        RegionDispatch(yields);
        if (t.Catches.Count > 0)
        {
            EmitTryCatch(t.Body, t.Catches);
        }
        else
        {
            EmitStatement(t.Body);
        }

        EndRegion(yields);
        _il.Emit(Op.Leave, context.Label);
        EndClrTry();
        _il.BeginCatch(typeof(PhpThrownException));
        Take();
        _il.EndTry();
        _finallies.Pop();
        Mark(context.Label);
        RestoreState(state, exception, context.Pending);
        if (_frameValues is not null)
        {
            // What is pending must survive a yield inside the finally block.
            _il.LoadLocal(exception);
            _il.Call(typeof(Variables), nameof(Variables.BoxObject));
            StoreElement(exceptionSlot);
            _il.LoadLocal(context.Pending);
            _il.Emit(Op.ConvI8);
            _il.Call(typeof(Arith), nameof(Arith.BoxLong));
            StoreElement(pendingSlot);
            SaveReturnValue();
        }

        EmitFinallyBody(t.Finally, exception);
        if (_frameValues is not null)
        {
            LoadElement(exceptionSlot);
            _il.Call(typeof(Variables), nameof(Variables.UnboxException));
            _il.StoreLocal(exception);
            LoadElement(pendingSlot);
            _il.Call(typeof(Arith), nameof(Arith.ToLong));
            _il.Emit(Op.ConvI4);
            _il.StoreLocal(context.Pending);
            RestoreReturnValue();
        }

        var go = _il.DefineLabel();
        _il.LoadLocal(context.Pending);
        _il.Emit(Op.Brfalse, go);
        for (int i = 0; i < context.Targets.Count; i++)
        {
            var skip = _il.DefineLabel();
            _il.LoadLocal(context.Pending);
            _il.Int(i + 2);
            _il.Emit(Op.BneUn, skip);
            EmitResumedJump(context.Targets[i]);
            Mark(skip);
        }

        var notThrown = _il.DefineLabel();
        _il.LoadLocal(context.Pending);
        _il.Int(1);
        _il.Emit(Op.BneUn, notThrown);
        _il.LoadLocal(exception);
        EmitThrowCaught();
        Mark(notThrown);
        Mark(go);

        void Take()
        {
            _il.StoreLocal(exception);
            _il.Int(1);
            _il.StoreLocal(context.Pending);
            _il.Emit(Op.Leave, context.Label);
        }
    }

    // An exception thrown by the finally block takes the pending one as its previous.
    private void EmitFinallyBody(BlockStatement body, Local exception)
    {
        if (_frameValues is not null || !Binding.SyntaxChildren.Contains(body, n => n is ThrowExpression or CallExpression or MethodCallExpression or StaticCallExpression or NewExpression))
        {
            EmitStatement(body);
            return;
        }

        var after = _il.DefineLabel();
        var thrown = _il.NewLocal(typeof(PhpThrownException));
        BeginClrTry(null);
        EmitStatement(body);
        EndClrTry();
        _il.Emit(Op.Leave, after);
        _il.BeginCatch(typeof(PhpThrownException));
        _il.StoreLocal(thrown);
        _il.LoadLocal(thrown);
        _il.LoadLocal(exception);
        _il.Call(typeof(Output), nameof(Output.ChainPrevious));
        _il.Emit(Op.Rethrow);
        _il.EndTry();
        Mark(after);
    }

    /// <summary>A jump that was delayed by a finally block goes on; loops in between were ended already.</summary>
    private void EmitResumedJump(JumpTarget target)
    {
        if (_finallies.Count > target.TryDepth)
        {
            var inner = _finallies[^1];
            _il.Int(inner.Register(target));
            _il.StoreLocal(inner.Pending);
            _il.Emit(Op.Leave, inner.Label);
        }
        else
        {
            _il.Emit(_clrTries > 0 ? Op.Leave : Op.Br, target.Label);
        }
    }

    /// <summary>What an exception has to restore: error reporting, and how much waits on the stack.</summary>
    private sealed record StateBefore(Local Silence, Local Held);

    private StateBefore BeginState()
    {
        var held = _il.NewLocal(typeof(int));
        LoadContext();
        _il.Call(typeof(Context), nameof(Context.HeldNow));
        _il.StoreLocal(held);
        var silence = _il.NewLocal(typeof(int));
        LoadContext();
        _il.Call(typeof(Context), "get_" + nameof(Context.ErrorReporting));
        _il.StoreLocal(silence);
        return new StateBefore(silence, held);
    }

    /// <summary>After an exception: calls and @ that it ended are over.</summary>
    private void RestoreState(StateBefore state, Local? exception, Local? pending)
    {
        _ = exception;
        var skip = _il.DefineLabel();
        if (pending is not null)
        {
            _il.LoadLocal(pending);
            _il.Int(1);
            _il.Emit(Op.BneUn, skip);
        }

        LoadFrame();
        if (_frameValues is null)
        {
            _il.LoadLocal(state.Held);
        }
        else
        {
            _il.LoadArg(GeneratorArg);
            _il.LoadField(typeof(PhpGenerator), nameof(PhpGenerator.HeldBefore));
        }

        _il.Call(typeof(Releasing), nameof(Releasing.Unwound));
        LoadContext();
        LoadFrame();
        _il.LoadField(typeof(Frame), nameof(Frame.Depth));
        _il.Call(typeof(Context), "set_" + nameof(Context.Depth));
        if (_frameValues is null)
        {
            LoadContext();
            _il.LoadLocal(state.Silence);
            _il.Call(typeof(Context), nameof(Context.EndSilence));
        }

        Mark(skip);
    }

    private void EmitTryCatch(BlockStatement body, IReadOnlyList<CatchClause> catches)
    {
        var end = _il.DefineLabel();
        var handler = _il.DefineLabel();
        var exception = _il.NewLocal(typeof(PhpThrownException));
        var state = BeginState();
        var entry = _il.DefineLabel();
        var yields = BeginRegion(body, []);
        Mark(entry);
        RegionEntry(yields, entry);
        BeginClrTry(Take);
        RegionDispatch(yields);
        EmitStatement(body);
        EndRegion(yields);
        _il.Emit(Op.Leave, end);
        EndClrTry();
        _il.BeginCatch(typeof(PhpThrownException));
        Take();
        _il.EndTry();
        Mark(handler);
        RestoreState(state, null, null);
        foreach (var clause in catches)
        {
            var matched = _il.DefineLabel();
            var next = _il.DefineLabel();
            foreach (var type in clause.Types)
            {
                _il.LoadLocal(exception);
                LoadContext();
                _il.Int(NameTable.Class(type.FullName));
                _il.Str(type.FullName);
                _il.Call(typeof(Output), nameof(Output.Catches));
                _il.Emit(Op.Brtrue, matched);
            }

            _il.Emit(Op.Br, next);
            Mark(matched);
            if (clause.Variable is not null)
            {
                _il.LoadLocal(exception);
                _il.Call(typeof(PhpThrownException), "get_" + nameof(PhpThrownException.Throwable));
                _il.Call(typeof(Variables), nameof(Variables.ObjectValue));
                if (MayBeReference(clause.Variable))
                {
                    LoadVariableAddressUnder(clause.Variable);
                    _il.Call(typeof(Variables), nameof(Variables.AssignCaught));
                }
                else
                {
                    StoreVariable(clause.Variable, Binding.StackKind.Value);
                }
            }

            EmitStatement(clause.Body);
            _il.Emit(Op.Br, end);
            Mark(next);
        }

        _il.LoadLocal(exception);
        EmitThrowCaught();
        Mark(end);

        void Take()
        {
            _il.StoreLocal(exception);
            _il.Emit(Op.Leave, handler);
        }
    }

    /// <summary>Pushes the exception that is to be thrown.</summary>
    private void EmitThrown(ThrowExpression t)
    {
        EmitValue(t.Operand);
        MarkLine(t.Line);
        _il.Call(typeof(Calls), t.Operand is NewExpression ? nameof(Calls.Thrown) : nameof(Calls.ThrownAgain));
    }

    /// <summary>With an exception on the stack and nothing else: to the handler around here, or to the caller.</summary>
    private void EmitThrowCaught()
    {
        if (_handlers.Count > 0)
        {
            if (_handlers[^1] is { } take)
            {
                take();
            }
            else
            {
                _il.Emit(Op.Throw);
            }

            return;
        }

        if (_scope.IsScript || _scope.IsGenerator)
        {
            _il.Emit(Op.Throw);
            return;
        }

        var unwatched = _il.DefineLabel();
        _il.StoreLocal(_thrown ??= _il.NewLocal(typeof(PhpThrownException)));
        LoadFrame();
        _il.LoadField(typeof(Frame), nameof(Frame.IsWatched));
        _il.Emit(Op.Brfalse, unwatched);
        EmitJump(_leaveThrowing ??= new JumpTarget(_il.DefineLabel(), 0, 0));
        Mark(unwatched);
        _il.LoadLocal(_thrown);
        _il.Emit(Op.Throw);
    }

    private Local? _thrown;
    private JumpTarget? _leaveThrowing;

    /// <summary>At the end of the function: leaves it with an exception for the caller that looks for one.</summary>
    private void EmitThrowLabel()
    {
        if (_leaveThrowing is null)
        {
            return;
        }

        _il.Mark(_leaveThrowing.Label);
        LoadContext();
        _il.LoadLocal(_thrown!);
        _il.StoreField(typeof(Context), nameof(Context.Leaving));
        _il.Call(typeof(Arith), nameof(Arith.Null));
        EmitLeaveFunction();
        LoadContext();
        _il.Call(typeof(Calls), nameof(Calls.HandOver));
        _il.Emit(Op.Ret);
    }

    /// <summary>After a watched call, with the result on the stack: where the function threw instead, to the handler.</summary>
    private void EmitTakeThrown(Action take)
    {
        var returned = _il.DefineLabel();
        LoadContext();
        _il.LoadField(typeof(Context), nameof(Context.Thrown));
        _il.Emit(Op.Brfalse, returned);
        LoadContext();
        _il.Call(typeof(Calls), nameof(Calls.TakeThrown));
        take();
        _il.Mark(returned);
    }
}
