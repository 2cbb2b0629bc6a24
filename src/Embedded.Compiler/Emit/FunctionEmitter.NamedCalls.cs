using PeachpieSockets.Embedded.Compiler.Code;
using PeachpieSockets.Embedded.Compiler.Syntax;
using PeachpieSockets.Embedded.Runtime;

namespace PeachpieSockets.Embedded.Compiler.Emit;

// Calls with arguments by name: what is called tells once for the call where they go, and they are evaluated as they are written.
internal sealed partial class FunctionEmitter
{
    private const int MaxNamedArguments = 4;

    private static bool HasSpread(IReadOnlyList<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Spread)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>With the routine on the stack: evaluates arguments of which some have names and none is unpacked, and calls.</summary>
    private void EmitNamedCall(Local? self, IReadOnlyList<Argument> arguments, int line, bool hold)
    {
        bool waiting = _waiting;
        _waiting = true;
        var routine = _il.Temp(typeof(RoutineInfo));
        var order = _il.Temp(typeof(NamedOrder));
        var names = new string?[arguments.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = arguments[i].Name;
        }

        _il.Emit(Op.Dup);
        _il.StoreLocal(routine);
        LoadContext();
        LoadSelf(self);
        _il.LoadLocal(routine);
        LoadSite(new NamedSite(names, _scope.File.File.StrictTypes));
        _il.Call(typeof(NamedSite), nameof(NamedSite.Order));
        _il.StoreLocal(order);
        bool isArray = arguments.Count > MaxNamedArguments;
        if (isArray)
        {
            _il.Int(arguments.Count);
            _il.Emit(Op.Newarr);
        }

        var aliases = new List<Local>();
        for (int i = 0; i < arguments.Count; i++)
        {
            if (isArray)
            {
                _il.Emit(Op.Dup);
                _il.Int(i);
            }

            if (arguments[i].Name is null)
            {
                EmitArgument(arguments[i].Value, i, _ => null, routine, aliases, "");
            }
            else
            {
                EmitNamedArgument(arguments[i].Value, i, order, aliases);
            }

            if (isArray)
            {
                _il.Emit(Op.Stelem);
            }
        }

        _waiting = waiting;
        MarkLine(line);
        _il.LoadLocal(order);
        HoldIf(hold);
        _il.Call(typeof(Calls), isArray ? nameof(Calls.NamedMany) : "Named" + arguments.Count);
        UnholdIf(hold);
        ReleaseAliases(aliases);

        _il.Free(routine);
        _il.Free(order);
    }

    private void EmitNamedArgument(Expression value, int index, Local order, List<Local> aliases)
    {
        bool isPlace = IsPlace(value);
        if (!CanBeReference(value))
        {
            EmitCopied(value);
        }
        else
        {
            // php looks at the name before it takes a variable, and after it has any other value.
            _il.LoadLocal(order);
            _il.Int(index);
            _il.Call(typeof(NamedOrder), isPlace ? nameof(NamedOrder.TakesReference) : nameof(NamedOrder.WouldTakeReference));
            EmitLentOrAlias(value, aliases);
        }

        if (!isPlace)
        {
            _il.LoadLocal(order);
            _il.Int(index);
            _il.Bool(IsNeverReference(value));
            _il.Call(typeof(NamedOrder), nameof(NamedOrder.Check));
        }
    }
}
