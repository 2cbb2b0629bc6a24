using System.Runtime.CompilerServices;

namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The top level of a file in pieces that run one after the other.</summary>
/// <param name="pieces">The code of the pieces.</param>
/// <param name="makeFast">Gives the code in which the loop of a piece goes on that has turned often.</param>
internal sealed class ScriptPieces(Code1[] pieces, Func<int, Code1> makeFast)
{
    /// <summary>
    /// With one processor threads take time from each other: a script that has begun is left alone then, and finds all of its code made.
    /// </summary>
    public static readonly bool AreMadeAhead = Environment.ProcessorCount == 1;

    private readonly Code1?[] _fast = new Code1?[pieces.Length];
    private readonly bool[] _isReady = new bool[pieces.Length];

    /// <summary>The code of the pieces.</summary>
    public Code1[] All => pieces;

    /// <summary>Whether the loop of a piece can go on in fast code. The first call has its machine code made, by another thread.</summary>
    public bool IsFastReady(int piece)
    {
        if (_fast[piece] is null)
        {
            var code = makeFast(piece);
            _fast[piece] = code;
            var maker = new Thread(() =>
            {
                RuntimeHelpers.PrepareDelegate(code);
                Volatile.Write(ref _isReady[piece], true);
            });
            maker.IsBackground = true;
            maker.Start();
        }

        return Volatile.Read(ref _isReady[piece]);
    }

    /// <summary>Runs them until one returns: one that comes to its end gives the undefined value, one that did not the unfinished value.</summary>
    public PhpValue Run(Frame frame, PhpValue variables)
    {
        PhpValue result = default;
        for (int i = 0; i < pieces.Length; i++)
        {
            result = pieces[i](frame, variables);
            if (ReferenceEquals(result._obj, TypeTag.Deleted))
            {
                result = _fast[i]!(frame, variables);
            }

            if (!result.IsUndefined)
            {
                break;
            }
        }

        return result;
    }
}
