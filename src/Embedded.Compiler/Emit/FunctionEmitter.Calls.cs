using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Calls of functions and methods.
internal sealed partial class FunctionEmitter
{
    private const int MaxDirectArguments = 6;
    private const int MaxWatchedArguments = 3;

    /// <summary>Whether a reference that a call returns is wanted as it is.</summary>
    private bool _rawResult;

    /// <summary>Whether the call that comes next has nothing of its arguments any more when it ends, but what it returns.</summary>
    private bool _argumentsEnd;

    private string _calledName = "";

    /// <summary>The function called stands further down in the file: php does not know it yet where it compiles the call.</summary>
    private bool _isDeclaredLater;

    /// <summary>Whether the call that comes next only looks at its arguments (see <see cref="LibraryRoutine.OnlyReads"/>).</summary>
    private bool _argumentsAreRead;

    /// <summary>By number of arguments: code for the call that comes next, in place of the routine's own.</summary>
    private Func<int, Delegate?>? _plainCode;

    private StackKind EmitCall(CallExpression c)
    {
        bool waiting = _waiting;
        _waiting |= c.Arguments is { Count: > 1 };
        if (EmitIntrinsic(c) is { } kind)
        {
            return kind;
        }

        _waiting = waiting;
        if (EmitUserCall(c))
        {
            return StackKind.Value;
        }

        if (c.Callee is not NameExpression { Name: var name })
        {
            return NullSafe(c, () =>
            {
                var self = _il.Temp(typeof(object));
                EmitValue(c.Callee);
                var temporary = KeepTemporary(c.Callee);
                MarkLine(c.Line);
                LoadFrame();
                _il.LoadLocalAddress(self);
                _il.Call(typeof(Calls), nameof(Calls.Callee));
                OutsideChain(() => EmitInvocation(self, c.Arguments, _ => null, c.Line, mayBeLibrary: true));
                DiscardTemporary(temporary);
            });
        }

        if (EmitCallOfPart(c, name))
        {
            return StackKind.Value;
        }

        bool raw = _rawResult;
        _rawResult = false;
        MarkLine(c.Line);
        if (KnownFunctions.Certain(_scope.File, name) is { } library)
        {
            LoadSite(library);
            _argumentsAreRead = library is LibraryRoutine { OnlyReads: true };
            _argumentsEnd = library is LibraryRoutine { OnlyReads: true } or LibraryRoutine { Keeping: PhpKeeping.Nothing or PhpKeeping.Copies };
            _plainCode = (library as LibraryRoutine)?.Plain;
        }
        else
        {
            EmitFunctionSlot(name);
        }

        _rawResult = raw;
        _isDeclaredLater = _scope.File.Function(name.FullName) is { } own && own.Line > c.Line;
        _calledName = name.FullName;
        EmitInvocation(null, c.Arguments, KnownFunctions.ByRef(_scope.File, name, c.Arguments, IsPlace), c.Line);
        return StackKind.Value;
    }

    /// <summary>A call with nothing but the result of another one, where the library does both at once (see <see cref="LibraryRoutine.Within"/>).</summary>
    private bool EmitCallOfPart(CallExpression c, Name name)
    {
        if (c.Arguments is not [{ Spread: false, Name: null, Value: CallExpression { Callee: NameExpression { Name: var innerName }, Arguments: { } arguments } inner }]
            || _scope.File.File.StrictTypes || inner.Line != c.Line || !Operands.ArePlain(arguments)
            || KnownFunctions.Certain(_scope.File, innerName) is not LibraryRoutine { Within: { } within } part || KnownFunctions.Certain(_scope.File, name) is not LibraryRoutine whole
            || within(whole.Name, arguments.Count) is not { } code)
        {
            return false;
        }

        LoadSite(whole);
        LoadSite(part);
        LoadContext();
        bool waiting = _waiting;
        for (int i = 0; i < arguments.Count; i++)
        {
            _waiting = waiting || MayAnyWait(null, arguments, i);
            EmitCopied(arguments[i].Value);
        }

        _waiting = waiting;
        MarkLine(c.Line);
        _il.Emit(OpCodes.Call, code.Method);
        return true;
    }

    /// <summary>Pushes the function that a name means in this context.</summary>
    private void EmitFunctionSlot(Name name)
    {
        int id = NameTable.Function(name.FullName);
        var known = _il.DefineLabel();
        LoadContext();
        _il.Int(id);
        _il.Call(typeof(Context), nameof(Context.FunctionSlot));
        _il.Emit(OpCodes.Dup);
        _il.Emit(OpCodes.Brtrue, known);
        _il.Emit(OpCodes.Pop);
        LoadContext();
        _il.Int(id);
        _il.Str(name.FullName);
        if (name.Fallback is { } fallback)
        {
            _il.Str(fallback);
        }
        else
        {
            _il.Null();
        }

        _il.Call(typeof(Context), nameof(Context.ResolveFunction));
        _il.Mark(known);
    }

    private void EmitMethodCall(MethodCallExpression c)
        => NullSafe(c, () =>
        {
            bool raw = _rawResult;
            _rawResult = false;
            var self = _il.Temp(typeof(object));
            EmitTarget(c.Target);
            EmitNullCheck(c.NullSafe);
            var temporary = KeepTemporary(c.Target);
            if (c.Name is StringLiteral literal)
            {
                LoadSite(new MethodSite(System.Text.Encoding.UTF8.GetString(literal.Value)));
                LoadScope();
                MarkLine(c.Line);
                LoadFrame();
                _il.LoadLocalAddress(self);
                _il.Call(typeof(Calls), nameof(Calls.Method));
            }
            else
            {
                OutsideChain(() => While(c.Target, c.Name, () => EmitValue(c.Name)));
                LoadScope();
                MarkLine(c.Line);
                LoadFrame();
                _il.LoadLocalAddress(self);
                _il.Call(typeof(Calls), nameof(Calls.DynamicMethod));
            }

            _rawResult = raw;
            OutsideChain(() => EmitInvocation(self, c.Arguments, _ => null, c.Line, c.Target));
            DiscardTemporary(temporary);
        });

    /// <summary>Whether an object that an expression makes may be held by nothing else than the expression.</summary>
    private static bool IsTemporary(Expression e)
        => e switch
        {
            NewExpression or NewAnonymousClassExpression or CloneExpression or CallExpression or MethodCallExpression or StaticCallExpression => true,
            PropertyExpression p => IsTemporary(p.Target),
            IndexExpression i => IsTemporary(i.Target),
            _ => false,
        };

    private void EmitStaticCall(StaticCallExpression c)
    {
        bool raw = _rawResult;
        _rawResult = false;
        var self = _il.Temp(typeof(object));
        bool forward = c.Class is NameExpression { Name.FullName: var name } && name.ToLowerInvariant() is "self" or "parent" or "static";
        EmitClass(c.Class, c.Line);
        if (c.Name is StringLiteral literal)
        {
            LoadSite(new MethodSite(System.Text.Encoding.UTF8.GetString(literal.Value)));
            LoadScope();
            LoadFrame();
            _il.Bool(forward);
            _il.LoadLocalAddress(self);
            _il.Call(typeof(Calls), nameof(Calls.StaticMethod));
        }
        else
        {
            EmitValue(c.Name);
            LoadScope();
            LoadFrame();
            _il.Bool(forward);
            _il.LoadLocalAddress(self);
            _il.Call(typeof(Calls), nameof(Calls.DynamicStaticMethod));
        }

        _rawResult = raw;
        EmitInvocation(self, c.Arguments, _ => null, c.Line);
    }

    /// <summary>
    /// With the routine on the stack: evaluates the arguments and calls. <paramref name="self"/> (given back here) holds what it is called on.
    /// </summary>
    private void EmitInvocation(LocalBuilder? self, IReadOnlyList<Argument>? arguments, Func<int, bool?> byRef, int line, Expression? receiver = null, bool mayBeLibrary = false)
    {
        bool waiting = _waiting;
        bool hold = waiting && !_argumentsAreRead;
        bool raw = _rawResult;
        bool read = _argumentsAreRead;
        bool end = _argumentsEnd;
        var plain = _plainCode;
        _plainCode = null;
        _rawResult = false;
        bool isDeclaredLater = _isDeclaredLater;
        _isDeclaredLater = false;
        _argumentsAreRead = false;
        _argumentsEnd = false;
        if (arguments is null)
        {
            LoadSelf(self);
            _il.Call(typeof(Calls), nameof(Calls.MakeCallable));
            return;
        }

        if (!Operands.ArePlain(arguments))
        {
            EmitListCall(self, arguments, line, hold);
        }
        else
        {
            var routine = NeedsMask(arguments, byRef) ? _il.Temp(typeof(RoutineInfo)) : null;
            if (routine is not null)
            {
                _il.Emit(OpCodes.Dup);
                _il.StoreLocal(routine);
            }

            LoadContext();
            LoadSelf(self);
            var aliases = new List<LocalBuilder>();
            List<LocalBuilder>? results = null;
            bool strict = _scope.File.File.StrictTypes && (self is null || mayBeLibrary);
            if (arguments.Count <= MaxDirectArguments && !strict)
            {
                // What comes after an argument must not change it.
                read = read && OnlyFirstIsComplex(arguments);
                for (int i = 0; i < arguments.Count; i++)
                {
                    _waiting = waiting || MayAnyWait(receiver, arguments, i);
                    if (read)
                    {
                        EmitValue(arguments[i].Value);
                    }
                    else
                    {
                        EmitArgument(AtFirstLine(arguments, i, isDeclaredLater || byRef(i) is null), i, byRef, routine, aliases);
                    }

                    if (end && byRef(i) == false && KeepResult(arguments[i].Value) is { } result)
                    {
                        (results ??= []).Add(result);
                    }
                }

                _waiting = waiting;
                MarkLine(line);
                HoldIf(hold);
                if (plain?.Invoke(arguments.Count) is { } direct)
                {
                    _il.Emit(OpCodes.Call, direct.Method);
                }
                else if (arguments.Count <= MaxWatchedArguments && _handlers.Count > 0 && _handlers[^1] is { } take)
                {
                    _il.Call(typeof(Calls), "Watched" + arguments.Count);
                    EmitTakeThrown(take);
                }
                else
                {
                    _il.Call(typeof(RoutineInfo), "Call" + arguments.Count);
                }

                UnholdIf(hold);
            }
            else
            {
                _il.Int(arguments.Count);
                _il.Emit(OpCodes.Newarr, typeof(PhpValue));
                for (int i = 0; i < arguments.Count; i++)
                {
                    _il.Emit(OpCodes.Dup);
                    _il.Int(i);
                    _waiting = waiting || MayAnyWait(receiver, arguments, i);
                    EmitArgument(AtFirstLine(arguments, i, isDeclaredLater || byRef(i) is null), i, byRef, routine, aliases);
                    _il.Emit(OpCodes.Stelem, typeof(PhpValue));
                }

                _waiting = waiting;
                MarkLine(line);
                HoldIf(hold);
                _il.Call(typeof(Calls), strict ? nameof(Calls.CallStrict) : nameof(Calls.CallArray));
                UnholdIf(hold);
            }

            foreach (var result in results ?? [])
            {
                DropResultOf(result);
            }

            foreach (var alias in aliases)
            {
                _il.LoadLocal(alias);
                _il.Call(typeof(Variables), nameof(Variables.Release));
                _il.Free(alias);
            }

            if (routine is not null)
            {
                _il.Free(routine);
            }
        }

        if (!raw)
        {
            _il.Call(typeof(Arith), nameof(Arith.Result));
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

    private void LoadSelf(LocalBuilder? self)
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
