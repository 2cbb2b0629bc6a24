using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// isset, empty and reads of places that may be missing.
internal sealed partial class FunctionEmitter
{
    private void EmitIsset(IssetExpression i)
    {
        if (i.Operands.Count == 1)
        {
            EmitIssetOne(i.Operands[0]);
            return;
        }

        var no = _il.DefineLabel();
        var end = _il.DefineLabel();
        foreach (var operand in i.Operands)
        {
            EmitIssetOne(operand);
            _il.Emit(Op.Brfalse, no);
        }

        _il.Bool(true);
        _il.Emit(Op.Br, end);
        Mark(no);
        _il.Bool(false);
        Mark(end);
    }

    private void EmitIssetOne(Expression e)
    {
        if (e is IndexExpression or PropertyExpression && HasNullSafe(e))
        {
            EmitChainEnd(e, isEmpty: false);
            return;
        }

        switch (e)
        {
            case IndexExpression { Index: not null } i:
                EmitQuiet(i.Target);
                var asked = KeepResult(i.Target);
                string isset = EmitKey(i.Index, nameof(Elements.Isset), nameof(Elements.IssetKnown));
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), isset);
                DropResult(asked);
                break;
            case PropertyExpression p:
                EmitQuiet(p.Target);
                EmitPropertySite(p.Name);
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.Isset));
                break;
            default:
                EmitQuiet(e);
                _il.Call(typeof(Arith), nameof(Arith.IsNull));
                Negate(true);
                break;
        }
    }

    private void EmitEmpty(EmptyExpression e)
    {
        switch (e.Operand)
        {
            case IndexExpression { Index: not null } i when !HasNullSafe(i):
                EmitQuiet(i.Target);
                var asked = KeepResult(i.Target);
                EmitValue(i.Index);
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), nameof(Elements.Empty));
                DropResult(asked);
                break;
            case PropertyExpression p when !HasNullSafe(p):
                EmitQuiet(p.Target);
                EmitPropertySite(p.Name);
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                _il.Call(typeof(Properties), nameof(Properties.Empty));
                break;
            case IndexExpression { Index: not null } or PropertyExpression:
                EmitChainEnd(e.Operand, isEmpty: true);
                break;
            default:
                EmitQuiet(e.Operand);
                var whole = KeepResult(e.Operand);
                _il.Call(typeof(Arith), nameof(Arith.ToBoolean));
                DropResult(whole);
                Negate(true);
                break;
        }
    }

    /// <summary>isset() or empty() of the end of a chain with <c>?-&gt;</c>: a null on the way to it is the answer.</summary>
    private void EmitChainEnd(Expression e, bool isEmpty)
    {
        var outer = _nullSafeExit;
        var exit = _il.DefineLabel();
        var end = _il.DefineLabel();
        _nullSafeExit = exit;
        switch (e)
        {
            case IndexExpression { Index: not null } i:
                EmitQuiet(i.Target);
                OutsideChain(() => EmitValue(i.Index));
                MarkLine(i.Line);
                LoadFrame();
                _il.Call(typeof(Elements), isEmpty ? nameof(Elements.Empty) : nameof(Elements.Isset));
                break;
            case PropertyExpression p:
                EmitQuiet(p.Target);
                EmitNullCheck(p.NullSafe);
                OutsideChain(() => EmitPropertySite(p.Name));
                LoadScope();
                MarkLine(p.Line);
                LoadFrame();
                _il.Call(typeof(Properties), isEmpty ? nameof(Properties.Empty) : nameof(Properties.Isset));
                break;
        }

        _nullSafeExit = outer;
        _il.Emit(Op.Br, end);
        Mark(exit);
        _il.Bool(isEmpty);
        Mark(end);
    }

    /// <summary>Pushes the value of a place that may be missing: no warnings, null then.</summary>
    private void EmitQuiet(Expression e)
    {
        switch (e)
        {
            case VariableExpression { Name: "GLOBALS" }:
                // Only looked into: no copy.
                LoadContext();
                _il.Call(typeof(Context), "get_" + nameof(Context.Globals));
                _il.Call(typeof(Variables), nameof(Variables.TableValue));
                break;
            case VariableExpression v:
                Box(LoadVariable(v.Name, quiet: true));
                break;
            case VariableVariableExpression v:
                _il.LoadLocal(_table!);
                EmitDynamicName(v.NameExpression);
                _il.Call(typeof(Variables), nameof(Variables.Get));
                _il.Call(typeof(Arith), nameof(Arith.Quiet));
                break;
            case IndexExpression { Index: not null } i:
                NullSafe(i, () =>
                {
                    if (i.Target is VariableExpression { Name: "GLOBALS" })
                    {
                        LoadContext();
                        _il.Call(typeof(Context), "get_" + nameof(Context.Globals));
                        _il.Call(typeof(Variables), nameof(Variables.TableValue));
                    }
                    else
                    {
                        EmitQuiet(i.Target);
                    }

                    var asked = KeepResult(i.Target);
                    string get = "";
                    OutsideChain(() => get = EmitKey(i.Index, nameof(Elements.GetQuiet), nameof(Elements.GetQuietKnown)));
                    MarkLine(i.Line);
                    LoadFrame();
                    _il.Call(typeof(Elements), get);
                    DropResultOf(asked);
                });
                break;
            case PropertyExpression p:
                EmitProperty(p, quiet: true);
                break;
            case StaticPropertyExpression { Class: NameExpression { Name.FullName: var name } } p when name.ToLowerInvariant() is not ("self" or "parent" or "static"):
                LoadContext();
                _il.Int(NameTable.Class(name));
                _il.Str(name);
                _il.Bool(true);
                _il.Call(typeof(Context), nameof(Context.TryClassById));
                EmitStaticSite(p.Name);
                LoadScope();
                LoadFrame();
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.GetQuiet));
                break;
            case StaticPropertyExpression p:
                EmitStaticOperands(p);
                _il.Call(typeof(StaticMembers), nameof(StaticMembers.GetQuiet));
                break;
            default:
                EmitValue(e);
                break;
        }
    }
}
