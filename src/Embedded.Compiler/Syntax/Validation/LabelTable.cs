namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>The labels of one function and the jumps to them.</summary>
internal sealed class LabelTable
{
    private Dictionary<string, int[]>? _labels;
    private List<Jump>? _gotos;
    private readonly ArrayStack<int> _blocks = new(); // numbers of loops; those of try blocks are negative
    private int _lastBlock;

    /// <summary>Enters a loop or a switch.</summary>
    public void EnterLoop() => _blocks.Push(++_lastBlock);

    /// <summary>Enters what a try protects.</summary>
    public void EnterTry() => _blocks.Push(-++_lastBlock);

    /// <summary>Leaves what was entered last.</summary>
    public void Leave() => _blocks.Pop();

    /// <summary>Adds a label; false if the function has it already.</summary>
    public bool TryAdd(string label) => (_labels ??= []).TryAdd(label, _blocks.ToArray());

    public void Add(GotoStatement jump) => (_gotos ??= []).Add(new Jump(jump, _blocks.ToArray()));

    /// <summary>The first jump that goes nowhere, into a loop, or (what php can do) into a try block, with its message; null if there is none.</summary>
    public (GotoStatement Goto, string Message)? FindError()
    {
        if (_gotos is null)
            return null;

        foreach ((GotoStatement jump, int[] from) in _gotos)
        {
            int[]? to = null;
            if (_labels?.TryGetValue(jump.Label, out to) != true)
                return (jump, SyntaxMessages.UndefinedLabel(jump.Label));
            int common = 0;
            while (common < to!.Length && common < from.Length && to[common] == from[common])
                common++;
            if (common < to.Length)
                return (jump, Array.Exists(to[common..], b => b > 0) ? SyntaxMessages.GotoIntoLoop : SyntaxMessages.GotoIntoTry);
        }

        return null;
    }

    private sealed record Jump(GotoStatement Goto, int[] Blocks);
}
