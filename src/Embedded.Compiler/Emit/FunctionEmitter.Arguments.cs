using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Arguments: by value, by reference, spread, by name.
internal sealed partial class FunctionEmitter
{
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

    private void EmitArgument(Expression value, int index, Func<int, bool?> byRef, Local? routine, List<Local> aliases, string callee)
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
                _il.Str(callee);
                _il.Int(index);
                _il.Call(typeof(Calls), nameof(Calls.CannotPass));
                _il.Emit(Op.Throw);
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
                EmitLent(value);
                break;
            default:
                _il.LoadLocal(routine!);
                _il.Int(index);
                _il.Call(typeof(RoutineInfo), IsPlace(value) ? nameof(RoutineInfo.TakesPlace) : nameof(RoutineInfo.IsByRef));
                EmitLentOrAlias(value, aliases);
                break;
        }
    }

    /// <summary>With a bool on the stack: pushes an argument by reference where it is true, by value otherwise.</summary>
    private void EmitLentOrAlias(Expression value, List<Local> aliases)
    {
        var reference = _il.DefineLabel();
        var end = _il.DefineLabel();
        _il.Emit(Op.Brtrue, reference);
        EmitLent(value);
        _il.Emit(Op.Br, end);
        Mark(reference);
        EmitAliasArgument(value, aliases);
        Mark(end);
    }

    private void EmitAliasArgument(Expression value, List<Local> aliases)
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

        var alias = _freeAliases.Count > 0 ? _freeAliases.Pop() : _il.NewLocal(typeof(PhpValue));
        EmitAlias(value);
        _il.Emit(Op.Dup);
        _il.StoreLocal(alias);
        aliases.Add(alias);
    }

    /// <summary>After a call: the references that were made for it are held no more. Which are made is known when it runs only: the others hold nothing.</summary>
    private void ReleaseAliases(List<Local> aliases)
    {
        foreach (var alias in aliases)
        {
            _il.LoadLocal(alias);
            _il.Call(typeof(Variables), nameof(Variables.Release));
            _il.LoadLocalAddress(alias);
            _il.Emit(Op.Initobj);
            _freeAliases.Push(alias);
        }
    }

    // Nothing, but while a call goes on.
    private readonly ArrayStack<Local> _freeAliases = new();

    // With the list on the stack. Elements of a variable can be taken by reference.
    private void EmitSpread(Expression value, Local routine, int line)
    {
        var reference = _il.DefineLabel();
        var end = _il.DefineLabel();
        string? variable = value is VariableExpression { Name: not "this" } v && !Superglobals.Contains(v.Name) ? v.Name : null;
        if (variable is not null)
        {
            _il.LoadLocal(routine);
            _il.Call(typeof(Calls), nameof(Calls.TakesReferences));
            _il.Emit(Op.Brtrue, reference);
        }

        EmitValue(value);
        _il.LoadLocal(routine);
        MarkLine(line);
        LoadFrame();
        _il.Call(typeof(ArgumentList), nameof(ArgumentList.Spread));
        if (variable is not null)
        {
            _il.Emit(Op.Br, end);
            Mark(reference);
            LoadVariableAddress(variable);
            _il.LoadLocal(routine);
            LoadFrame();
            _il.Call(typeof(ArgumentList), nameof(ArgumentList.SpreadVariable));
        }

        Mark(end);
    }

    private void EmitListCall(Local? self, IReadOnlyList<Argument> arguments, int line, bool hold)
    {
        bool waiting = _waiting;
        _waiting = true;
        var routine = _il.Temp(typeof(RoutineInfo));
        var list = _il.Temp(typeof(ArgumentList));
        _il.StoreLocal(routine);
        LoadContext();
        _il.Bool(_scope.File.File.StrictTypes);
        _il.Call(typeof(ArgumentList), nameof(ArgumentList.New));
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
                    _il.Emit(Op.Brtrue, reference);
                    EmitCopied(a.Value);
                    _il.Emit(Op.Br, end);
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

            EmitArgument(a.Value, i, _ => null, routine, [], "");
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
}
