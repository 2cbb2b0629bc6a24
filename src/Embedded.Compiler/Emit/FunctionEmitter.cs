using System.Reflection;
using System.Runtime.CompilerServices;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Interpretation;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

/// <summary>
/// Writes the code of one function. The arguments of the code are the <see cref="UserFunction"/>, the <see cref="Frame"/> of the call and the
/// PHP arguments; constants and caches are in arrays of the function.
/// </summary>
internal sealed partial class FunctionEmitter
{
    private const int FunctionArg = 0;
    private const int FrameArg = 1;
    private const int FirstArg = 2;
    private const int MaxPlainParameters = 4;

    private readonly FunctionScope _scope;
    private readonly UnitCompiler _unit;
    private readonly List<object> _sites = [];
    private readonly ArrayStack<PhpValue> _values = new();
    private Il _il = null!;
    private int _line;
    private Local? _scopeLocal;
    private Local? _thisLocal;
    private bool _usesArray;

    /// <summary>An emitter of one function.</summary>
    /// <param name="scope">The function.</param>
    /// <param name="unit">Its file.</param>
    public FunctionEmitter(FunctionScope scope, UnitCompiler unit)
    {
        _scope = scope;
        _unit = unit;
        _isConstant = scope.IsConstantExpression;
    }

    // Whether what is written now is a constant expression: php computes those by rules of their own.
    private bool _isConstant;

    /// <summary>Writes the code; the result makes its delegate for a function object.</summary>
    public Func<UserFunction, Delegate> Compile() => _scope.IsScript ? CompileScript() : CompileFunction();

    private Func<UserFunction, Delegate> CompileFunction()
    {
        _usesArray = _scope.Parameters.Count > MaxPlainParameters || _scope.UsesArguments || _scope.Parameters.Any(p => p.Variadic);
        int count = _scope.Parameters.Count;
        var types = new List<Type> { typeof(UserFunction), typeof(Frame) };
        if (_usesArray)
        {
            types.Add(typeof(PhpValue[]));
        }
        else
        {
            for (int i = 0; i < count; i++)
            {
                types.Add(typeof(PhpValue));
            }
        }

        var list = new InstructionList(_scope.Name, typeof(PhpValue), [.. types]);
        _il = new Il(list);
        EmitProlog();
        MethodInfo? step = null;
        if (_scope.IsGenerator)
        {
            step = CompileGenerator();
        }
        else
        {
            EmitBody();
        }

        var sites = _sites.ToArray();
        var values = _values.ToArray();
        ulong heldParameters = _heldParameters;
        int[] variables = _table is null ? [.. _generatorVariables] : [];
        var type = _usesArray ? typeof(CodeN) : count switch
        {
            0 => typeof(Code0),
            1 => typeof(Code1),
            2 => typeof(Code2),
            3 => typeof(Code3),
            _ => typeof(Code4),
        };
        var code = new TieredCode(list, type);
        return function =>
        {
            function.Sites = sites;
            function.Values = values;
            function.HeldParameters = heldParameters;
            function.GeneratorVariables = variables;
            function.Step = (GeneratorCode?)step?.CreateDelegate(typeof(GeneratorCode), function);
            return code.For(function);
        };
    }

    private void EmitBody()
    {
        EmitStatements(_scope.Body);
        EmitMissingReturn();
        EmitLeaveFunction();
        _il.Emit(Op.Ret);
        EmitReturnLabel();
        EmitThrowLabel();
    }

    // Sites and values ------------------------------------------------------------------------------------------------

    private int AddSite(object site)
    {
        _sites.Add(site);
        return _sites.Count - 1;
    }

    /// <summary>Pushes an object that belongs to the code.</summary>
    private void LoadSite(object site)
    {
        int index = _sites.Count - 1;
        while (index >= 0 && !ReferenceEquals(_sites[index], site))
        {
            index--;
        }

        index = index < 0 ? AddSite(site) : index;
        _il.LoadArg(FunctionArg);
        _il.LoadField(typeof(UserFunction), nameof(UserFunction.Sites));
        _il.Int(index);
        _il.Emit(Op.LdelemRef);
    }

    /// <summary>Pushes a constant value, arrays as they are stored.</summary>
    private void LoadConstant(PhpValue value)
    {
        if (value.IsLong)
        {
            _il.Long(value.Long);
            _il.Call(typeof(Arith), nameof(Arith.BoxLong));
            return;
        }

        if (value.IsNull)
        {
            _il.Call(typeof(Arith), nameof(Arith.Null));
            return;
        }

        _values.Push(value);
        _il.LoadArg(FunctionArg);
        _il.LoadField(typeof(UserFunction), nameof(UserFunction.Values));
        _il.Int(_values.Count - 1);
        _il.Emit(Op.Ldelem);
        if (value.IsArray)
        {
            _il.Call(typeof(Arith), nameof(Arith.Copy));
        }
    }

    private readonly Dictionary<string, NameSite> _names = new(StringComparer.Ordinal);

    private void LoadName(string name)
    {
        if (!_names.TryGetValue(name, out var site))
        {
            _names.Add(name, site = new NameSite(name));
        }

        LoadSite(site);
    }

    private void LoadFrame() => _il.LoadArg(FrameArg);

    private void LoadContext()
    {
        _il.LoadArg(FrameArg);
        _il.LoadField(typeof(Frame), nameof(Frame.Context));
    }

    private void LoadScope()
    {
        if (_scopeLocal is not null)
        {
            _il.LoadLocal(_scopeLocal);
        }
        else
        {
            LoadFrame();
            _il.Call(typeof(Frame), "get_" + nameof(Frame.Scope));
        }
    }

    /// <summary>Tells the frame which line the code is at, before what may warn, throw or call.</summary>
    private void MarkLine(int line)
    {
        if (line <= 0 || line == _line)
        {
            return;
        }

        _line = line;
        LoadFrame();
        _il.Int(line);
        _il.StoreField(typeof(Frame), nameof(Frame.Line));
    }

    /// <summary>Marks a label: code comes here from lines unknown.</summary>
    private void Mark(Label label)
    {
        _il.Mark(label);
        _line = 0;
    }

    // Kinds -----------------------------------------------------------------------------------------------------------

    private StackKind KindOf(Expression e) => TypeInference.KindOf(e, _scope);

    /// <summary>Makes what is on the stack a PHP value.</summary>
    private void Box(StackKind kind)
    {
        switch (kind)
        {
            case StackKind.Long:
                _il.Call(typeof(Arith), nameof(Arith.BoxLong));
                break;
            case StackKind.Double:
                _il.Call(typeof(Arith), nameof(Arith.BoxDouble));
                break;
            case StackKind.Bool:
                _il.Call(typeof(Arith), nameof(Arith.BoxBool));
                break;
            case StackKind.Void:
                _il.Call(typeof(Arith), nameof(Arith.Null));
                break;
        }
    }

    /// <summary>Pushes an expression as a PHP value.</summary>
    private void EmitValue(Expression e) => Box(EmitExpression(e));

    /// <summary>Pushes an expression as a value that may be stored: an array is nobody else's.</summary>
    private void EmitCopied(Expression e)
    {
        var kind = EmitExpression(e);
        Box(kind);
        if (kind == StackKind.Value && !IsFresh(e))
        {
            _il.Call(typeof(Arith), nameof(Arith.Copy));
        }
    }

    /// <summary>Whether the value of an expression is certainly no array that something else holds.</summary>
    private static bool IsFresh(Expression e) => e switch
    {
        IntLiteral or FloatLiteral or StringLiteral or InterpolatedString or ArrayLiteral or CallExpression or MethodCallExpression or StaticCallExpression
            or NewExpression or NewAnonymousClassExpression or ClosureExpression or ConstantExpression or ClassConstantExpression or UnaryExpression
            or IssetExpression or EmptyExpression or InstanceOfExpression or CloneExpression or PrintExpression or MagicConstant or ShellExecExpression => true,
        CastExpression c => c.Kind is not (CastKind.Array or CastKind.String),
        BinaryExpression b => b.Operator is not (BinaryOperator.Coalesce or BinaryOperator.Add),
        _ => false,
    };

    /// <summary>Pushes an expression as a CLR bool.</summary>
    private void EmitCondition(Expression e)
    {
        switch (EmitExpression(e))
        {
            case StackKind.Bool:
                break;
            case StackKind.Long:
                _il.Long(0);
                _il.Emit(Op.CgtUn);
                break;
            case StackKind.Double:
                _il.Call(typeof(Arith), nameof(Arith.BoxDouble));
                _il.Call(typeof(Arith), nameof(Arith.ToBoolean));
                break;
            default:
                var result = KeepResult(e);
                _il.Call(typeof(Arith), nameof(Arith.ToBoolean));
                DropResult(result);
                break;
        }
    }

    /// <summary>Jumps where a condition is (or is not) true.</summary>
    private void EmitBranch(Expression e, Label target, bool when)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (e)
        {
            case UnaryExpression { Operator: UnaryOperator.Not } not:
                EmitBranch(not.Operand, target, !when);
                return;
            case BinaryExpression { Operator: BinaryOperator.And or BinaryOperator.Or } b:
                bool isAnd = b.Operator == BinaryOperator.And;
                if (isAnd == when)
                {
                    var skip = _il.DefineLabel();
                    EmitBranch(b.Left, skip, !when);
                    EmitBranch(b.Right, target, when);
                    Mark(skip);
                }
                else
                {
                    EmitBranch(b.Left, target, when);
                    EmitBranch(b.Right, target, when);
                }

                _line = 0;
                return;
            case ConstantExpression c when Constants.IsBool(c) && Constants.TryEvaluate(c, out var value):
                if (value.Boolean == when)
                {
                    _il.Emit(Op.Br, target);
                }

                return;
            default:
                EmitCondition(e);
                _il.Emit(when ? Op.Brtrue : Op.Brfalse, target);
                return;
        }
    }

    private SyntaxException Unsupported(string what, int line) => new(what, line, isParseError: false);
}
