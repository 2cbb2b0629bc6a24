using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Loops, switch, match, and jumps between them.
internal sealed partial class FunctionEmitter
{
    /// <summary>Where a jump goes, and how many finally blocks and foreach loops enclose it there.</summary>
    private sealed class JumpTarget(Label label, int tryDepth, int foreachDepth)
    {
        public Label Label { get; } = label;

        public int TryDepth { get; set; } = tryDepth;

        public int ForeachDepth { get; set; } = foreachDepth;
    }

    private readonly ArrayStack<(JumpTarget Break, JumpTarget Continue)> _loops = new();
    private readonly ArrayStack<Action> _cursors = new(); // how to end each foreach around here

    private JumpTarget NewTarget() => new(_il.DefineLabel(), _finallies.Count, _cursors.Count);

    private void EmitLoopJump(int levels, bool isBreak, int line)
    {
        if (levels > _loops.Count)
        {
            throw Unsupported(_loops.Count == 0 ? $"'{(isBreak ? "break" : "continue")}' not in the 'loop' or 'switch' context"
                : $"Cannot '{(isBreak ? "break" : "continue")}' {levels} level{(levels == 1 ? "" : "s")}", line);
        }

        var loop = _loops[^levels];
        EmitJump(isBreak ? loop.Break : loop.Continue);
    }

    /// <summary>Jumps, ending foreach loops and running finally blocks on the way.</summary>
    private void EmitJump(JumpTarget target)
    {
        for (int i = _cursors.Count - 1; i >= target.ForeachDepth; i--)
        {
            _cursors[i]();
        }

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

        _line = 0;
    }

    /// <summary>A host can stop the script at any turn of a loop, a time limit too: php names a line of the loop then.</summary>
    private void EmitPoll(int line)
    {
        var go = _il.DefineLabel();
        LoadContext();
        _il.LoadField(typeof(Context), nameof(Context.Interrupt));
        _il.Emit(Op.Brfalse, go);
        LoadFrame();
        _il.Int(line);
        _il.Call(typeof(Frame), nameof(Frame.ReachLine));
        LoadContext();
        _il.Call(typeof(Context), nameof(Context.HandleInterrupt));
        _il.Mark(go);
    }

    private void EmitWhile(WhileStatement w)
    {
        var exit = NewTarget();
        var next = NewTarget();
        Mark(next.Label);
        EmitPoll(w.Line);
        EmitBranch(w.Condition, exit.Label, when: false);
        _loops.Push((exit, next));
        EmitStatement(w.Body);
        _loops.Pop();
        _il.Emit(Op.Br, next.Label);
        Mark(exit.Label);
    }

    private void EmitDoWhile(DoWhileStatement w)
    {
        var exit = NewTarget();
        var next = NewTarget();
        var again = _il.DefineLabel();
        Mark(again);
        EmitPoll(w.Line);
        _loops.Push((exit, next));
        EmitStatement(w.Body);
        _loops.Pop();
        Mark(next.Label);
        EmitBranch(w.Condition, again, when: true);
        Mark(exit.Label);
    }

    private void EmitFor(ForStatement f)
    {
        foreach (var e in f.Initializers)
        {
            EmitDiscard(e);
        }

        var exit = NewTarget();
        var next = NewTarget();
        var body = _il.DefineLabel();
        var test = _il.DefineLabel();
        _il.Emit(Op.Br, test);
        Mark(body);
        _loops.Push((exit, next));
        EmitStatement(f.Body);
        _loops.Pop();
        Mark(next.Label);
        foreach (var e in f.Steps)
        {
            EmitDiscard(e);
        }

        EmitPoll(f.Line);
        Mark(test);
        for (int i = 0; i < f.Conditions.Count - 1; i++)
        {
            EmitDiscard(f.Conditions[i]);
        }

        if (f.Conditions.Count > 0)
        {
            EmitBranch(f.Conditions[^1], body, when: true);
        }
        else
        {
            _il.Emit(Op.Br, body);
        }

        Mark(exit.Label);
    }

    private void EmitForeach(ForeachStatement f)
    {
        bool byRef = f.ByRef || (f.ValueTarget is ArrayLiteral list && HasReference(list));
        if (byRef && IsPlace(f.Source))
        {
            WarnIfUndefined(f.Source);
            EmitAlias(f.Source);
        }
        else
        {
            EmitValue(f.Source);
        }

        MarkLine(f.Line);

        // In a generator the cursor must survive a yield.
        Local? local = null;
        bool isWalk = _frameValues is null && !byRef;
        int slot = -1;
        if (isWalk)
        {
            var source = _il.TempValue();
            _il.StoreLocal(source);
            local = _il.NewLocal(typeof(Walk));
            _il.LoadLocalAddress(local);
            _il.LoadLocal(source);
            LoadFrame();
            _il.Call(typeof(Walk), nameof(Walk.Start));
            DropGiven(f.Source, source); // the loop holds the storage, not the array
            _il.Free(source);
        }
        else if (_frameValues is null)
        {
            LoadFrame();
            _il.Bool(byRef);
            _il.Call(typeof(Iteration), nameof(Iteration.Start));
            local = _il.NewLocal(typeof(Cursor));
            _il.StoreLocal(local);
        }
        else
        {
            LoadFrame();
            _il.Bool(byRef);
            _il.Call(typeof(Iteration), nameof(Iteration.Start));
            slot = _elements++;
            _il.Call(typeof(Variables), nameof(Variables.BoxObject));
            StoreElement(slot);
        }

        void LoadCursor()
        {
            if (isWalk)
            {
                _il.LoadLocalAddress(local!);
            }
            else if (local is not null)
            {
                _il.LoadLocal(local);
            }
            else
            {
                LoadElement(slot);
                _il.Call(typeof(Variables), nameof(Variables.UnboxCursor));
            }
        }

        void EndCursor()
        {
            LoadCursor();
            _il.Call(isWalk ? typeof(Walk) : typeof(Cursor), nameof(Cursor.End));
        }

        var exit = NewTarget();
        _cursors.Push(EndCursor);
        var next = NewTarget();
        var done = _il.DefineLabel();
        Mark(next.Label);
        EmitPoll(f.Line);
        MarkLine(f.Line);
        LoadCursor();
        _il.Call(isWalk ? typeof(Walk) : typeof(Cursor), nameof(Cursor.MoveNext));
        _il.Emit(Op.Brfalse, done);
        var value = _il.TempValue();
        LoadCursor();
        _il.LoadField(isWalk ? typeof(Walk) : typeof(Cursor), nameof(Cursor.Value));
        if (!byRef && !isWalk)
        {
            _il.Call(typeof(Arith), nameof(Arith.Copy));
        }

        _il.StoreLocal(value);
        if (f.ByRef)
        {
            Prepare(f.ValueTarget);
            EmitBind(f.ValueTarget, value);
            Release(f.ValueTarget);
        }
        else if (f.ValueTarget is ArrayLiteral pattern)
        {
            EmitDestructure(pattern, value);
        }
        else
        {
            Prepare(f.ValueTarget);
            EmitStore(f.ValueTarget, value, f.Line, needed: false);
            Release(f.ValueTarget);
        }

        if (f.KeyTarget is not null)
        {
            LoadCursor();
            _il.Call(isWalk ? typeof(Walk) : typeof(Cursor), isWalk ? nameof(Walk.Key) : "get_" + nameof(Cursor.Key));
            _il.StoreLocal(value);
            if (f.KeyTarget is ArrayLiteral keyPattern)
            {
                EmitDestructure(keyPattern, value);
            }
            else
            {
                Prepare(f.KeyTarget);
                EmitStore(f.KeyTarget, value, f.Line, needed: false);
                Release(f.KeyTarget);
            }
        }

        _il.Free(value);
        _loops.Push((exit, next));
        EmitStatement(f.Body);
        _loops.Pop();
        _il.Emit(Op.Br, next.Label);
        _cursors.Pop();
        Mark(done);
        Mark(exit.Label);
    }

    private void EmitSwitch(SwitchStatement s)
    {
        var exit = NewTarget();
        var labels = NewLabels(s.Cases.Count);
        var subject = _il.NewLocal(typeof(PhpValue));
        EmitValue(s.Subject);
        _il.StoreLocal(subject);
        int fallback = -1;
        bool? wanted = BoolOf(s.Subject);
        for (int i = 0; i < s.Cases.Count; i++)
        {
            if (s.Cases[i].Test is not { } test)
            {
                fallback = i;
                continue;
            }

            if (wanted is not null)
            {
                MarkLine(s.Cases[i].Line);
                EmitCondition(test);
                _il.Emit(wanted == true ? Op.Brtrue : Op.Brfalse, labels[i]);
                continue;
            }

            _il.LoadLocal(subject);
            While(s.Subject, test, () => EmitValue(test));
            MarkLine(s.Cases[i].Line);
            _il.Call(typeof(Arith), nameof(Arith.LooseEquals));
            _il.Emit(Op.Brtrue, labels[i]);
        }

        _il.Emit(Op.Br, fallback >= 0 ? labels[fallback] : exit.Label);
        _loops.Push((exit, exit));
        for (int i = 0; i < s.Cases.Count; i++)
        {
            Mark(labels[i]);
            EmitStatements(s.Cases[i].Body);
        }

        _loops.Pop();
        Mark(exit.Label);
    }

    private void EmitMatch(MatchExpression m)
    {
        bool waiting = _waiting;
        var end = _il.DefineLabel();
        var subject = _il.NewLocal(typeof(PhpValue));
        EmitValue(m.Subject);
        _il.StoreLocal(subject);
        var labels = NewLabels(m.Arms.Count);
        int fallback = -1;
        _waiting |= MayWait(m.Subject, null);
        bool onTrue = BoolOf(m.Subject) == true;
        for (int i = 0; i < m.Arms.Count; i++)
        {
            if (m.Arms[i].Conditions is not { } conditions)
            {
                fallback = i;
                continue;
            }

            foreach (var condition in conditions)
            {
                if (onTrue && KindOf(condition) == StackKind.Bool)
                {
                    EmitBranch(condition, labels[i], when: true);
                    continue;
                }

                _il.LoadLocal(subject);
                EmitValue(condition);
                MarkLine(condition.Line);
                _il.Call(typeof(Arith), nameof(Arith.StrictEquals));
                _il.Emit(Op.Brtrue, labels[i]);
            }
        }

        _waiting = waiting;
        if (fallback >= 0)
        {
            _il.Emit(Op.Br, labels[fallback]);
        }
        else
        {
            _line = 0;
            MarkLine(LineOfFailure(m));
            _il.LoadLocal(subject);
            _il.Call(typeof(Output), nameof(Output.UnhandledMatch));
            _il.Emit(Op.Throw);
        }

        for (int i = 0; i < m.Arms.Count; i++)
        {
            Mark(labels[i]);
            EmitValue(m.Arms[i].Body);
            _il.Emit(Op.Br, end);
        }

        Mark(end);
    }

    /// <summary>Where no arm fits: php tells the line that it compiled last, which is that of the subject where it looks all conditions up in a table.</summary>
    private static int LineOfFailure(MatchExpression m)
    {
        Expression? last = null;
        bool isTable = true;
        foreach (var condition in m.Arms.SelectMany(a => a.Conditions ?? []))
        {
            isTable &= Constants.TryEvaluate(condition, out var value) && (value.IsLong || value.IsStringValue);
            last = condition;
        }

        last = isTable || last is null ? m.Subject : last;
        while (last is BinaryExpression b)
        {
            last = b.Right;
        }

        return last.Line;
    }

    private Label[] NewLabels(int count)
    {
        var labels = new Label[count];
        for (int i = 0; i < count; i++)
        {
            labels[i] = _il.DefineLabel();
        }

        return labels;
    }
}
