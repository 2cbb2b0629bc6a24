using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// A call with nothing but the result of another one, where the library does both at once (see LibraryRoutine.Within): trim(substr($s, 1)).
internal sealed partial class FunctionEmitter
{
    private bool EmitCallOfPart(CallExpression c, Name name)
    {
        if (c.Arguments is not [{ Spread: false, Name: null, Value: CallExpression { Callee: NameExpression { Name: var innerName }, Arguments: { } arguments } inner }]
            || inner.Line != c.Line || !Operands.ArePlain(arguments))
        {
            return false;
        }

        var part = KnownCallee.Of(_scope.File, innerName, c.Line);
        var whole = KnownCallee.Of(_scope.File, name, c.Line);
        if (part.Routine is not LibraryRoutine { Within: { } within } || whole.Routine is not LibraryRoutine || within(whole.Routine.Name, arguments.Count) is not { } code)
        {
            return false;
        }

        // Both functions are looked for before the arguments are evaluated.
        var wholeRoutine = EmitRoutineOf(name, whole);
        var partRoutine = EmitRoutineOf(innerName, part);
        bool waiting = _waiting;
        for (int i = 0; i < arguments.Count; i++)
        {
            _waiting = waiting || MayAnyWait(null, arguments, i);
            EmitCopied(arguments[i].Value);
        }

        _waiting = waiting;
        var values = StoreAll(arguments.Count);
        MarkLine(c.Line);
        if (_scope.File.File.StrictTypes)
        {
            EmitStrictCheck(partRoutine, values);
        }

        // Both calls one after the other where one of the functions is another one here, and without machine code.
        var shadowed = _il.DefineLabel();
        var end = _il.DefineLabel();
        _il.Emit(Op.BrInterpreted, shadowed);
        EmitBranchIfShadowed(whole, wholeRoutine, shadowed);
        EmitBranchIfShadowed(part, partRoutine, shadowed);
        _il.LoadLocal(wholeRoutine);
        _il.LoadLocal(partRoutine);
        LoadContext();
        LoadAll(values);
        _il.CallKnown(code);
        _il.Emit(Op.Br, end);
        _il.Mark(shadowed);
        EmitBothCalls(wholeRoutine, partRoutine, values);
        _il.Mark(end);
        FreeAll(values);
        _il.Free(partRoutine);
        _il.Free(wholeRoutine);
        return true;
    }

    private Local EmitRoutineOf(Name name, KnownCallee callee)
    {
        var routine = _il.Temp(typeof(RoutineInfo));
        EmitFunction(name, callee);
        _il.StoreLocal(routine);
        return routine;
    }

    private void EmitBothCalls(Local whole, Local part, Local[] values)
    {
        _il.LoadLocal(whole);
        LoadContext();
        _il.Null();
        _il.LoadLocal(part);
        LoadContext();
        _il.Null();
        LoadAll(values);
        EmitDirectCall(values.Length, null);
        _il.Call(typeof(Arith), nameof(Arith.Result));
        if (_scope.File.File.StrictTypes)
        {
            EmitStrictCheck(1, whole);
        }

        EmitDirectCall(1, null);
        _il.Call(typeof(Arith), nameof(Arith.Result));
    }
}
