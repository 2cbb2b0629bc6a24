using System.Reflection.Emit;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// The top level of a file: its variables are in the symbol table.
internal sealed partial class FunctionEmitter
{
    private Func<UserFunction, Delegate> CompileScript()
    {
        var method = CodeMethod.Define(_scope.Name, typeof(PhpValue), typeof(UserFunction), typeof(Frame), typeof(PhpValue));
        _il = new Il(method);
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

        _il.Emit(OpCodes.Ret);
        EmitReturnLabel();
        var code = method.Complete();
        var sites = _sites.ToArray();
        var values = _values.ToArray();
        return function =>
        {
            function.Sites = sites;
            function.Values = values;
            return code.CreateDelegate<Code1>(function);
        };
    }
}
