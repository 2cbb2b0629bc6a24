using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// The top level of a file. It runs once, so most of the time it costs goes into its translation to machine code: statements without a
// loop are translated without optimization, in pieces of their own; simple loops are made quickly. Variables are in the symbol table, so pieces share
// nothing else.
internal sealed partial class FunctionEmitter
{
    private Func<UserFunction, Delegate> CompileScript()
    {
        var body = new List<Statement>();
        Flatten(_scope.Body, body);
        var pieces = new List<DynamicMethod>();
        foreach (var (statements, runsOnce, isLast) in Pieces(body))
        {
            bool isQuick = runsOnce || statements.TrueForAll(static s => s is ForeachStatement loop && !SyntaxChildren.ContainsLoop(loop.Body));
            var piece = new FunctionEmitter(_scope, _unit, _sites, _values, isQuick);
            piece.Hoist(_hoisted);
            pieces.Add(piece.CompilePiece(statements, runsOnce, isLast));
        }

        var sites = _sites.ToArray();
        var values = _values.ToArray();
        return function =>
        {
            function.Sites = sites;
            function.Values = values;
            var codes = pieces.ConvertAll(p => p.CreateDelegate<Code1>(function));
            return codes.Count == 1 ? codes[0] : (Code1)new ScriptPieces([.. codes]).Run;
        };
    }

    private static void Flatten(IReadOnlyList<Statement> statements, List<Statement> result)
    {
        foreach (var s in statements)
        {
            if (s is BlockStatement block)
            {
                Flatten(block.Statements, result);
            }
            else
            {
                result.Add(s);
            }
        }
    }

    private static IEnumerable<(List<Statement> Statements, bool RunsOnce, bool IsLast)> Pieces(List<Statement> statements)
    {
        if (statements.Exists(SyntaxChildren.ContainsLabel))
        {
            // A goto may lead anywhere.
            yield return (statements, false, true);
            yield break;
        }

        int start = 0;
        bool runsOnce = true;
        for (int i = 0; i < statements.Count; i++)
        {
            if (SyntaxChildren.ContainsLoop(statements[i]) != runsOnce)
            {
                continue;
            }

            if (i > start)
            {
                yield return (statements[start..i], runsOnce, false);
            }

            start = i;
            runsOnce = !runsOnce;
        }

        yield return (statements[start..], runsOnce, true);
    }

    private DynamicMethod CompilePiece(List<Statement> statements, bool runsOnce, bool isLast)
    {
        var method = new DynamicMethod(
            _scope.Name, typeof(PhpValue), [typeof(UserFunction), typeof(Frame), typeof(PhpValue)], typeof(FunctionEmitter).Module, skipVisibility: true);
        _il = new Il(method.GetILGenerator(1024), inlines: !_isQuick);
        EmitProlog();
        EmitStatements(statements);
        if (!isLast)
        {
            _il.Call(typeof(Arith), nameof(Arith.UndefinedValue));
        }
        else if (_scope.IsEval)
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
        if (runsOnce)
        {
            _il.PreventOptimization();
        }

        return method;
    }
}
