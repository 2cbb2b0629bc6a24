using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// The call of a routine that is found: its arguments, and how it is called with them.
internal sealed partial class FunctionEmitter
{
    private const int MaxDirectArguments = 6;
    private const int MaxWatchedArguments = 3;

    /// <summary>
    /// With the routine on the stack: evaluates the arguments and calls. <paramref name="self"/> (given back here) holds what it is called on.
    /// </summary>
    private void EmitInvocation(Local? self, IReadOnlyList<Argument>? arguments, Func<int, bool?> byRef, int line, Expression? receiver = null, bool mayBeLibrary = false, KnownCallee callee = default)
    {
        bool raw = _rawResult;
        _rawResult = false;
        if (arguments is null)
        {
            LoadSelf(self);
            _il.Call(typeof(Calls), nameof(Calls.MakeCallable));
            return;
        }

        bool hold = _waiting && (callee.MayBeShadowed || !callee.OnlyReads);
        if (HasSpread(arguments))
        {
            EmitListCall(self, arguments, line, hold);
        }
        else if (!Operands.ArePlain(arguments))
        {
            EmitNamedCall(self, arguments, line, hold);
        }
        else
        {
            bool strict = _scope.File.File.StrictTypes && (self is null || mayBeLibrary) && arguments.Count > 0;
            EmitPlainCall(self, arguments, byRef, line, receiver, callee, hold, strict);
        }

        if (!raw)
        {
            _il.Call(typeof(Arith), nameof(Arith.Result));
        }
    }

    private void EmitPlainCall(Local? self, IReadOnlyList<Argument> arguments, Func<int, bool?> byRef, int line, Expression? receiver, KnownCallee callee, bool hold, bool strict)
    {
        bool waiting = _waiting;
        bool direct = arguments.Count <= MaxDirectArguments;
        var plain = direct ? callee.Plain?.Invoke(arguments.Count) : null;
        // What comes after an argument must not change it.
        bool read = direct && arguments.Count > 0 && callee.OnlyReads && OnlyFirstIsComplex(arguments);
        bool branches = callee.MayBeShadowed && (plain is not null || read);
        var routine = NeedsMask(arguments, byRef) || branches || strict ? _il.Temp(typeof(RoutineInfo)) : null;
        if (routine is not null)
        {
            _il.Emit(Op.Dup);
            _il.StoreLocal(routine);
        }

        LoadContext();
        LoadSelf(self);
        var aliases = new List<Local>();
        List<Local>? results = null;
        if (!direct)
        {
            _il.Int(arguments.Count);
            _il.Emit(Op.Newarr);
        }

        for (int i = 0; i < arguments.Count; i++)
        {
            if (!direct)
            {
                _il.Emit(Op.Dup);
                _il.Int(i);
            }

            _waiting = waiting || MayAnyWait(receiver, arguments, i);
            if (read)
            {
                EmitValue(arguments[i].Value);
            }
            else
            {
                EmitArgument(AtFirstLine(arguments, i, callee.IsDeclaredLater || byRef(i) is null), i, byRef, routine, aliases, callee.Name);
            }

            if (!direct)
            {
                _il.Emit(Op.Stelem);
            }
            else if (callee.EndsArguments && byRef(i) == false && KeepResult(arguments[i].Value) is { } result)
            {
                (results ??= []).Add(result);
            }
        }

        _waiting = waiting;
        MarkLine(line);
        if (direct && strict)
        {
            EmitStrictCheck(arguments.Count, routine!);
        }

        HoldIf(hold);
        if (!direct)
        {
            _il.Call(typeof(Calls), strict ? nameof(Calls.CallStrict) : nameof(Calls.CallArray));
        }
        else if (branches)
        {
            EmitCallUnlessShadowed(arguments.Count, callee, routine!, plain, read);
        }
        else
        {
            EmitDirectCall(arguments.Count, plain);
        }

        UnholdIf(hold);
        foreach (var result in results ?? [])
        {
            DropResultOf(result);
        }

        ReleaseAliases(aliases);

        if (routine is not null)
        {
            _il.Free(routine);
        }
    }

    private void EmitDirectCall(int count, Delegate? plain)
    {
        if (plain is not null)
        {
            _il.CallKnown(plain, typeof(RoutineInfo), "Call" + count);
        }
        else if (count <= MaxWatchedArguments && _handlers.Count > 0 && _handlers[^1] is { } take)
        {
            _il.Call(typeof(Calls), "Watched" + count);
            EmitTakeThrown(take);
        }
        else
        {
            _il.Call(typeof(RoutineInfo), "Call" + count);
        }
    }

    /// <summary>Calls the module's function, or a script's that is meant instead: that gets copies of arguments that the other only reads.</summary>
    private void EmitCallUnlessShadowed(int count, KnownCallee callee, Local routine, Delegate? plain, bool read)
    {
        var shadowed = _il.DefineLabel();
        var end = _il.DefineLabel();
        EmitBranchIfShadowed(callee, routine, shadowed);
        EmitDirectCall(count, plain);
        _il.Emit(Op.Br, end);
        _il.Mark(shadowed);
        if (read)
        {
            _il.Call(typeof(Calls), "Copying" + count);
        }
        else
        {
            EmitDirectCall(count, null);
        }

        _il.Mark(end);
    }

    private void EmitBranchIfShadowed(KnownCallee callee, Local routine, Label shadowed)
    {
        if (callee.MayBeShadowed)
        {
            _il.LoadLocal(routine);
            LoadSite(callee.Routine!);
            _il.Emit(Op.BneUn, shadowed);
        }
    }

    /// <summary>With the arguments on the stack: refuses those that code with strict_types must not give to a module's function.</summary>
    private void EmitStrictCheck(int count, Local routine)
    {
        var values = StoreAll(count);
        EmitStrictCheck(routine, values);
        LoadAll(values);
        FreeAll(values);
    }

    private void EmitStrictCheck(Local routine, Local[] values)
    {
        _il.LoadLocal(routine);
        LoadContext();
        LoadAll(values);
        _il.Call(typeof(StrictCall), "Check" + values.Length);
    }

    private Local[] StoreAll(int count)
    {
        var values = new Local[count];
        for (int i = count - 1; i >= 0; i--)
        {
            values[i] = _il.Temp(typeof(PhpValue));
            _il.StoreLocal(values[i]);
        }

        return values;
    }

    private void LoadAll(Local[] values)
    {
        foreach (var value in values)
        {
            _il.LoadLocal(value);
        }
    }

    private void FreeAll(Local[] values)
    {
        foreach (var value in values)
        {
            _il.Free(value);
        }
    }

    /// <summary>Whether what a method is called on, or one of the first arguments, may be an object that the next argument's code releases.</summary>
    private bool MayAnyWait(Expression? receiver, IReadOnlyList<Argument> arguments, int next)
    {
        if (arguments[next].Value is var later && (IsSimple(later) || later is ClosureExpression))
        {
            return false;
        }

        if (receiver is not null && MayWait(receiver, later))
        {
            return true;
        }

        for (int i = 0; i < next; i++)
        {
            if (MayWait(arguments[i].Value, later))
            {
                return true;
            }
        }

        return false;
    }

    private static bool OnlyFirstIsComplex(IReadOnlyList<Argument> arguments)
    {
        for (int i = 1; i < arguments.Count; i++)
        {
            if (!IsSimple(arguments[i].Value))
            {
                return false;
            }
        }

        return true;
    }

    private void HoldIf(bool hold)
    {
        if (hold)
        {
            EmitHold();
        }
    }

    private void UnholdIf(bool hold)
    {
        if (hold)
        {
            EmitUnhold();
        }
    }

    private void LoadSelf(Local? self)
    {
        if (self is null)
        {
            _il.Null();
            return;
        }

        _il.LoadLocal(self);
        _il.Free(self);
    }
}
