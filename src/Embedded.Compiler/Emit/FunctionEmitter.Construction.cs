using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// New objects.
internal sealed partial class FunctionEmitter
{
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
        _il.Call(typeof(ClassTemplate), nameof(ClassTemplate.DeclareOnce));
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
        _il.Emit(Op.Dup);
        _il.StoreLocal(self);
        _il.StoreLocal(instance);
        _il.LoadLocal(constructor);
        _il.Emit(Op.Brfalse, none);
        _il.LoadLocal(instance);
        _il.Call(typeof(Releasing), nameof(Releasing.BeginConstruction));
        _il.LoadLocal(constructor);
        EmitInvocation(self, arguments, _ => null, line);
        _il.Emit(Op.Pop);
        _il.LoadLocal(instance);
        _il.Call(typeof(Releasing), nameof(Releasing.EndConstruction));
        _il.Emit(Op.Br, end);
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
