using System.Reflection;
using PeachpieSockets.Embedded.Compiler.Binding;
using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Generators: the body is a state machine whose variables are in an array of the Generator object.
internal sealed partial class FunctionEmitter
{
    private int _elements;
    private int[] _generatorVariables = [];
    private Dictionary<int, int>? _tempElements;
    private Local? _resumeState;
    private Label _suspend;
    private int _nextState = 1;
    private int _returnElement = -1;
    private Dictionary<int, Label>? _dispatch;

    /// <summary>The generator argument of the body's code.</summary>
    private const int GeneratorArg = 2;

    /// <summary>Writes the body, and behind the prolog the making of the Generator object.</summary>
    private MethodInfo CompileGenerator()
    {
        var entry = _il;
        var entryPlaces = new Dictionary<string, Place>(_places, StringComparer.Ordinal);
        var entryTable = _table;
        var step = new InstructionList(_scope.Name, typeof(void), [typeof(UserFunction), typeof(Frame), typeof(PhpGenerator)]);
        _il = new Il(step);
        _places.Clear();
        _scopeLocal = null;
        _thisLocal = null;
        _line = 0;
        EmitPrologLocals();
        _frameValues = _il.NewLocal(typeof(PhpValue[]));
        _il.LoadArg(GeneratorArg);
        _il.LoadField(typeof(PhpGenerator), nameof(PhpGenerator.Locals));
        _il.StoreLocal(_frameValues);
        int tableElement = -1;
        if (entryTable is not null)
        {
            tableElement = _elements++;
            _table = _il.NewLocal(typeof(PhpArray));
            LoadElement(tableElement);
            _il.Call(typeof(Variables), nameof(Variables.TableOf));
            _il.StoreLocal(_table);
        }

        _returnElement = _elements++;
        _suspend = _il.DefineLabel();
        _resumeState = _il.NewLocal(typeof(int));
        _il.LoadArg(GeneratorArg);
        _il.LoadField(typeof(PhpGenerator), nameof(PhpGenerator.State));
        _il.StoreLocal(_resumeState);
        int count = _scope.Body.Sum(CountYields);
        EmitDispatch(1, count);
        EmitStatements(_scope.Body);
        _il.LoadArg(GeneratorArg);
        _il.Call(typeof(Arith), nameof(Arith.Null));
        _il.Call(typeof(PhpGenerator), nameof(PhpGenerator.Finish));
        _il.Emit(Op.Ret);
        if (_return is not null)
        {
            _il.Mark(_return.Label);
            _il.LoadArg(GeneratorArg);
            _il.LoadLocal(ReturnValue);
            _il.Call(typeof(PhpGenerator), nameof(PhpGenerator.Finish));
        }

        _il.Mark(_suspend);
        _il.Emit(Op.Ret);

        foreach (var place in _places.Values)
        {
            if (place.Info.Parameter is >= 0 and < 64 && !_scope.UsesArguments && entryTable is null)
            {
                _heldParameters |= 1UL << place.Info.Parameter;
            }
        }

        _generatorVariables = new int[_places.Count];
        int variable = 0;
        foreach (var place in _places.Values)
        {
            _generatorVariables[variable++] = place.Element;
        }

        Array.Sort(_generatorVariables);

        // The function itself: variables that have a value go into the array.
        var stepPlaces = new Dictionary<string, Place>(_places, StringComparer.Ordinal);
        _il = entry;
        _frameValues = null;
        var values = _il.NewLocal(typeof(PhpValue[]));
        _il.Int(_elements);
        _il.Call(typeof(Variables), nameof(Variables.NewGeneratorValues));
        _il.StoreLocal(values);
        if (entryTable is not null)
        {
            _il.LoadLocal(values);
            _il.Int(tableElement);
            _il.LoadLocal(entryTable);
            _il.Call(typeof(Variables), nameof(Variables.TableValue));
            _il.Emit(Op.Stelem);
        }
        else
        {
            foreach (var (name, place) in entryPlaces)
            {
                if ((place.Info.Parameter >= 0 || place.Info.Captured >= 0) && stepPlaces.TryGetValue(name, out var element))
                {
                    _il.LoadLocal(values);
                    _il.Int(element.Element);
                    LoadRaw(place);
                    _il.Emit(Op.Stelem);
                }
            }
        }

        LoadFrame();
        _il.LoadArg(FunctionArg);
        _il.LoadField(typeof(UserFunction), nameof(UserFunction.Step));
        _il.LoadLocal(values);
        _il.Call(typeof(Variables), nameof(Variables.NewGenerator));
        _il.Emit(Op.Ret);
        return MachineCode.Of(step);
    }

    private static int CountYields(Node node)
        => (node is YieldExpression or YieldFromExpression ? 1 : 0) + SyntaxChildren.Of(node).Sum(CountYields);

    private void LoadElement(int element)
    {
        _il.LoadLocal(_frameValues!);
        _il.Int(element);
        _il.Emit(Op.Ldelem);
    }

    private void StoreElement(int element)
    {
        var temp = _il.TempValue();
        _il.StoreLocal(temp);
        _il.LoadLocal(_frameValues!);
        _il.Int(element);
        _il.LoadLocal(temp);
        _il.Emit(Op.Stelem);
        _il.Free(temp);
    }

    private int TempElement(int temp)
    {
        _tempElements ??= [];
        if (!_tempElements.TryGetValue(temp, out int element))
        {
            _tempElements.Add(temp, element = _elements++);
        }

        return element;
    }

    private void EmitTempRead(TempRead t) => LoadElement(TempElement(t.Temp));

    private void EmitTempAddress(TempRead t)
    {
        _il.LoadLocal(_frameValues!);
        _il.Int(TempElement(t.Temp));
        _il.Emit(Op.Ldelema);
    }

    private void EmitTempAssign(TempAssign t)
    {
        if (t.Value is YieldExpression or YieldFromExpression)
        {
            EmitYield(t.Value, t);
            return;
        }

        EmitCopied(t.Value);
        _il.Emit(Op.Dup);
        _il.Call(typeof(Releasing), nameof(Releasing.EscapeOne));
        StoreElement(TempElement(t.Temp));
    }

    /// <summary>Leaves the body with a value given out; goes on behind it when resumed.</summary>
    private void EmitYield(Expression e, TempAssign? result)
    {
        int state = _nextState++;
        switch (e)
        {
            case YieldExpression y:
                _il.LoadArg(GeneratorArg);
                if (y.Key is not null)
                {
                    EmitCopied(y.Key);
                }

                if (y.Value is null)
                {
                    _il.Call(typeof(Arith), nameof(Arith.Null));
                }
                else if (_scope.ReturnsByRef && IsPlace(y.Value))
                {
                    EmitAlias(y.Value);
                }
                else
                {
                    EmitCopied(y.Value);
                }

                MarkLine(y.Line);
                _il.Int(state);
                _il.Call(typeof(PhpGenerator), y.Key is null ? nameof(PhpGenerator.Yield) : nameof(PhpGenerator.YieldPair));
                EmitSuspend();
                MarkState(state);
                MarkLine(y.Line);
                _il.LoadArg(GeneratorArg);
                _il.Call(typeof(PhpGenerator), nameof(PhpGenerator.Resume));
                break;
            case YieldFromExpression y:
                var finished = _il.DefineLabel();
                _il.LoadArg(GeneratorArg);
                EmitValue(y.Source);
                MarkLine(y.Line);
                LoadFrame();
                _il.Int(state);
                _il.Call(typeof(PhpGenerator), nameof(PhpGenerator.Delegate));
                _il.Emit(Op.Brfalse, finished);
                EmitSuspend();
                MarkState(state);
                MarkLine(y.Line);
                _il.LoadArg(GeneratorArg);
                _il.Call(typeof(PhpGenerator), nameof(PhpGenerator.DelegateNext));
                _il.Emit(Op.Brfalse, finished);
                EmitSuspend();
                Mark(finished);
                _il.LoadArg(GeneratorArg);
                _il.Call(typeof(PhpGenerator), nameof(PhpGenerator.DelegateResult));
                break;
        }

        if (result is null)
        {
            _il.Emit(Op.Pop);
        }
        else
        {
            StoreElement(TempElement(result.Temp));
        }
    }

    private void EmitSuspend() => _il.Emit(_clrTries > 0 ? Op.Leave : Op.Br, _suspend);

    private void MarkState(int state)
    {
        Mark(_dispatch![state]);
        _il.Int(0);
        _il.StoreLocal(_resumeState!);
    }

    private void EmitDispatch(int first, int count)
    {
        if (count == 0)
        {
            return;
        }

        var labels = new Label[count];
        _dispatch ??= [];
        for (int i = 0; i < count; i++)
        {
            labels[i] = _il.DefineLabel();
            _dispatch[first + i] = labels[i];
        }

        _il.LoadLocal(_resumeState!);
        _il.Int(first);
        _il.Emit(Op.Sub);
        _il.Switch(labels);
    }

    // A try can only be entered at its beginning: resuming inside of one goes there first, and on from there. -------------

    private readonly record struct Region(int First, int Count);

    private Region BeginRegion(BlockStatement body, IReadOnlyList<CatchClause> catches)
        => _frameValues is null ? default : new Region(_nextState, CountYields(body) + catches.Sum(CountYields));

    private void RegionEntry(Region region, Label entry)
    {
        _ = entry;
        for (int i = 0; i < region.Count; i++)
        {
            Mark(_dispatch![region.First + i]);
        }
    }

    private void RegionDispatch(Region region) => EmitDispatch(region.First, region.Count);

    private static void EndRegion(Region region) => _ = region;

    private void SaveReturnValue()
    {
        _il.LoadLocal(ReturnValue);
        StoreElement(_returnElement);
    }

    private void RestoreReturnValue()
    {
        LoadElement(_returnElement);
        _il.StoreLocal(ReturnValue);
    }

    private void EmitGeneratorReturn(ReturnStatement r)
    {
        if (r.Value is null)
        {
            _il.Call(typeof(Arith), nameof(Arith.Null));
        }
        else
        {
            EmitCopied(r.Value);
            _il.Emit(Op.Dup);
            _il.Call(typeof(Releasing), nameof(Releasing.Acquire));
        }

        _il.StoreLocal(ReturnValue);
        EmitJump(ReturnTarget);
    }
}
