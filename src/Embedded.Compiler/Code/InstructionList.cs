using PeachpieSockets.Embedded.Compiler.Interpretation;
using PeachpieSockets.Embedded.Compiler.Syntax;

namespace PeachpieSockets.Embedded.Compiler.Code;

/// <summary>
/// The code of one function: instructions in order, written once. It is run as it is by <see cref="Interpreter"/>, or becomes machine code by
/// <see cref="MachineCode"/>.
/// </summary>
/// <param name="name">The function's name, for .NET's stack traces.</param>
/// <param name="result">What it returns.</param>
/// <param name="parameters">What its parameters are.</param>
internal sealed class InstructionList(string name, Type result, Type[] parameters)
{
    private readonly ArrayStack<Instruction> _instructions = new();
    private readonly List<Local> _locals = [];
    private readonly StackShape _shape = new();
    private int[] _places = new int[8]; // of labels
    private int _labels;
    private int _refLocals;

    public string Name => name;

    public Type Result => result;

    public Type[] Parameters => parameters;

    public IReadOnlyList<Local> Locals => _locals;

    public int LabelCount => _labels;

    public ReadOnlySpan<Instruction> Instructions => _instructions.Items;

    /// <summary>Whether the interpreter can run it.</summary>
    public bool IsInterpretable => _shape.IsKnown && _refLocals <= Machine.MaxRefs;

    /// <summary>How many elements the stack has at most.</summary>
    public int StackSize => _shape.Deepest;

    public Label NewLabel()
    {
        if (_labels == _places.Length)
        {
            Array.Resize(ref _places, 2 * _labels);
        }

        return new Label(_labels++);
    }

    public Local NewLocal(Type type)
    {
        var local = new Local(type, _locals.Count, type.IsByRef ? _refLocals++ : -1);
        _locals.Add(local);
        return local;
    }

    /// <summary>Where a label is: the index of its <see cref="Op.Mark"/>.</summary>
    public int PlaceOf(int label) => _places[label];


    public void Add(Op op) => Add(op, 0, null, 0);

    public void Add(Op op, Label label)
    {
        if (op == Op.Mark)
        {
            _places[label.Index] = _instructions.Count;
        }

        Add(op, label.Index, null, 0);
    }

    public void Add(Op op, Local local) => Add(op, local.Index, local, local.RefIndex);

    public void Add(Op op, object operand) => Add(op, 0, operand, 0);

    public void AddArgument(Op op, int index) => Add(op, index, parameters[index], 0);

    public void AddConstant(Op op, long bits) => Add(op, (int)bits, null, bits);

    private void Add(Op op, int number, object? operand, long bits)
        => _instructions.Push(new Instruction(op, number, operand, bits, _shape.Apply(op, number, operand)));
}
