using System.Reflection.Emit;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// The top level of a file. It runs once, so most of the time it costs goes into its translation to machine code: statements without a
// loop are translated without optimization, in pieces of their own. A loop is translated quickly at first; when it has turned often, a piece that runs
// fast is made of it beside it, in which it then goes on. Variables are in the symbol table, so pieces share nothing else.
internal sealed partial class FunctionEmitter
{
    // Less is not worth the time that better code takes to make.
    private const int TurnsUntilFast = 2000;

    private enum PieceKind
    {
        /// <summary>No loop.</summary>
        Once,

        /// <summary>A loop that may go on in another piece: its state is in variables.</summary>
        Loop,

        /// <summary>A loop over the elements of something, with none in it.</summary>
        Elements,

        /// <summary>Loops of any kind.</summary>
        Mixed,
    }

    // Counts the turns of the loops of a quick piece.
    private LocalBuilder? _turns;
    private int _piece;

    private Func<UserFunction, Delegate> CompileScript()
    {
        var body = new List<Statement>();
        Flatten(_scope.Body, body);
        var pieces = Pieces(body).ToList();
        var methods = pieces.Select((p, i) =>
        {
            var emitter = new FunctionEmitter(_scope, _unit, _sites, _values, isQuick: p.Kind != PieceKind.Mixed);
            emitter.Hoist(_hoisted);
            emitter._piece = i;
            return emitter.CompilePiece(p.Statements, p.Kind, isLast: i == pieces.Count - 1);
        }).ToList();
        var fast = new DynamicMethod?[pieces.Count];
        return function =>
        {
            SetConstants(function);
            var codes = methods.ConvertAll(m => m.CreateDelegate<Code1>(function));
            if (codes.Count == 1 && pieces[0].Kind != PieceKind.Loop)
            {
                return codes[0];
            }

            function.Pieces = new ScriptPieces([.. codes], i => MakeFast(function, i));
            return (Code1)function.Pieces.Run;
        };

        // Several contexts may run the script at once.
        Code1 MakeFast(UserFunction function, int index)
        {
            lock (fast)
            {
                fast[index] ??= new FunctionEmitter(_scope, _unit, _sites, _values, isQuick: false)
                    .CompilePiece([GoesOn(pieces[index].Statements[0])], PieceKind.Mixed, isLast: index == pieces.Count - 1);
                SetConstants(function);
                return fast[index]!.CreateDelegate<Code1>(function);
            }
        }

        void SetConstants(UserFunction function)
        {
            lock (fast)
            {
                function.Sites = [.. _sites];
                function.Values = [.. _values];
            }
        }
    }

    // A loop in the middle: what it does at its beginning only was done.
    private static Statement GoesOn(Statement loop) => loop is ForStatement f ? new ForStatement([], f.Conditions, f.Steps, f.Body, f.Line) : loop;

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

    private static IEnumerable<(List<Statement> Statements, PieceKind Kind)> Pieces(List<Statement> statements)
    {
        if (statements.Exists(SyntaxChildren.ContainsLabel))
        {
            // A goto may lead anywhere.
            yield return (statements, PieceKind.Mixed);
            yield break;
        }

        int start = 0;
        var kind = PieceKind.Once;
        for (int i = 0; i < statements.Count; i++)
        {
            var next = KindOf(statements[i]);
            if (i > start && (next != kind || kind == PieceKind.Loop))
            {
                yield return (statements[start..i], kind);
                start = i;
            }

            kind = next;
        }

        yield return (statements[start..], kind);
    }

    private static PieceKind KindOf(Statement statement) => statement switch
    {
        WhileStatement or DoWhileStatement or ForStatement when !ScriptPieces.AreMadeAhead => PieceKind.Loop,
        ForeachStatement loop when !SyntaxChildren.ContainsLoop(loop.Body) => PieceKind.Elements,
        _ => SyntaxChildren.ContainsLoop(statement) ? PieceKind.Mixed : PieceKind.Once,
    };

    private DynamicMethod CompilePiece(List<Statement> statements, PieceKind kind, bool isLast)
    {
        var method = new DynamicMethod(
            _scope.Name, typeof(PhpValue), [typeof(UserFunction), typeof(Frame), typeof(PhpValue)], typeof(FunctionEmitter).Module, skipVisibility: true);
        _il = new Il(method.GetILGenerator(1024), inlines: !_isQuick);
        _turns = kind == PieceKind.Loop ? _il.NewLocal(typeof(int)) : null;
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
        if (kind == PieceKind.Once)
        {
            _il.PreventOptimization();
        }

        return method;
    }

    /// <summary>A loop of a quick piece turns. The one around all others goes on in another piece when they have turned often.</summary>
    private void EmitTurn()
    {
        _il.LoadLocal(_turns!);
        _il.Int(1);
        _il.Emit(OpCodes.Add);
        _il.StoreLocal(_turns!);
        if (_loops.Count > 0)
        {
            return;
        }

        var stay = _il.DefineLabel();
        _il.LoadLocal(_turns!);
        _il.Int(TurnsUntilFast);
        _il.Emit(OpCodes.Ble, stay);
        _il.LoadArg(FunctionArg);
        _il.LoadField(typeof(UserFunction), nameof(UserFunction.Pieces));
        _il.Int(_piece);
        _il.Call(typeof(ScriptPieces), nameof(ScriptPieces.IsFastReady));
        _il.Emit(OpCodes.Brfalse, stay);
        _il.Call(typeof(Arith), nameof(Arith.UnfinishedValue));
        _il.Emit(OpCodes.Ret);
        _il.Mark(stay);
    }
}
