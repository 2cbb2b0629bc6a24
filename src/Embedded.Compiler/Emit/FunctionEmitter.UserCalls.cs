using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// call_user_func() and its kin called by these names: php compiles them to the call that they make.
internal sealed partial class FunctionEmitter
{
    /// <summary>call_user_func() and call_user_func_array(), which are the call itself.</summary>
    private bool EmitUserCall(CallExpression c)
    {
        if (c.Callee is not NameExpression { Name: var name } || KnownFunctions.Certain(_scope.File, name) is not { Name: var function } || c.Arguments is not { } arguments
            || !Operands.ArePlain(arguments))
        {
            return false;
        }

        switch (function)
        {
            case "call_user_func" when arguments.Count > 0:
                EmitCallWith(arguments, c.Line);
                return true;
            case "call_user_func_array" when arguments.Count == 2:
                EmitCallWithList(arguments[0].Value, arguments[1].Value, c.Line);
                return true;
            default:
                return false;
        }
    }

    private void EmitCallWith(IReadOnlyList<Argument> arguments, int line)
    {
        var self = _il.Temp(typeof(object));
        var callable = EmitUserCallee(arguments[0].Value, line, self);
        EmitInvocation(self, [.. arguments.Skip(1)], _ => false, line, arguments[0].Value, mayBeLibrary: true);
        DiscardTemporary(callable);
    }

    private void EmitCallWithList(Expression callable, Expression list, int line)
    {
        EmitValue(callable);
        var keptCallable = KeepTemporary(callable);
        While(callable, list, () => EmitValue(list));
        var keptList = KeepTemporary(list);
        MarkLine(line);
        LoadFrame();
        _il.Call(typeof(Calls), nameof(Calls.CallUserArray));
        DiscardTemporary(keptList);
        DiscardTemporary(keptCallable);
    }

    /// <summary>Pushes what call_user_func() calls; the result keeps the callable where nothing else may.</summary>
    private Local? EmitUserCallee(Expression callable, int line, Local self)
    {
        var resolved = _il.DefineLabel();
        if (callable is StringLiteral { Value: { Length: > 0 } bytes } && bytes[0] != '\\' && !bytes.AsSpan().Contains((byte)':'))
        {
            var unknown = _il.DefineLabel();
            _il.Null();
            _il.StoreLocal(self);
            LoadContext();
            _il.Int(NameTable.Function(System.Text.Encoding.UTF8.GetString(bytes)));
            _il.Call(typeof(Context), nameof(Context.FunctionSlot));
            _il.Emit(Op.Dup);
            _il.Emit(Op.Brfalse, unknown);
            _il.Call(typeof(Calls), nameof(Calls.TakesValues));
            _il.Emit(Op.Br, resolved);
            _il.Mark(unknown);
            _il.Emit(Op.Pop);
        }

        EmitValue(callable);
        var temporary = KeepTemporary(callable);
        MarkLine(line);
        LoadFrame();
        _il.LoadLocalAddress(self);
        _il.Call(typeof(Calls), nameof(Calls.UserCallee));
        _il.Mark(resolved);
        return temporary;
    }
}
