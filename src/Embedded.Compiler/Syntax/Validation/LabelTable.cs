namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>The labels of one function and the jumps to them.</summary>
internal sealed class LabelTable
{
    private Dictionary<string, int[]>? _labels;
    private List<Jump>? _gotos;
    private readonly ArrayStack<int> _loops = new();
    private int _lastLoop;

    /// <summary>Enters a loop or a switch.</summary>
    public void EnterLoop() => _loops.Push(++_lastLoop);

    public void LeaveLoop() => _loops.Pop();

    /// <summary>Adds a label; false if the function has it already.</summary>
    public bool TryAdd(string label) => (_labels ??= []).TryAdd(label, _loops.ToArray());

    public void Add(GotoStatement jump) => (_gotos ??= []).Add(new Jump(jump, _loops.ToArray()));

    /// <summary>The first jump that goes nowhere or into a loop, with its message; null if there is none.</summary>
    public (GotoStatement Goto, string Message)? FindError()
    {
        if (_gotos is null)
            return null;

        foreach ((GotoStatement jump, int[] from) in _gotos)
        {
            int[]? to = null;
            if (_labels?.TryGetValue(jump.Label, out to) != true)
                return (jump, SyntaxMessages.UndefinedLabel(jump.Label));
            if (to!.Length > from.Length || !from.AsSpan().StartsWith(to))
                return (jump, SyntaxMessages.GotoIntoLoop);
        }

        return null;
    }

    private sealed record Jump(GotoStatement Goto, int[] Loops);
}
