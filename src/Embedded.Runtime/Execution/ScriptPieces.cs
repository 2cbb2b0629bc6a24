namespace PeachpieSockets.Embedded.Runtime;

/// <summary>The top level of a file in pieces that run one after the other.</summary>
internal sealed class ScriptPieces(Code1[] pieces)
{
    /// <summary>The code of the pieces.</summary>
    public Code1[] All => pieces;

    /// <summary>Runs them until one returns: one that comes to its end gives the undefined value.</summary>
    public PhpValue Run(Frame frame, PhpValue variables)
    {
        PhpValue result = default;
        foreach (var piece in pieces)
        {
            result = piece(frame, variables);
            if (!result.IsUndefined)
            {
                break;
            }
        }

        return result;
    }
}
