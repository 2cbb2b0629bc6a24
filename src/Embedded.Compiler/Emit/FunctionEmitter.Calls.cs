using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Calls of functions, methods and constructors.
internal sealed partial class FunctionEmitter
{
    private const int MaxDirectArguments = 6;
    private const int MaxWatchedArguments = 3;

    /// <summary>Whether a reference that a call returns is wanted as it is.</summary>
    private bool _rawResult;

    private string _calledName = "";

    /// <summary>The function called stands further down in the file: php does not know it yet where it compiles the call.</summary>
    private bool _isDeclaredLater;

    /// <summary>Whether the call that comes next only looks at its arguments (see <see cref="KnownFunctions.OnlyReads"/>).</summary>
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
        if (CertainLibrary(name) is { } library)
        {
            LoadSite(library);
            _argumentsAreRead = KnownFunctions.OnlyReads(library);
            _plainCode = (library as LibraryRoutine)?.Plain;
        }
        else
        {
            EmitFunctionSlot(name);
        }

        _rawResult = raw;
        _isDeclaredLater = _scope.File.Functions.TryGetValue(name.FullName, out var own) && own.Line > c.Line;
        _calledName = name.FullName;
        EmitInvocation(null, c.Arguments, KnownFunctions.ByRef(_scope.File, name, c.Arguments, IsPlace), c.Line);
        return StackKind.Value;
    }

    /// <summary>The module's function that a name means here whatever happens; null where it may mean another one.</summary>
    private RoutineInfo? CertainLibrary(Name name)
        => KnownFunctions.MayBeShadowed(name) || _scope.File.Functions.ContainsKey(name.FullName) ? null : KnownFunctions.Library(_scope.File, name);

    /// <summary>A call with nothing but the result of another one, where the library does both at once (see <see cref="LibraryRoutine.Within"/>).</summary>
    private bool EmitCallOfPart(CallExpression c, Name name)
    {
        if (c.Arguments is not [{ Spread: false, Name: null, Value: CallExpression { Callee: NameExpression { Name: var innerName }, Arguments: { } arguments } inner }]
            || _scope.File.File.StrictTypes || inner.Line != c.Line || arguments.Any(a => a.Spread || a.Name is not null)
            || CertainLibrary(innerName) is not LibraryRoutine { Within: { } within } part || CertainLibrary(name) is not LibraryRoutine whole
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
        var plain = _plainCode;
        _plainCode = null;
        _rawResult = false;
        bool isDeclaredLater = _isDeclaredLater;
        _isDeclaredLater = false;
        _argumentsAreRead = false;
        if (arguments is null)
        {
            LoadSelf(self);
            _il.Call(typeof(Calls), nameof(Calls.MakeCallable));
            return;
        }

        if (arguments.Any(a => a.Spread || a.Name is not null))
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
            bool strict = _scope.File.File.StrictTypes && (self is null || mayBeLibrary);
            if (arguments.Count <= MaxDirectArguments && !strict)
            {
                // What comes after an argument must not change it.
                read = read && arguments.Skip(1).All(a => IsSimple(a.Value));
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
            _il.Call(typeof(Arith), nameof(Arith.Deref));
        }
    }

    /// <summary>Whether what a method is called on, or one of the first arguments, may be an object that the next argument's code releases.</summary>
    private bool MayAnyWait(Expression? receiver, IReadOnlyList<Argument> arguments, int next)
    {
        if (arguments[next].Value is var later && (IsSimple(later) || later is ClosureExpression))
        {
            return false;
        }

        return (receiver is not null && MayWait(receiver, later)) || arguments.Take(next).Any(a => MayWait(a.Value, later));
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

    private static bool NeedsMask(IReadOnlyList<Argument> arguments, Func<int, bool?> byRef)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (byRef(i) is null && (CanBeReference(arguments[i].Value) || IsNeverReference(arguments[i].Value)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A variable passed to a function that is not known at compile time: php counts it to the line where the arguments begin.</summary>
    private static Expression AtFirstLine(IReadOnlyList<Argument> arguments, int i, bool isUnknown)
        => arguments[i].Value is VariableExpression { Name: not "this" } v && v.Line != arguments[0].Line && isUnknown ? new VariableExpression(v.Name, arguments[0].Line) : arguments[i].Value;

    /// <summary>What php refuses to pass by reference, and does not only remark.</summary>
    private static bool IsNeverReference(Expression e)
        => e is AssignExpression or ConditionalExpression or IntLiteral or FloatLiteral or StringLiteral or InterpolatedString or ArrayLiteral or ConstantExpression or ClassConstantExpression or BinaryExpression or UnaryExpression or CastExpression;

    private static bool CanBeReference(Expression e) => IsPlace(e) || e is CallExpression or MethodCallExpression or StaticCallExpression or NewExpression;

    private void EmitArgument(Expression value, int index, Func<int, bool?> byRef, LocalBuilder? routine, List<LocalBuilder> aliases)
    {
        bool? isRef = byRef(index);
        if (!CanBeReference(value))
        {
            if (isRef is null && routine is not null && IsNeverReference(value))
            {
                LoadFrame();
                _il.LoadLocal(routine);
                _il.Int(index);
                _il.Call(typeof(Calls), nameof(Calls.RefuseReference));
            }
            else if (isRef == true)
            {
                LoadFrame();
                _il.Str(_calledName);
                _il.Int(index);
                _il.Call(typeof(Calls), nameof(Calls.CannotPass));
                _il.Emit(OpCodes.Throw);
            }

            EmitCopied(value);
            return;
        }

        switch (isRef)
        {
            case true:
                EmitAliasArgument(value, aliases);
                break;
            case false:
                EmitCopied(value);
                break;
            default:
                var reference = _il.DefineLabel();
                var end = _il.DefineLabel();
                _il.LoadLocal(routine!);
                _il.Int(index);
                _il.Call(typeof(RoutineInfo), nameof(RoutineInfo.IsByRef));
                _il.Emit(OpCodes.Brtrue, reference);
                EmitCopied(value);
                _il.Emit(OpCodes.Br, end);
                Mark(reference);
                EmitAliasArgument(value, aliases);
                Mark(end);
                break;
        }
    }

    private void EmitAliasArgument(Expression value, List<LocalBuilder> aliases)
    {
        if (!IsPlace(value))
        {
            _rawResult = true;
            EmitValue(value);
            _rawResult = false;
            LoadFrame();
            _il.Call(typeof(Variables), nameof(Variables.AliasOfArgument));
            return;
        }

        var alias = _il.NewLocal(typeof(PhpValue));
        EmitAlias(value);
        _il.Emit(OpCodes.Dup);
        _il.StoreLocal(alias);
        aliases.Add(alias);
    }

    // With the list on the stack. Elements of a variable can be taken by reference.
    private void EmitSpread(Expression value, LocalBuilder routine, int line)
    {
        var reference = _il.DefineLabel();
        var end = _il.DefineLabel();
        string? variable = value is VariableExpression { Name: not "this" } v && !Superglobals.Contains(v.Name) ? v.Name : null;
        if (variable is not null)
        {
            _il.LoadLocal(routine);
            _il.Call(typeof(Calls), nameof(Calls.TakesReferences));
            _il.Emit(OpCodes.Brtrue, reference);
        }

        EmitValue(value);
        _il.LoadLocal(routine);
        MarkLine(line);
        LoadFrame();
        _il.Call(typeof(ArgumentList), nameof(ArgumentList.Spread));
        if (variable is not null)
        {
            _il.Emit(OpCodes.Br, end);
            Mark(reference);
            LoadVariableAddress(variable);
            _il.LoadLocal(routine);
            LoadFrame();
            _il.Call(typeof(ArgumentList), nameof(ArgumentList.SpreadVariable));
        }

        Mark(end);
    }

    private void EmitListCall(LocalBuilder? self, IReadOnlyList<Argument> arguments, int line, bool hold)
    {
        bool waiting = _waiting;
        _waiting = true;
        var routine = _il.Temp(typeof(RoutineInfo));
        var list = _il.Temp(typeof(ArgumentList));
        _il.StoreLocal(routine);
        _il.Bool(_scope.File.File.StrictTypes);
        _il.Call(typeof(Calls), nameof(Calls.NewList));
        _il.StoreLocal(list);
        bool spread = false;
        for (int i = 0; i < arguments.Count; i++)
        {
            var a = arguments[i];
            spread |= a.Spread;
            _il.LoadLocal(list);
            if (a.Spread)
            {
                EmitSpread(a.Value, routine, line);
                continue;
            }

            if (a.Name is not null)
            {
                _il.Str(a.Name);
                if (IsPlace(a.Value))
                {
                    var reference = _il.DefineLabel();
                    var end = _il.DefineLabel();
                    _il.LoadLocal(routine);
                    _il.Str(a.Name);
                    _il.Call(typeof(Calls), nameof(Calls.IsNamedByRef));
                    _il.Emit(OpCodes.Brtrue, reference);
                    EmitCopied(a.Value);
                    _il.Emit(OpCodes.Br, end);
                    Mark(reference);
                    EmitAlias(a.Value);
                    Mark(end);
                }
                else
                {
                    EmitCopied(a.Value);
                }

                _il.Call(typeof(ArgumentList), nameof(ArgumentList.AddNamed));
                continue;
            }

            EmitArgument(a.Value, i, _ => null, routine, []);
            _il.Call(typeof(ArgumentList), nameof(ArgumentList.Add));
        }

        _il.LoadLocal(routine);
        LoadContext();
        LoadSelf(self);
        _il.LoadLocal(list);
        _waiting = waiting;
        MarkLine(line);
        HoldIf(hold);
        _il.Call(typeof(Calls), nameof(Calls.CallList));
        UnholdIf(hold);
        _il.Free(routine);
        _il.Free(list);
    }

    private void EmitNew(NewExpression n)
    {
        EmitClass(n.Class, n.Line);
        EmitConstruction(n.Arguments, n.Line);
    }

    private void EmitNewAnonymous(NewAnonymousClassExpression n)
    {
        LoadSite(_unit.CompileClass(n.Declaration, _scope));
        LoadContext();
        LoadFrame();
        _il.Call(typeof(ClassTemplate), nameof(ClassTemplate.Declare));
        EmitConstruction(n.Arguments, n.Line);
    }

    /// <summary>With the class on the stack: makes the object and calls its constructor.</summary>
    private void EmitConstruction(IReadOnlyList<Argument> arguments, int line)
    {
        var constructor = _il.Temp(typeof(RoutineInfo));
        var instance = _il.Temp(typeof(PhpObject));
        var self = _il.Temp(typeof(object));
        var none = _il.DefineLabel();
        var end = _il.DefineLabel();
        LoadScope();
        MarkLine(line);
        LoadFrame();
        _il.LoadLocalAddress(constructor);
        _il.Call(typeof(Calls), nameof(Calls.New));
        _il.Emit(OpCodes.Dup);
        _il.StoreLocal(self);
        _il.StoreLocal(instance);
        _il.LoadLocal(constructor);
        _il.Emit(OpCodes.Brfalse, none);
        _il.LoadLocal(instance);
        _il.Call(typeof(Releasing), nameof(Releasing.BeginConstruction));
        _il.LoadLocal(constructor);
        EmitInvocation(self, arguments, _ => null, line);
        _il.Emit(OpCodes.Pop);
        _il.LoadLocal(instance);
        _il.Call(typeof(Releasing), nameof(Releasing.EndConstruction));
        _il.Emit(OpCodes.Br, end);
        Mark(none);
        foreach (var a in arguments)
        {
            if (a.Value is not (IntLiteral or StringLiteral or VariableExpression))
            {
                EmitDiscard(a.Value);
            }
        }

        Mark(end);
        _il.LoadLocal(instance);
        _il.Call(typeof(Variables), nameof(Variables.ObjectValue));
        _il.Free(constructor);
        _il.Free(instance);
    }
}
