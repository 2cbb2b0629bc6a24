using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Interpretation;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// The top level of a file: its variables are in the symbol table.
internal sealed partial class FunctionEmitter
{
    private Func<UserFunction, Delegate> CompileScript()
    {
        var list = new InstructionList(_scope.Name, typeof(PhpValue), [typeof(UserFunction), typeof(Frame), typeof(PhpValue)]);
        _il = new Il(list);
        EmitProlog();
        EmitStatements(_scope.Body);
        if (_scope.IsEval)
        {
            _il.Call(typeof(Arith), nameof(Arith.Null));
        }
        else
        {
            // A file that returns nothing gives include 1.
            _il.Long(1);
            _il.Call(typeof(Arith), nameof(Arith.BoxLong));
        }

        _il.Emit(Op.Ret);
        EmitReturnLabel();
        var code = new TieredCode(list, typeof(Code1));
        var sites = _sites.ToArray();
        var values = _values.ToArray();
        return function =>
        {
            function.Sites = sites;
            function.Values = values;
            return code.For(function);
        };
    }
}
