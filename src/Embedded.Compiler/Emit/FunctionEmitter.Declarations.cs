using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Functions, closures and classes declared inside of code.
internal sealed partial class FunctionEmitter
{
    /// <summary>Statements whose declaration the script makes before it runs.</summary>
    public void Hoist(IEnumerable<Statement> statements) => _hoisted = new HashSet<Statement>(statements, ReferenceEqualityComparer.Instance);

    private void EmitDeclareFunction(FunctionStatement f)
    {
        LoadFrame();
        LoadSite(_unit.CompileFunction(f.Function, _scope, null));
        MarkLine(f.Line);
        _il.Call(typeof(Output), nameof(Output.DeclareFunction));
    }

    private void EmitDeclareClass(ClassStatement c)
    {
        LoadSite(_unit.CompileClass(c.Declaration, _scope));
        LoadContext();
        MarkLine(c.Line);
        LoadFrame();
        _il.Call(typeof(ClassTemplate), nameof(ClassTemplate.DeclareAtStatement));
    }

    private void EmitClosure(ClosureExpression c)
    {
        IReadOnlyList<ClosureUse> uses = c.IsArrow ? ArrowCaptures.Of(c).Select(n => new ClosureUse(n, false, c.Line)).ToList() : c.Uses;
        var template = _unit.CompileClosure(c, uses, _scope);
        LoadSite(new UserFunction(template, null));
        LoadFrame();
        if (uses.Count == 0)
        {
            _il.Null();
        }
        else
        {
            _il.Int(uses.Count);
            _il.Emit(Op.Newarr);
            for (int i = 0; i < uses.Count; i++)
            {
                _il.Emit(Op.Dup);
                _il.Int(i);
                if (uses[i].ByRef)
                {
                    EmitAlias(new VariableExpression(uses[i].Name, uses[i].Line));
                }
                else if (c.IsArrow)
                {
                    EmitCaptureQuiet(uses[i].Name);
                }
                else
                {
                    MarkLine(c.Line);
                    Box(LoadVariable(uses[i].Name));
                    _il.Call(typeof(Arith), nameof(Arith.Copy));
                }

                _il.Emit(Op.Stelem);
            }
        }

        _il.Call(typeof(Calls), nameof(Calls.MakeClosure));
    }

    // An arrow function takes what is there: an unassigned variable stays unassigned in it.
    private void EmitCaptureQuiet(string name)
    {
        if (_table is not null)
        {
            _il.LoadLocal(_table);
            LoadName(name);
            _il.Call(typeof(Variables), nameof(Variables.Get));
        }
        else
        {
            var place = PlaceOf(name);
            LoadRaw(place);
            Box(place.Info.Kind);
            if (!place.IsTyped)
            {
                _il.Call(typeof(Arith), nameof(Arith.Deref));
            }
        }

        _il.Call(typeof(Arith), nameof(Arith.Copy));
    }
}
