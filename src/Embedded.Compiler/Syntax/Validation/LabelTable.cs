namespace PeachpieSockets.Embedded.Compiler.Syntax.Validation;

/// <summary>The labels of one function and the jumps to them.</summary>
internal sealed class LabelTable
{
    private Dictionary<string, int[]>? _labels;
    private List<Jump>? _gotos;
    private readonly List<int> _loops = [];
    private int _lastLoop;

    /// <summary>Enters a loop or a switch.</summary>
    public void EnterLoop() => _loops.Add(++_lastLoop);

    public void LeaveLoop() => _loops.RemoveAt(_loops.Count - 1);

    /// <summary>Adds a label; false if the function has it already.</summary>
    public bool TryAdd(string label) => (_labels ??= []).TryAdd(label, [.. _loops]);

    public void Add(GotoStatement jump) => (_gotos ??= []).Add(new Jump(jump, [.. _loops]));

    /// <summary>The first jump that goes nowhere or into a loop, with its message; null if there is none.</summary>
    public (GotoStatement Goto, string Message)? FindError()
    {
        foreach ((GotoStatement jump, int[] from) in _gotos ?? [])
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
